import { type TaskFact } from "../../facts";
import { type Extractor } from "../extractor";
import { conventionOf } from "./conventions";
import { dutyTasks } from "./duties";
import { markedTasks } from "./marked";
import { readPassages } from "./passages";
import { proseTasks } from "./prose";
import { tableTasks } from "./tables";
import { unreadBrackets, unreadDuties } from "./unread";

/** Reads the work that a document gives to units, with leaders and time limits. */
export const tasks: Extractor<TaskFact> = (document) => {
  const convention = conventionOf(document);
  const reading = readPassages(document);
  const found = [
    markedTasks(document, reading, convention),
    tableTasks(document, convention),
    { facts: dutyTasks(document, reading.texts), residue: [] },
    { facts: proseTasks(document, reading.texts), residue: unreadBrackets(document, reading.texts) },
  ];
  const facts = found.flatMap((x) => x.facts).sort((a, b) => a.evidence.start - b.evidence.start);
  return { facts, residue: [...found.flatMap((x) => x.residue), ...unreadDuties(document, reading.texts, facts)] };
};
