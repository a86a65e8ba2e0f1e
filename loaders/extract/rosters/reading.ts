import { type MappedText, originSpan, slice, tighten } from "../../clean/text";
import { type Block, type GazetteDocument } from "../../split/document";
import { residueAt } from "../extractor";
import { Drafts } from "./drafts";
import { establishedByTitle, isStrong, type NamedCommittee, namedByHeading } from "./naming";
import { readSentences } from "./prose";
import { addDraft, type Place, type Reading } from "./state";
import { joined, openRole, type Outcome, type Region, takeLine } from "./region";
import { findLabels, type Label, ROLE, subgroupOf } from "./roles";
import { spaced } from "./spacing";
import { readHeader, readRow } from "./tables";

// 领导小组下设办公室，办公室设在市发展 in a cell beside the names
const PROSE_CELL = /下设办公室|办公室设在|兼任办公室|^(?:领导小组|指挥部|联席会议)/u;
// 指 挥 at the end of a line or as lines of their own
const STACKED = /(?:^|\s)\p{Script=Han}(?:\s+\p{Script=Han}){0,4}\s*$/u;
// 长：王青
/** What a line must have to open a roster: a colon behind a role, or a role in front. */
const ROSTER_LIKE = new RegExp(String.raw`[长人员任位委挥问席监事]\s*[：:]|^\s*${ROLE}\s|^\s*\p{Script=Han}\s`, "u");
/** Tasks bear this label too; it is a role only below the heading of a sub-group. */
const LEADING_UNIT = "牵头单位";
const HIGHEST_STACK = 5;
const STACK_END = /^\p{Script=Han}{0,2}[：:]/u;
/** A longer line is no roster: the longest has some hundred people. It is read sentence by sentence only. */
const LONGEST_LINE = 20_000;

/** Reads every committee of a document, block by block. */
export function readCommittees(document: GazetteDocument): Reading {
  const titled = establishedByTitle(document.title);
  const reading: Reading = {
    document,
    titled: titled !== null,
    columns: null,
    drafts: new Drafts(),
    residue: [],
    current: null,
    above: null,
    heading: null,
    region: null,
    torn: null,
  };
  if (titled) {
    reading.current = reading.drafts.add(titled.name, true, { ...document.titleSpan, part: 0 });
    reading.above = reading.current;
  }
  document.blocks.forEach((block, index) => {
    readBlock(reading, block, index);
  });
  closeTorn(reading);
  return reading;
}

function readBlock(reading: Reading, block: Block, index: number): void {
  const { document } = reading;
  if (block.text.length > LONGEST_LINE) {
    reading.region = null;
    readSentences(reading, block, block.tight);
    return;
  }
  if (block.tight.text.length === 1 || readHeadedRow(reading, block)) return;
  if (!reading.region && !ROSTER_LIKE.test(block.text)) {
    readUnlabelled(reading, block, block.tight);
    return;
  }
  const line = block.kind === "row" ? rowLine(reading, block) : spaced(document, block.start, block.end);
  const whole = STACK_END.test(line.text) ? joined(stackAbove(reading, index), line) : line;
  const labels = findLabels(whole.text)
    .filter((label) => label.role !== LEADING_UNIT || ofSubgroup(reading))
    .map(ofOffice);
  if (labels.length > 0 && block.kind !== "heading") {
    const first = labels[0]!;
    if (first.start > 0) readUnlabelled(reading, block, slice(whole, 0, first.start));
    labels.forEach((label, i) => {
      const end = labels[i + 1]?.start ?? whole.text.length;
      const subgroup = subgroupOf(label.role);
      if (subgroup) {
        const committee = {
          name: subgroup.body,
          aliases: [],
          established: true,
          former: null,
          start: label.start,
          end: label.end,
        };
        reading.heading = { committee, text: whole, part: block.part };
      }
      const region = regionFor(reading);
      if (!region) {
        note(reading, "a roster without a committee", whole, label.start, end);
        return;
      }
      report(
        reading,
        openRole(region, subgroup ? { ...label, role: subgroup.role } : label, slice(whole, label.end, end)),
        whole,
      );
    });
    return;
  }
  readUnlabelled(reading, block, whole);
}

/** 办公室主任：…，副主任：…: behind the office's director stands the office's deputy. */
function ofOffice(label: Label, i: number, labels: readonly Label[]): Label {
  const behind = labels.slice(0, i).some((above) => above.role === "办公室主任");
  return behind && /^(?:常务)?副主任$/u.test(label.role) ? { ...label, role: `办公室${label.role}` } : label;
}

function ofSubgroup({ heading, region }: Reading): boolean {
  return heading !== null || (region?.draft.parent ?? null) !== null;
}

