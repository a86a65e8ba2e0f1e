import { type MappedText } from "../../clean/text";
import { type Block } from "../../split/document";
import { matchesOf } from "../matches";
import { isUnitName, readUnits } from "../units";
import { findMarkers, type Marker } from "./markers";
import { endsWithVerb } from "./roles";

/** A stretch of a block: running text, or markers that close the text before them. Offsets count in the block's tight text. */
export interface Stretch {
  readonly kind: "text" | "closing";
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Empty for text. */
  readonly markers: readonly Marker[];
  /** True where markers stand on a line of their own: such lines add up to one closing. */
  readonly ownLine: boolean;
}

/** Where one bracket opens and closes; `end` is behind the closing bracket, or the end of the text where it never closes. */
interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

const BRACKET = /[（(【[〔〕\]】)）]/gu;
const OPENING = "（(【[〔";
/** `，2022年6月底前完成` at the end of a bracket. */
const CLOSING_LIMIT =
  /[，,；;][^，,；;（(]{0,18}(?:前|底|末|年|月|日)(?:基本|全部|全面)?(?:完成|落实|实施|到位|建成)?$/u;
const LONGEST_LIMIT = 30;
/** `；列第一位的为牵头单位，下同` at the end of a bracket. */
const CLOSING_RULE = /[，,；;。](?:排|列)[^，；]{0,4}(?:第一|首)[位个].{0,30}$/u;
const LONGEST_RULE = 44;
/** Names nobody: `（谁主管、谁负责）`. */
const MAXIM = "谁";

/** Parts a paragraph or heading into its text and the responsibilities that close it, in printed order. */
export function stretchesOf(block: Block): readonly Stretch[] {
  const { tight } = block;
  const markers = findMarkers(tight, 0, tight.text.length);
  if (markers[0]?.start === 0) return markerLine(block, markers);
  if (markers.length === 0 && !MAY_CLOSE.test(tight.text)) return textOnly(block);
  const closings = [...bracketClosings(tight), ...inlineClosings(tight, markers)].sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  const text = (start: number, end: number): void => {
    if (end > start) stretches.push({ kind: "text", block, start, end, markers: [], ownLine: false });
  };
  for (const closing of closings) {
    if (closing.start < at) continue;
    text(at, closing.start);
    stretches.push({ kind: "closing", block, ownLine: closing.start === 0, ...closing });
    at = closing.end;
  }
  text(at, tight.text.length);
  return stretches;
}

/** A block that has no bracket and no label is all running text. */
const MAY_CLOSE = /[（(【[〔]/u;

function textOnly(block: Block): readonly Stretch[] {
  const end = block.tight.text.length;
  return end > 0 ? [{ kind: "text", block, start: 0, end, markers: [], ownLine: false }] : [];
}

function markerLine(block: Block, markers: readonly Marker[]): readonly Stretch[] {
  const end = lastEnd(markers);
  const closing: Stretch = { kind: "closing", block, start: 0, end, markers, ownLine: true };
  const rest = end + 1;
  if (rest >= block.tight.text.length) return [closing];
  const text: Stretch = { kind: "text", block, start: rest, end: block.tight.text.length, markers: [], ownLine: false };
  return [closing, text];
}

const lastEnd = (markers: readonly Marker[]): number => markers.reduce((last, marker) => Math.max(last, marker.end), 0);

type Closing = Pick<Stretch, "start" | "end" | "markers">;

function bracketClosings(tight: MappedText): readonly Closing[] {
  const found: Closing[] = [];
  for (const bracket of bracketsOf(tight.text)) {
    const from = bracket.start + 1;
    const to = bracket.closed ? bracket.end - 1 : bracket.end;
    const labelled = findMarkers(tight, from, to);
    const markers = labelled[0]?.start === from ? labelled : bracket.closed ? unlabelled(tight, from, to, bracket) : [];
    if (markers.length > 0) found.push({ start: bracket.start, end: bracket.end, markers });
  }
  return found;
}

/** Markers of a bracket without a label: `（市教育局牵头，市财政局配合，年底前完成）`, `。（市教育局、市财政局）`. */
function unlabelled(tight: MappedText, from: number, to: number, bracket: Bracket): readonly Marker[] {
  const rule = CLOSING_RULE.exec(tight.text.slice(Math.max(from, to - LONGEST_RULE), to));
  const stop = rule ? to - rule[0].length : to;
  const limit = CLOSING_LIMIT.exec(tight.text.slice(Math.max(from, stop - LONGEST_LIMIT), stop));
  const end = limit ? stop - limit[0].length : stop;
  const content = tight.text.slice(from, end);
  const says = endsWithVerb(content) && !content.includes(MAXIM) && namesUnit(tight.text, from, end);
  if (!says && !isBareList(tight.text, from, end, bracket)) return [];
  const units: Marker = { kind: "RESPONSIBLE", tight, start: from, valueStart: from, end, hasLabel: false };
  const due: Marker = { kind: "DEADLINE", tight, start: end, valueStart: end + 1, end: stop, hasLabel: false };
  return limit ? [units, due] : [units];
}

/** A bracket that closes a paragraph behind its last sentence and holds nothing but several units. */
function isBareList(text: string, from: number, to: number, bracket: Bracket): boolean {
  const stands =
    /[。；;！？]/u.test(text[bracket.start - 1] ?? "") && /^[。；;]?$/u.test(text.slice(bracket.end, bracket.end + 2));
  if (!stands) return false;
  const units = readUnits(text, from, to);
  return units.length > 1 && units.every((unit) => isUnitName(unit.full));
}

/** Whether the words before the first verb of the bracket begin with a unit. */
function namesUnit(text: string, from: number, to: number): boolean {
  return readUnits(text, from, to)
    .slice(0, 3)
    .some((unit) => isUnitName(unit.printed.replace(/(?:按|依|牵头|负责|配合|共同|分别|会同).*$/su, "")));
}

/** `…取得成果。责任单位：市农委。`: labels behind a full stop. */
function inlineClosings(tight: MappedText, markers: readonly Marker[]): readonly Closing[] {
  const first = markers[0];
  if (!first || !/[。；;！？”]/u.test(tight.text[first.start - 1] ?? "")) return [];
  return [{ start: first.start, end: lastEnd(markers), markers }];
}

/** The outermost brackets of a text. An opening bracket without a closing one reaches to the end. */
function bracketsOf(text: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  const open: number[] = [];
  for (const match of matchesOf(BRACKET, text)) {
    if (OPENING.includes(match[0])) {
      open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && open.length === 0) brackets.push({ start, end: match.index + 1, closed: true });
  }
  const unclosed = open[0];
  if (unclosed !== undefined) brackets.push({ start: unclosed, end: text.length, closed: false });
  return brackets;
}
