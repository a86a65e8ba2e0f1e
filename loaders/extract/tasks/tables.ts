import { type MappedText } from "../../clean/text";
import { type Extraction, type Residue, type TaskFact } from "../../facts";
import { type Block, type Cell, type GazetteDocument } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { residueAt } from "../extractor";
import { isUnitName } from "../units";
import { type Column, columnsOf } from "./columns";
import { type Convention } from "./conventions";
import { readResponsibility, taskFact, yearOf } from "./fact";
import { pathTo } from "./headings";
import { labelOf } from "./labels";
import { findMarkers, type Marker } from "./markers";

/** Tasks in the rows of tables whose header names a column for units. The header holds until another one comes. */
export function tableTasks(document: GazetteDocument, convention: Convention | null): Extraction<TaskFact> {
  const facts: TaskFact[] = [];
  const residue: Residue[] = [];
  let table = -1;
  let columns: readonly Column[] = [];
  let group: readonly string[] = [];
  let labelAbove = "";
  let above: Row = [];
  let between = 0;
  for (const row of document.blocks) {
    if (row.kind !== "row") {
      between++;
      continue;
    }
    const named = columnsOf(row);
    if (!named && table !== row.table && goesOn(row, columns, between)) table = row.table;
    between = 0;
    if (named) {
      if (table !== row.table) {
        group = [];
        labelAbove = "";
        above = [];
      }
      table = row.table;
      columns = named;
      continue;
    }
    if (table !== row.table || columns.includes("PROJECT")) continue;
    const heading = groupHeading(row, columns);
    if (heading !== null) {
      group = [heading];
      continue;
    }
    const cells = withCellsAbove(alignCells(row.cells, columns.length), columns, above);
    above = cells;
    // `单位 | 任务数`: a number is no work.
    if (NUMBER.test(taskCell(cells, columns)?.tight.text ?? "")) continue;
    const task = rowTask(document, row, cells, columns, group, convention, labelAbove);
    labelAbove = task?.label ?? labelAbove;
    if (task) facts.push(task);
    else if (row.tight.text !== "") {
      residue.push(residueAt(document, "task", "table row without a unit", row.start, row.end));
    }
  }
  return { facts, residue };
}

type Row = readonly (Cell | null)[];
const NUMBER = /^[\d.,，%％万亿元个户人辆台套—-]+$/u;

/** The line of a heading between its rows parts no table whose rows stay as wide. */
function goesOn(row: Block, columns: readonly Column[], between: number): boolean {
  return between === 1 && columns.length > 2 && row.cells.length === columns.length;
}

/**
 * A cell that spans several rows is printed in the first one only: those left of the task, which group the rows, and the
 * leading unit of rows that share an ordinal.
 */
function withCellsAbove(cells: Row, columns: readonly Column[], above: Row): Row {
  const task = columns.indexOf("TASK");
  const ordinal = cells[columns.indexOf("ORDINAL")];
  const isEmpty = (cell: Cell | null | undefined): boolean => cell == null || cell.tight.text === "";
  const ditto = (cell: Cell | null): boolean => /^(?:同上|〃)$/u.test(cell?.tight.text ?? "");
  const hasUnit = cells.some((cell, i) => UNITS.has(columns[i] ?? "OTHER") && !isEmpty(cell));
  return cells.map((cell, i) => {
    const column = columns[i] ?? "OTHER";
    if (ditto(cell)) return above[i] ?? null;
    if (!isEmpty(cell) || !(UNITS.has(column) || column === "LEADER")) return cell;
    const groups = i < task && !isEmpty(cells[task]);
    const shares = column === "LEAD" && hasUnit && ordinal?.tight.text === "";
    return groups || shares ? (above[i] ?? null) : cell;
  });
}

const UNITS: ReadonlySet<Column> = new Set(["LEAD", "COOPERATE", "RESPONSIBLE"]);

/** `一 | 明晰功能定位 | |`: a row with words in its task column alone is a heading for the rows below. */
function groupHeading(row: Block, columns: readonly Column[]): string | null {
  const filled = row.cells
    .map((cell, i) => ({ text: cell.tight.text, column: columns[i] }))
    .filter((x) => x.text !== "");
  const words = filled.filter((x) => !/^[\d一二三四五六七八九十（()）.、]{1,5}$/u.test(x.text));
  const only = words[0];
  if (words.length !== 1 || !only) return null;
  const isUnitColumn = only.column === "LEAD" || only.column === "COOPERATE" || only.column === "RESPONSIBLE";
  if (isUnitColumn && row.cells.length >= columns.length) return null;
  return filled
    .map((x) => x.text)
    .join("、")
    .replace(/^([一二三四五六七八九十]{1,3})、/u, "$1、");
}

