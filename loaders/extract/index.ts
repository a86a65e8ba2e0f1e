import { type Extraction } from "../facts";
import { type GazetteDocument } from "../split/document";
import { aliases } from "./aliases";
import { amendments } from "./amendments";
import { appointments } from "./appointments";
import { citations } from "./citations";
import { type Extractor } from "./extractor";
import { portfolios } from "./portfolios";
import { projects } from "./projects";
import { committees } from "./rosters";
import { tasks } from "./tasks";
import { successions } from "./successions";

/** Every extractor, one per family of facts. A new one is a new file and a line here. */
export const extractors: readonly Extractor[] = [
  appointments,
  committees,
  portfolios,
  citations,
  tasks,
  projects,
  amendments,
  successions,
  aliases,
];

/** All facts of one document, family by family. */
export function extract(document: GazetteDocument): Extraction {
  const found = extractors.map((extractor) => extractor(document));
  return { facts: found.flatMap((x) => x.facts), residue: found.flatMap((x) => x.residue) };
}
