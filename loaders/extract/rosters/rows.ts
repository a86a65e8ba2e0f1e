import { type MappedText } from "../../clean/text";
import { type Block, type Cell } from "../../split/document";
import { residueAt } from "../extractor";
import { regionFor } from "./current";
import { isSpecific, isStrong } from "./naming";
import { readSentences } from "./prose";
import { joined } from "./region";
import { findLabels } from "./roles";
import { spaced } from "./spacing";
import { type Reading } from "./state";
import { readHeader, readRow } from "./tables";

// 领导小组下设办公室，办公室设在市发展 in a cell beside the names
const PROSE_CELL = /下设办公室|办公室设在|兼任办公室|^(?:领导小组|指挥部|联席会议)/u;

/** What goes on for longer is no paragraph torn over the rows of a roster. */
const LONGEST_TORN = 2000;

/** A row of a table whose header names people: the header is kept, the rows below it are seats. */
export function readHeadedRow(reading: Reading, block: Block): boolean {
  if (block.kind !== "row") return false;
  const below = reading.document.blocks[reading.at + 1];
  const header = readHeader(block.cells, below?.table === block.table ? below.cells : []);
  if (header) {
    reading.columns = { ...header, table: block.table };
    return true;
  }
  const { columns } = reading;
  if (columns?.table !== block.table) return false;
  if (!reading.current && !reading.heading) return false;
  const row = readRow(block.cells, columns);
  if (row?.group) takeGroupCell(reading, row.group, block.part);
  const region = row ? regionFor(reading) : null;
  if (!region || !row) return false;
  const role = row.role ?? region.role;
  if (role === "") {
    reading.residue.push(residueAt(reading.document, "roster", "a roster line without a role", block.start, block.end));
    return true;
  }
  region.role = role;
  region.draft.seats.push({ role, listed: true, ...row.holder });
  return true;
}

/** 综合组 in a column of its own names the group of the rows from here on; 领导小组 there is the committee itself. */
function takeGroupCell(reading: Reading, cell: Cell, part: number): void {
  const name = cell.tight.text;
  if (name === "" || !reading.above) return;
  if (!isSpecific(name) || isStrong(name)) {
    reading.current = reading.above;
    return;
  }
  if (reading.current?.name === name || !/(?:组|专班|办公室)$/u.test(name)) return;
  const committee = { name, aliases: [], established: true, former: null, start: 0, end: name.length };
  reading.heading = { committee, text: cell.tight, part };
}

/** The cells of a row as one spaced line, prose that is torn over the table's rows taken out and put together. */
export function rowLine(reading: Reading, block: Block): MappedText {
  let line: MappedText = { text: "", origin: new Uint32Array() };
  block.cells.forEach((cell, column) => {
    const text = spaced(reading.document, cell.start, cell.end);
    const goesOn =
      reading.torn?.column === column &&
      !reading.torn.text.text.endsWith("。") &&
      reading.torn.text.text.length <= LONGEST_TORN;
    if (reading.region && (goesOn || (PROSE_CELL.test(cell.tight.text) && findLabels(text.text).length === 0))) {
      reading.torn = { column, text: reading.torn ? joined(reading.torn.text, cell.tight) : cell.tight };
      return;
    }
    const blank = { text: " ", origin: Uint32Array.of(cell.start) };
    line = joined(joined(line, text), blank);
  });
  return line;
}

/** Reads the prose that the rows above tore. */
export function closeTorn(reading: Reading): void {
  if (!reading.torn) return;
  const { text } = reading.torn;
  reading.torn = null;
  readSentences(reading, null, text);
}
