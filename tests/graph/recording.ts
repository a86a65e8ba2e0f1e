import { type Graph } from "../../src/graph/graph";

/** A graph that notes the name of every statement it is asked to run. */
export function recording(graph: Graph): { readonly graph: Graph; readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  return {
    names,
    graph: {
      ...graph,
      read: async (name, parameters, options) => {
        names.add(name);
        return await graph.read(name, parameters, options);
      },
      write: async (work) =>
        await graph.write(
          async (transaction) =>
            await work({
              run: async (name, parameters) => {
                names.add(name);
                return await transaction.run(name, parameters);
              },
            }),
        ),
    },
  };
}
