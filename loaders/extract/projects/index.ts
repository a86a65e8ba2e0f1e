import { type ProjectFact } from "../../facts";
import { type Extractor } from "../extractor";
import { listedProjects } from "./lists";
import { passageProjects } from "./passages";
import { tableProjects } from "./tables";

/** Reads named construction and investment projects out of lists, tables and paragraphs. */
export const projects: Extractor<ProjectFact> = (document) => {
  const described = passageProjects(document);
  const known = new Set(described.map((project) => project.name));
  const listed = listedProjects(document).filter((project) => !known.has(project.name));
  return {
    facts: [...described, ...listed, ...tableProjects(document)].sort((a, b) => a.evidence.start - b.evidence.start),
    residue: [],
  };
};
