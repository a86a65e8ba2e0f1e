import { type MappedText } from "../../clean/text";
import { type Block } from "../../split/document";
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

const BRACKET = /[（()）]/gu;
/** Names nobody: `（谁主管、谁负责）`. */
const MAXIM = "谁";

/** Parts a paragraph or heading into its text and the responsibilities that close it, in printed order. */
export function stretchesOf(block: Block): readonly Stretch[] {
  const { tight } = block;
  const markers = findMarkers(tight, 0, tight.text.length);
  if (markers[0]?.start === 0) return markerLine(block, markers);
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

function markerLine(block: Block, markers: readonly Marker[]): readonly Stretch[] {
  const end = Math.max(...markers.map((marker) => marker.end));
  const closing: Stretch = { kind: "closing", block, start: 0, end, markers, ownLine: true };
  const rest = end + 1;
  if (rest >= block.tight.text.length) return [closing];
  const text: Stretch = { kind: "text", block, start: rest, end: block.tight.text.length, markers: [], ownLine: false };
  return [closing, text];
}

type Closing = Pick<Stretch, "start" | "end" | "markers">;

function bracketClosings(tight: MappedText): readonly Closing[] {
  return bracketsOf(tight.text).flatMap((bracket) => {
    const from = bracket.start + 1;
    const to = bracket.closed ? bracket.end - 1 : bracket.end;
    const labelled = findMarkers(tight, from, to);
    if (labelled[0]?.start === from) return [{ start: bracket.start, end: bracket.end, markers: labelled }];
    if (!bracket.closed) return [];
    const content = tight.text.slice(from, to);
    if (!endsWithVerb(content) || content.includes(MAXIM) || !namesUnit(tight.text, from, to)) return [];
    const marker: Marker = { kind: "RESPONSIBLE", tight, start: from, valueStart: from, end: to, hasLabel: false };
    return [{ start: bracket.start, end: bracket.end, markers: [marker] }];
  });
}

/** Whether the words before the first verb of the bracket begin with a unit. */
function namesUnit(text: string, from: number, to: number): boolean {
  const first = readUnits(text, from, to)[0];
  if (!first) return false;
  return isUnitName(first.printed.replace(/(?:按|依|牵头|负责|配合|共同|分别|会同).*$/su, ""));
}

/** `…取得成果。责任单位：市农委。`: labels behind a full stop. */
function inlineClosings(tight: MappedText, markers: readonly Marker[]): readonly Closing[] {
  const first = markers[0];
  if (!first || !/[。；;！？”]/u.test(tight.text[first.start - 1] ?? "")) return [];
  return [{ start: first.start, end: Math.max(...markers.map((marker) => marker.end)), markers }];
}

/** The outermost brackets of a text. An opening bracket without a closing one reaches to the end. */
function bracketsOf(text: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(BRACKET)) {
    if (match[0] === "（" || match[0] === "(") {
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
