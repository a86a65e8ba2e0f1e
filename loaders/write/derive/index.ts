import { type Graph } from "../../../src/graph/graph";
import { deriveEntities } from "./entities";
import { derivePublications } from "./publications";
import { deriveTenures } from "./tenures";

/**
 * Derives from the whole graph what needs more than one document: names, properties and parents of things, tenures with who came before and
 * after, and the loaded document behind a cited law. Idempotent and independent of the order in which the sources were loaded.
 */
export async function derive(graph: Graph): Promise<void> {
  await deriveEntities(graph);
  await deriveTenures(graph);
  await derivePublications(graph);
}
