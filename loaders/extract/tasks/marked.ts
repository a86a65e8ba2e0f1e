import { originSpan } from "../../clean/text";
import { type Extraction, type Residue, type TaskFact } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { residueAt } from "../extractor";
import { type Convention } from "./conventions";
import { readResponsibility, type Responsibility, taskFact, yearOf } from "./fact";
import { captionOf, headingOfEntry } from "./labels";
import { type Entry, type Passage, type Reading } from "./passages";

/** Tasks closed by markers: lines of their own, brackets, and labels behind the last sentence. */
export function markedTasks(
  document: GazetteDocument,
  reading: Reading,
  convention: Convention | null,
): Extraction<TaskFact> {
  const facts: TaskFact[] = [];
  const residue: Residue[] = [];
  for (const passage of reading.passages) {
    const said = readResponsibility(document, passage.markers, convention);
    const span = spanOf(passage);
    for (const unread of said.residue) residue.push(unread);
    if (said.units.length === 0) {
      if (said.overseers.length > 0) {
        residue.push(residueAt(document, "task", "leaders without a unit", span.start, span.end));
      }
      continue;
    }
    for (const entry of passage.entries) facts.push(markedTask(document, reading, passage, entry, said, span));
  }
  return { facts, residue };
}

function markedTask(
  document: GazetteDocument,
  reading: Reading,
  passage: Passage,
  entry: Entry,
  said: Responsibility,
  span: { readonly start: number; readonly end: number },
): TaskFact {
  const alone = passage.entries.length > 1 || governsAlone(reading, entry);
  const year = yearOf(document);
  const title = headingOfEntry(entry)?.title ?? "";
  const deadline = said.deadline ?? deadlineInText(entry, year) ?? deadlineOf(title, 0, title.length, year);
  return taskFact(document, passage.closings[0]!.block, captionOf(entry, alone), { ...said, deadline }, span);
}

/** Whether the heading of an entry has this one passage. A bare `（2）` shares the heading above with all items below that. */
function governsAlone(reading: Reading, entry: Entry): boolean {
  const heading = headingOfEntry(entry);
  const counts = heading === entry.section ? reading.perHeading : reading.below;
  return (counts.get(heading) ?? 0) <= 1;
}

function spanOf(passage: Passage): { readonly start: number; readonly end: number } {
  const first = passage.markers[0]!;
  const last = passage.markers.at(-1)!;
  const { start } = originSpan(first.tight, first.start, first.end);
  const { end } = originSpan(last.tight, last.start, last.end);
  return { start, end };
}

/** The first time limit in the texts of an entry that does not come back again. */
function deadlineInText(entry: Entry, year: number | null): Responsibility["deadline"] {
  const found = entry.texts.map((x) => deadlineOf(x.block.tight.text, x.start, x.end, year)).filter((x) => x !== null);
  return found.find((x) => !x.printed.includes("每")) ?? found[0] ?? null;
}
