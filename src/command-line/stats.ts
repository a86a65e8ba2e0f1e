import { graphql } from "graphql";
import { buildGraphQLSchema, createContext } from "../../schema";
import { openGraph } from "../graph/open";
import { type CommandContext } from "./command";
import { EXIT } from "./exit-codes";
import { table } from "./words";

/** What is counted, as the API counts it. */
const STATISTICS = `{
  statistics {
    gazettes documents organizations officials posts appointments committees memberships
    tasks assignments portfolios projects laws citations amendments
  }
}`;

/** `stats`: prints how much of each kind the user's graph holds. Resolves to the exit code. */
export async function statsCommand({ configuration, out }: CommandContext): Promise<number> {
  const graph = openGraph(configuration.graph);
  try {
    await graph.migrate();
    const { data, errors } = await graphql({
      schema: buildGraphQLSchema(),
      source: STATISTICS,
      contextValue: createContext(graph),
    });
    if (errors !== undefined) throw errors[0]!.originalError ?? errors[0]!;
    const counts = Object.entries(data?.["statistics"] as Record<string, number>);
    out.write(`${table(counts.map(([kind, count]) => [kind, count]))}\n`);
    return EXIT.done;
  } finally {
    await graph.close();
  }
}
