import { type Graph } from "../../../src/graph/graph";
import { deriveEntities } from "./entities";
import { deriveNamesakes, type SharedName } from "./namesakes";
import { derivePublications } from "./publications";
import { deriveTenures } from "./tenures";

/** What a derivation has to tell people. */
export interface Derived {
  /** Names which several people bear, with the doubtful cases. */
  readonly sharedNames: readonly SharedName[];
}

/**
 * Derives from the whole graph what needs more than one document: people of one name told apart, names, properties and parents of things,
 * tenures with who came before and after, and the loaded document behind a cited law. Idempotent and independent of the order of loading.
 */
export async function derive(graph: Graph): Promise<Derived> {
  const sharedNames = await deriveNamesakes(graph);
  await deriveEntities(graph);
  await deriveTenures(graph);
  await derivePublications(graph);
  await graph.write(async (transaction) => await transaction.run("derive/set-derived"));
  return { sharedNames };
}
