import { type ProjectFact } from "../../facts";
import { type Extractor } from "../extractor";
import { passageProjects } from "./passages";
import { tableProjects } from "./tables";

/** Reads named construction and investment projects out of lists, tables and paragraphs. */
export const projects: Extractor<ProjectFact> = (document) => ({
  facts: [...passageProjects(document), ...tableProjects(document)].sort((a, b) => a.evidence.start - b.evidence.start),
  residue: [],
});