function rowTask(
  document: GazetteDocument,
  row: Block,
  cells: Row,
  columns: readonly Column[],
  group: readonly string[],
  convention: Convention | null,
  labelAbove: string,
): TaskFact | null {
  const said = readResponsibility(document, markersOf(cells, columns), convention);
  if (said.units.length === 0) return null;
  const task = taskCell(cells, columns);
  const text = task?.tight.text ?? "";
  // A unit may stand in a cell that spans this row from above.
  const own = said.units.filter((unit) => unit.evidence.start >= row.start);
  const here = own.length > 0 ? own.map((unit) => unit.evidence) : [row];
  const start = here.reduce((first, x) => Math.min(first, x.start), Infinity);
  const end = here.reduce((last, x) => Math.max(last, x.end), 0);
  const deadline = said.deadline ?? deadlineOf(text, 0, text.length, yearOf(document));
  // A cell that spans several rows is printed in the first one only.
  const label = text === "" ? labelAbove : labelOf(text);
  const caption = { label, path: [...pathTo(row.section), ...group] };
  return taskFact(document, row, caption, { ...said, deadline }, { start, end });
}

/** A row that lost its ordinal cell has one cell less: it is aligned at the right. */
export function alignCells(cells: readonly Cell[], width: number): readonly (Cell | null)[] {
  const missing = width - cells.length;
  return missing === 1 ? [null, ...cells] : cells;
}

/** Markers for the cells of columns that name units, leaders or time limits. */
export function markersOf(cells: readonly (Cell | null)[], columns: readonly Column[]): readonly Marker[] {
  return cells.flatMap((cell, i) => (cell ? markerOf(cell, columns[i] ?? "OTHER") : []));
}

function markerOf(cell: Cell, column: Column): readonly Marker[] {
  if (
    column === "TASK" ||
    column === "PROJECT" ||
    column === "ORDINAL" ||
    column === "INVESTMENT" ||
    column === "OTHER"
  ) {
    return [];
  }
  const tight = listed(cell, column);
  const end = tight.text.length;
  if (NOBODY.test(tight.text)) return [];
  // `责任单位：市教育局；完成时限：6月底` in one cell.
  const labelled = findMarkers(tight, 0, end);
  if (labelled[0]?.start === 0) return labelled;
  return end === 0 ? [] : [{ kind: column, tight, start: 0, valueStart: 0, end, hasLabel: true }];
}

/** `/`, `——`, `无` in a cell. */
const NOBODY = /^(?:[/／\-—–－]+|无)?$/u;
const PERSON = /^\p{Script=Han}{2,4}$/u;

/** The cell's text; where blanks alone part several units or names, they are parted by 、. */
function listed(cell: Cell, column: Column): MappedText {
  const pieces = cell.text.trim().split(/\s+/u);
  const isOne = column === "LEADER" ? (x: string) => PERSON.test(x) : isUnitName;
  const isList = pieces.length > 1 && pieces.length < 40 && column !== "DEADLINE" && pieces.every((x) => isOne(x));
  if (!isList) return cell.tight;
  // Each blank that parts two names becomes the 、 that print leaves out there.
  const text = cell.text.trim().replace(/\s+/gu, "、");
  const origin: number[] = [];
  for (const match of cell.text.matchAll(/\S+/gu)) {
    const start = cell.start + match.index;
    if (origin.length > 0) origin.push(start - 1);
    for (let i = 0; i < match[0].length; i++) origin.push(start + i);
  }
  return { text, origin: Uint32Array.from(origin) };
}

/** The cell that says what is to be done: under its header, else the longest one of a column without a known header. */
function taskCell(cells: readonly (Cell | null)[], columns: readonly Column[]): Cell | null {
  const named = cells.filter((cell, i) => columns[i] === "TASK" && cell !== null && cell.tight.text !== "");
  if (named.length > 0) return named.at(-1) ?? null;
  const others = cells.filter((cell, i): cell is Cell => columns[i] === "OTHER" && cell !== null);
  return others.reduce<Cell | null>(
    (best, x) => (x.tight.text.length > (best?.tight.text.length ?? 0) ? x : best),
    null,
  );
}
