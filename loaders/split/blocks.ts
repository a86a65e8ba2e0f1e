import { identity, type MappedText, slice, tighten } from "../clean/text";
import { type Block, type Cell, type Part, type Section, type Span } from "./document";
import { type Line } from "./lines";
import { ordinalOf } from "./ordinals";
import { isPartTitle } from "./parts";
import { tablesOf } from "./tables";
import { isBareHeading } from "./title-lines";

/** Longest heading that opens a paragraph (`3. 推进企业合作联营。政府投资…`), and longest heading of its own line. */
const LONGEST_OPENING = 40;
const LONGEST_HEADING = 70;

const NO_CELLS: readonly Cell[] = [];

function cellsOf(line: Line, whole: MappedText): Cell[] {
  const cells: Cell[] = [];
  let at = line.start;
  for (const text of line.text.split("\t")) {
    cells.push({ start: at, end: at + text.length, text, tight: tighten(slice(whole, at, at + text.length)) });
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

/**
 * Blocks of a document: its lines as paragraphs, headings and rows, each under its innermost heading. Offsets count in
 * the document's `text`. `annexes`: titles in a list of annexes, which open no section though they are numbered. `signed`: indices of
 * the lines of signatures, which say nothing of their own.
 */
export function blocksOf(
  text: string,
  lines: readonly Line[],
  parts: readonly Part[],
  headLines: number,
  annexes: readonly Span[],
  signed: ReadonlySet<number> = new Set(),
): Block[] {
  const listed = new Set(annexes.map((annex) => annex.end));
  const tables = tablesOf(lines);
  const whole = identity(text);
  const end = lines.at(-1)?.end ?? 0;
  let stack: Open[] = [];
  let part = 0;
  const close = (level: number, at: number) => {
    while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop()!.end = at;
  };
  const open = (line: Line, level: number, ordinal: string, title: string): Section => {
    close(level, line.start);
    const section: Open = { start: line.start, end, level, ordinal, title, parent: stack.at(-1) ?? null };
    stack.push(section);
    return section;
  };
  return lines.map((line, i): Block => {
    while (part + 1 < parts.length && parts[part + 1]!.start <= line.start) {
      part++;
      close(0, line.start);
      stack = [];
    }
    const tight = tighten(slice(whole, line.start, line.end));
    // One literal for all kinds: objects of one shape are read faster by all who go through the blocks.
    const block = (
      kind: Block["kind"],
      section: Section | null,
      bodyAt: number,
      cells: readonly Cell[] = NO_CELLS,
      table = -1,
    ): Block => ({
      kind,
      start: line.start,
      end: line.end,
      text: line.text,
      tight,
      bodyAt,
      section,
      cells,
      table,
      part,
    });
    const governing = stack.at(-1) ?? null;
    if (tables[i] !== -1) return block("row", governing, 0, cellsOf(line, whole), tables[i]);
    if (i < headLines || signed.has(i) || isPartTitle(line, parts[part]))
      return block("heading", null, tight.text.length);
    const ordinal = listed.has(line.end) ? null : ordinalOf(tight.text);
    if (ordinal) {
      const { title, bodyAt, heading } = opening(tight.text, ordinal.length, lines[i + 1]?.tight);
      const section = open(line, ordinal.level, ordinal.text, title);
      return block(heading ? "heading" : "paragraph", section, bodyAt);
    }
    if (isBareHeading(line, lines[i - 1], lines[i + 1])) {
      return block("heading", open(line, 0, "", line.tight), tight.text.length);
    }
    return block("paragraph", governing, 0);
  });
}
