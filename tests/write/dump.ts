import { type Graph } from "../../src/graph/graph";
import { type Row } from "../../src/graph/graph";

/** Everything the graph holds, in a stable order: equal dumps are equal graphs. `loadedAt` tells the clock, so it is left out unless asked for. */
export async function dump(graph: Graph, loadedAt = false): Promise<readonly string[]> {
  const [nodes, relationships] = await Promise.all([graph.read("export/nodes"), graph.read("export/relationships")]);
  const plain = (row: Row): string =>
    JSON.stringify(row, (name, value: unknown) => {
      if (name === "loadedAt" && !loadedAt) return undefined;
      if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  return [...nodes, ...relationships].map(plain).sort();
}
