import { type Graph } from "../../../src/graph/graph";
import { deriveEntities } from "./entities";

/**
 * Derives from the whole graph what needs more than one document: names, properties and parents of things.
 * Idempotent and independent of the order in which the sources were loaded.
 */
export async function derive(graph: Graph): Promise<void> {
  await deriveEntities(graph);
}
