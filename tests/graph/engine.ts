import { type Graph } from "../../src/graph/graph";
import { openGraph } from "../../src/graph/open";

/** Whether the tests run on a Neo4j (`NEO4J_URI` is set) and not only on the embedded engine. */
export const onNeo4j = (process.env["NEO4J_URI"] ?? "") !== "";

/** An empty embedded graph in memory. */
export async function freshGrafeo(): Promise<Graph> {
  const graph = openGraph({ engine: "grafeo", folder: null });
  await graph.migrate();
  return graph;
}

/**
 * The Neo4j of `NEO4J_URI`, emptied. One that holds something is not touched unless `NEO4J_MAY_BE_EMPTIED` is set, as it is for the
 * servers which `npm run test:neo4j` starts.
 */
export async function freshNeo4j(): Promise<Graph> {
  const graph = openGraph({
    engine: "neo4j",
    uri: process.env["NEO4J_URI"] ?? "",
    user: process.env["NEO4J_USER"] ?? "neo4j",
    password: process.env["NEO4J_PASSWORD"] ?? "",
    database: process.env["NEO4J_DATABASE"],
  });
  const things = await graph.read("export/nodes");
  if (things.length > 0 && (process.env["NEO4J_MAY_BE_EMPTIED"] ?? "") === "") {
    await graph.close();
    throw new Error("The Neo4j of NEO4J_URI is not empty; set NEO4J_MAY_BE_EMPTIED=1 to let the tests empty it");
  }
  await graph.write(async (transaction) => await transaction.run("write/everything-remove"));
  await graph.migrate();
  return graph;
}

/** An empty graph on the engine under test. */
export async function freshGraph(): Promise<Graph> {
  return onNeo4j ? await freshNeo4j() : await freshGrafeo();
}
