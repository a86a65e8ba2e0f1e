import { type MappedText } from "../../clean/text";
import { type Block } from "../../split/document";
import { isUnitName, readUnits } from "../units";
import { bracketsOf, unlabelled } from "./brackets";
import { findMarkers, type Marker } from "./markers";

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

/**
 * Parts a paragraph or heading into its text and the responsibilities that close it, in printed order. Where `single` is true, a
 * bracket that holds one unit and nothing else closes it too.
 */
export function stretchesOf(block: Block, single: boolean): readonly Stretch[] {
  const { tight } = block;
  const markers = findMarkers(tight, 0, tight.text.length);
  if (markers[0]?.start === 0) return markerLine(block, markers);
  if (markers.length === 0 && !MAY_CLOSE.test(tight.text)) return textOnly(block);
  const closings = [...bracketClosings(tight, single), ...inlineClosings(tight, markers)].sort(
    (a, b) => a.start - b.start,
  );
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
export const MAY_CLOSE = /[（(【[〔]/u;

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

function bracketClosings(tight: MappedText, single: boolean): readonly Closing[] {
  const found: Closing[] = [];
  for (const bracket of bracketsOf(tight.text)) {
    const from = bracket.start + 1;
    const to = bracket.closed ? bracket.end - 1 : bracket.end;
    const labelled = findMarkers(tight, from, to);
    const markers = labelled[0]?.start === from ? labelled : bracket.closed ? unlabelled(tight, bracket, single) : [];
    if (markers.length > 0) found.push({ start: bracket.start, end: bracket.end, markers });
  }
  return found;
}

/** `…取得成果。责任单位：市农委。`: labels behind a full stop, or behind a comma where units follow. */
function inlineClosings(tight: MappedText, markers: readonly Marker[]): readonly Closing[] {
  const first = markers[0];
  const before = tight.text[(first?.start ?? 0) - 1] ?? "";
  if (!first || !(/[。；;！？”]/u.test(before) || (before === "，" && listsUnits(first)))) return [];
  return [{ start: first.start, end: lastEnd(markers), markers }];
}

function listsUnits(marker: Marker): boolean {
  const units = readUnits(marker.tight.text, marker.valueStart, marker.end);
  return units.length > 0 && units.every((unit) => isUnitName(unit.full));
}
