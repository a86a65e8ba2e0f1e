import { type Graph } from "./graph";
import { type GrafeoConfiguration, openGrafeo } from "./grafeo";
import { type Neo4jConfiguration, openNeo4j } from "./neo4j";

/** Which engine holds the graph, and where. */
export type GraphConfiguration = GrafeoConfiguration | Neo4jConfiguration;

/**
 * Opens the graph without waiting for its schema: call `migrate()` before the first use.
 * Throws `GraphUnavailable` where the embedded file is held by another process or is no graph; whether a server answers shows at `ping()`.
 *
 * @example
 * const graph = openGraph({ engine: "grafeo", folder: null }); // in memory
 * await graph.migrate();
 */
export function openGraph(configuration: GraphConfiguration): Graph {
  return configuration.engine === "neo4j" ? openNeo4j(configuration) : openGrafeo(configuration);
}
