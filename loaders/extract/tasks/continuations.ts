import { type MappedText } from "../../clean/text";
import words from "../../lexicon/unit-words.json";
import { type Block } from "../../split/document";
import { couldBeName, isTerritory, isUnitName, readUnits, type UnitMention } from "../units";
import { type Stretch } from "./closings";
import { ORDINAL } from "./headings";
import { findMarkers, type Marker } from "./markers";

const LONGEST_LINE = 400;
/** No list runs on over more than this; the bound keeps reading linear. */
const LONGEST_LIST = 4000;

/** How a line goes on with the markers above: as a line more, or as the second half of the last one. */
export interface Continuation {
  readonly stretch: Stretch;
  readonly replacesLast: boolean;
}

/**
 * Goes on with a list of units above: a line of units of its own (hosts of an event), or the rest of a list that the end of a
 * column tore in two (`…市工商` / `局、各区政府`). Null for any other block.
 */
export function continued(block: Block, last: Stretch | undefined): Continuation | null {
  const marker = last?.markers.at(-1);
  const { tight } = block;
  if (!last || !marker || marker.kind === "LEADER" || marker.kind === "DEADLINE") return null;
  if (block.kind === "heading" || tight.text.length > LONGEST_LINE || ORDINAL.test(tight.text)) return null;
  if (findMarkers(tight, 0, tight.text.length).length > 0) return null;
  const units = readUnits(tight.text, 0, tight.text.length);
  const joined = tornIn(marker, units) ? joinTexts(marker, tight) : null;
  if (joined) {
    return { stretch: { ...last, markers: [...last.markers.slice(0, -1), joined] }, replacesLast: true };
  }
  if (units.length === 0 || !units.every((unit) => isUnitName(unit.printed))) return null;
  const end = tight.text.length;
  const own: Marker = { kind: marker.kind, tight, start: 0, valueStart: 0, end, hasLabel: true };
  return { stretch: { kind: "closing", block, start: 0, end, markers: [own], ownLine: true }, replacesLast: false };
}

/** Whether the last unit of the list above and the first one of the line are two halves of one name. */
function tornIn(marker: Marker, units: readonly UnitMention[]): boolean {
  const text = marker.tight.text;
  const first = units[0];
  const above = readUnits(text, marker.valueStart, marker.end).at(-1);
  if (!first || text.length > LONGEST_LIST || above?.end !== text.length || first.start !== 0) return false;
  const others = units.slice(1);
  if (!others.every((unit) => isUnitName(unit.full) || isTerritory(unit.full) || couldBeName(unit.printed)))
    return false;
  const half = !(isUnitName(above.printed) || isTerritory(above.printed));
  const rest = !isUnitName(first.printed) || words.endings.includes(first.printed);
  return (half || rest) && isUnitName(above.printed + first.printed);
}

/** The marker over both lines, its characters still knowing where they stand. */
function joinTexts(marker: Marker, rest: MappedText): Marker {
  const { text, origin } = marker.tight;
  const joined = new Uint32Array(origin.length + rest.origin.length);
  joined.set(origin);
  joined.set(rest.origin, origin.length);
  return { ...marker, tight: { text: text + rest.text, origin: joined }, end: text.length + rest.text.length };
}
