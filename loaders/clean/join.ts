import { edited, type Edit, type Step } from "./edits";
import {
  isAnnexMark,
  isDateLine,
  isIssuerLine,
  isLabelled,
  isNumberLine,
  isOrdinal,
  isRosterLine,
  isRow,
  opensHead,
} from "./line-forms";
import { fullLines } from "./measure";

/** A line that is not empty, with its place in the text. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blanks in front of the text. */
  readonly indent: number;
}

const CLOSED = /[。！？；：…”』」]$/u;
const OPEN_END = /[、，（《〈“—及和与或的]$/u;
const SENTENCE = /[，。；！？]/u;
/** `召开。`, `和单位。`: too short to be a paragraph of its own. */
const TAIL = /^[^：\t]{1,12}[。；]$/u;
const UNIT_TAIL = /(?:局|委|办|厅|部|院|府|会|公司|部门|单位|中心|支队|银行|等|区|县|市)[）)]?$/u;

/** Lines that stand for themselves: nothing is joined to them from above. */
function opens(line: string): boolean {
  return (
    isRow(line) ||
    isOrdinal(line) ||
    isLabelled(line) ||
    isAnnexMark(line) ||
    isNumberLine(line) ||
    isDateLine(line) ||
    isIssuerLine(line) ||
    opensHead(line) ||
    isRosterLine(line)
  );
}

/** Lines to which nothing from below is joined, whatever they end in. */
function closes(line: string): boolean {
  return isRow(line) || isNumberLine(line) || isDateLine(line) || isIssuerLine(line);
}

/** Number of brackets and quotation marks of the line that are still open at its end. */
function openBrackets(line: string): number {
  let open = 0;
  for (const ch of line) {
    if (ch === "（" || ch === "《") open++;
    else if ((ch === "）" || ch === "》") && open > 0) open--;
  }
  return open;
}

/** Whether `next` goes on with what `line` (already joined from above) left unfinished. */
export function goesOn(line: string, next: PrintedLine, full: boolean): boolean {
  const below = next.text;
  if (closes(line) || isRow(below)) return false;
  if (/[、，]$/u.test(line))
    return !isNumberLine(below) && !isDateLine(below) && !isOrdinal(below) && !isLabelled(below) && !opensHead(below);
  if (opens(below)) return false;
  if (CLOSED.test(line))
    return full && next.indent < 2 && !/[：]$/u.test(line) && SENTENCE.test(line) && line.length > 8;
  if (full) return next.indent < 2;
  if (OPEN_END.test(line) || openBrackets(line) > 0) return true;
  if (isRosterLine(line)) return false;
  if (isLabelled(line)) return !SENTENCE.test(below) && below.length < 40 && UNIT_TAIL.test(below);
  if (TAIL.test(below)) return SENTENCE.test(line) || isOrdinal(line) || line.length > 12;
  if (isOrdinal(line)) return /[。；]/u.test(line);
  return SENTENCE.test(line) && !/）$/u.test(line);
}

/** All lines of a text that are not empty. */
export function printedLines(text: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const raw = text.slice(start, end);
    const bare = raw.trim();
    if (bare !== "") {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ start: start + indent, end: start + indent + bare.length, text: bare, indent });
    }
    start = end + 1;
  }
  return lines;
}

/** Joins what a column or page broke: each paragraph, heading and row becomes one line, and empty lines go. */
export const joinedLines: Step = (mapped) => {
  const lines = printedLines(mapped.text);
  const full = fullLines(lines);
  const edits: Edit[] = [];
  let end = 0;
  let above = "";
  lines.forEach((line, i) => {
    const joins = i > 0 && goesOn(above, line, full[i - 1] ?? false);
    const latin = /[0-9A-Za-z]$/u.test(above) && /^[A-Za-z]/u.test(line.text);
    edits.push({ start: end, end: line.start, by: i === 0 ? "" : joins ? (latin ? " " : "") : "\n" });
    above = joins ? (above + line.text).slice(-600) : line.text;
    end = line.end;
  });
  edits.push({ start: end, end: mapped.text.length, by: "" });
  return edited(mapped, edits);
};
