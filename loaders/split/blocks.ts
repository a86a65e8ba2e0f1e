import { type MappedText, tighten } from "../clean/text";
import { type Block, type Cell, type Part, type Section } from "./document";
import { type Line } from "./lines";
import { ordinalOf } from "./ordinals";
import { isPartTitle } from "./parts";

/** Longest heading that opens a paragraph (`3. 推进企业合作联营。政府投资…`), and longest heading of its own line. */
const LONGEST_OPENING = 40;
const LONGEST_HEADING = 70;

/** The tight text of `text`, which begins at `start` in the document's text. */
function tightOf(text: string, start: number): MappedText {
  return tighten({ text, origin: Uint32Array.from({ length: text.length }, (_, i) => start + i) });
}

function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = [];
  let at = line.start;
  for (const text of line.text.split("\t")) {
    cells.push({ start: at, end: at + text.length, text, tight: tightOf(text, at) });
    at += text.length + 1;
  }
  return cells;
}

/** What the heading of a numbered line says, and where the body begins behind it. */
function opening(
  tight: string,
  from: number,
  next: string | undefined,
): { title: string; bodyAt: number; heading: boolean } {
  const rest = tight.slice(from);
  const stop = rest.indexOf("。");
  if (stop < 0 && rest.length <= LONGEST_HEADING && !/[；，、]$/u.test(rest) && !/[：:]./u.test(rest)) {
    return { title: rest.replace(/[：:]$/u, ""), bodyAt: tight.length, heading: true };
  }
  if (stop >= 0 && stop <= LONGEST_OPENING && !/[；：]/u.test(rest.slice(0, stop))) {
    const last = stop === rest.length - 1;
    if (!last) return { title: rest.slice(0, stop), bodyAt: from + stop + 1, heading: false };
    const below = next === undefined ? null : ordinalOf(next);
    const own = ordinalOf(tight);
    const heading =
      next !== undefined &&
      (below === null ? /[。：]$/u.test(next) && next.length > 20 : below.level > (own?.level ?? 0));
    return { title: rest.slice(0, stop), bodyAt: heading ? tight.length : from, heading };
  }
  return { title: "", bodyAt: from, heading: false };
}

interface Open {
  start: number;
  end: number;
  level: number;
  ordinal: string;
  title: string;
  parent: Section | null;
}

/** Blocks of a document: its lines as paragraphs, headings and rows, each under its innermost heading. Offsets count in the document's text. */
export function blocksOf(lines: readonly Line[], parts: readonly Part[], headLines: number): Block[] {
  const blocks: Block[] = [];
  let stack: Open[] = [];
  let part = 0;
  let table = -1;
  let rowsAbove = false;
  const close = (level: number, at: number) => {
    while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop()!.end = at;
  };
  const end = lines.at(-1)?.end ?? 0;
  lines.forEach((line, i) => {
    while (part + 1 < parts.length && parts[part + 1]!.start <= line.start) {
      part++;
      close(0, line.start);
      stack = [];
    }
    const tight = tightOf(line.text, line.start);
    const base = { start: line.start, end: line.end, text: line.text, tight, part };
    if (line.text.includes("\t")) {
      if (!rowsAbove) table++;
      rowsAbove = true;
      blocks.push({
        ...base,
        kind: "row",
        bodyAt: 0,
        section: stack.at(-1) ?? null,
        cells: cellsOf(line),
        table,
      });
      return;
    }
    rowsAbove = false;
    const none = { cells: [], table: -1 };
    if (i < headLines || isPartTitle(line, parts[part])) {
      blocks.push({ ...base, ...none, kind: "heading", bodyAt: tight.text.length, section: null });
      return;
    }
    const ordinal = ordinalOf(tight.text);
    if (!ordinal) {
      blocks.push({
        ...base,
        ...none,
        kind: "paragraph",
        bodyAt: 0,
        section: stack.at(-1) ?? null,
      });
      return;
    }
    const { title, bodyAt, heading } = opening(tight.text, ordinal.length, lines[i + 1]?.tight);
    close(ordinal.level, line.start);
    const parent = stack.at(-1) ?? null;
    const section: Open = { start: line.start, end, level: ordinal.level, ordinal: ordinal.text, title, parent };
    stack.push(section);
    blocks.push({ ...base, ...none, kind: heading ? "heading" : "paragraph", bodyAt, section });
  });
  return blocks;
}