/** A row of a table whose header names people: the header is kept, the rows below it are seats. */
function readHeadedRow(reading: Reading, block: Block): boolean {
  if (block.kind !== "row") return false;
  const header = readHeader(block.cells);
  if (header) {
    reading.columns = { ...header, table: block.table };
    return true;
  }
  const { columns } = reading;
  if (columns?.table !== block.table) return false;
  const region = regionFor(reading);
  const row = region ? readRow(block.cells, columns) : null;
  if (!region || !row) return false;
  const role = row.role ?? region.role;
  if (role === "") {
    reading.residue.push(residueAt(reading.document, "roster", "a roster line without a role", block.start, block.end));
    return true;
  }
  region.role = role;
  region.draft.seats.push({ ...row.holder, role, listed: true });
  return true;
}

/** Characters of a role stacked over the lines above: 指 / 挥 in front of 长：, be they lines of their own or the end of one. */
function stackAbove({ document }: Reading, index: number): MappedText {
  let stack: MappedText = { text: "", origin: new Uint32Array() };
  for (let i = index - 1; i >= 0 && i >= index - HIGHEST_STACK; i--) {
    const { start, end } = document.blocks[i]!;
    if (end - start > LONGEST_LINE) break;
    const line = spaced(document, start, end);
    const found = STACKED.exec(line.text);
    if (!found) break;
    stack = joined(tighten(slice(line, found.index, line.text.length)), stack);
    if (found.index > 0) break;
  }
  return stack;
}

function readUnlabelled(reading: Reading, block: Block, line: MappedText): void {
  if (line.text.trim() === "") return;
  if (reading.region && block.kind !== "heading") {
    const outcome = takeLine(reading.region, line);
    if (outcome !== "prose") {
      report(reading, outcome, line);
      return;
    }
  }
  closeTorn(reading);
  reading.region = null;
  const text = tighten(line);
  const named = block.kind === "row" ? null : namedByHeading(text.text);
  if (named) takeHeading(reading, { text, part: block.part }, named);
  else if (block.kind === "heading") reading.heading = null;
  readSentences(reading, block, text, named !== null);
}

/** A heading that names a committee: a strong one is the current one from here on, any other waits for its roster. */
function takeHeading(reading: Reading, place: Place, committee: NamedCommittee): void {
  const { drafts } = reading;
  const known = drafts.find(committee.name);
  if (known ?? isStrong(committee.name)) {
    reading.current = known ?? addDraft(reading, committee, place, null);
    if (known) drafts.add(committee.name, committee.established, known);
    reading.above = reading.current;
    reading.heading = null;
  } else reading.heading = { committee, ...place };
}

/** The roster that a label opens or goes on with; null where no committee is in sight. */
function regionFor(reading: Reading): Region | null {
  if (reading.heading) {
    const { committee } = reading.heading;
    const parent = isStrong(committee.name) ? null : reading.above;
    reading.current = addDraft(reading, { ...committee, established: true }, reading.heading, parent);
    if (parent === null) reading.above = reading.current;
    reading.heading = null;
    reading.region = null;
  }
  if (!reading.current) return null;
  if (reading.region?.draft !== reading.current) reading.region = { draft: reading.current, role: "", broken: null };
  return reading.region;
}

/** The cells of a row as one spaced line, prose that is torn over the table's rows taken out and put together. */
function rowLine(reading: Reading, block: Block): MappedText {
  let line: MappedText = { text: "", origin: new Uint32Array() };
  block.cells.forEach((cell, column) => {
    const text = spaced(reading.document, cell.start, cell.end);
    const goesOn = reading.torn?.column === column && !reading.torn.text.text.endsWith("。");
    if (reading.region && (goesOn || (PROSE_CELL.test(cell.tight.text) && findLabels(text.text).length === 0))) {
      reading.torn = { column, text: reading.torn ? joined(reading.torn.text, cell.tight) : cell.tight };
      return;
    }
    const blank = { text: " ", origin: Uint32Array.of(cell.start) };
    line = joined(joined(line, text), blank);
  });
  return line;
}

function closeTorn(reading: Reading): void {
  if (!reading.torn) return;
  const { text } = reading.torn;
  reading.torn = null;
  readSentences(reading, null, text);
}

function report(reading: Reading, outcome: Outcome, line: MappedText): void {
  if (outcome === "unclear") note(reading, "a line of a roster that was not understood", line, 0, line.text.length);
}

function note(reading: Reading, reason: string, line: MappedText, start: number, end: number): void {
  const span = originSpan(line, start, end);
  reading.residue.push(residueAt(reading.document, "roster", reason, span.start, span.end));
}
