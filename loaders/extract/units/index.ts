import { characterSet } from "../../clean/character-set";
import { endsInOneOf } from "../../clean/endings";
import { restoreElided } from "./elision";
import { isJointName } from "./joint";
import { isUnitName } from "./names";
import { type Piece, splitAtConjunctions, splitAtSeparators } from "./pieces";

export { isJointName } from "./joint";
export {
  couldBeName,
  isGroupName,
  isGroupOfPlaces,
  isTerritory,
  isUnitName,
  mayEndUnit,
  nameStretch,
  withoutBracket,
} from "./names";

/** One unit of a printed list. `start` and `end` count in the text the list stands in. */
export interface UnitMention {
  readonly start: number;
  readonly end: number;
  /** As printed, ASCII brackets made full-width, closing words such as 等 left out. */
  readonly printed: string;
  /** `printed` with an elided 市 or a shared tail restored. */
  readonly full: string;
}

/** `等`, `等部门`, `等相关单位按…` at the end of a list. */
const AND_OTHERS = /等(?:[^、，等]{0,8}(?:部门|单位|机构|企业|团体|公司|媒体|组织|成员))?$/u;
/** A bracket that says something about the list instead of naming the unit. */
const NOTE =
  /[（(](?:[^（()）]|（[^（()）]{0,20}）)*(?:第一位|首位|下同|简称|牵头|主办|配合|协办|负责|排名|按职责|不分先后|略)(?:[^（()）]|（[^（()）]{0,20}）)*[）)]?$/u;
const LEADING = /^(?:[、，,；;：:。.\s]|以及|并由|由|及(?=[各有相所其市县区]))+/u;
const mayLead = characterSet("、，,；;：:。. \t\n以并由及");
/** 和 at the start, but not in 和平区 or 和县. */
const LEADING_AND = /^[和与](?![平县田顺静硕龙政布谐睦])/u;
/** 管委会管委会: characters printed twice at a page break. */
const PRINTED_TWICE = /(?<=(管委会|管理委员会|人民政府|委员会|办公室|领导小组))\1$/u;
/** Longer stretches between two marks are no names; the bound keeps the patterns above linear. */
const LONGEST_STRETCH = 120;
const CLOSING_MARKS = /[、，,；;：:。.！!？?“”"'\s]+$/u;

const endsInMark = endsInOneOf("、，,；;：:。.！!？?“”\"' \t\n");
/** What is cut off the end of a name, in this order, each with a quick look before the thorough one. */
const CUTS: readonly { readonly mayFit: (name: string) => boolean; readonly pattern: RegExp }[] = [
  { mayFit: endsInMark, pattern: CLOSING_MARKS },
  { mayFit: (name) => name.includes("（") || name.includes("("), pattern: NOTE },
  { mayFit: (name) => name.includes("等") && !isJointName(name), pattern: AND_OTHERS },
  { mayFit: endsInMark, pattern: CLOSING_MARKS },
  { mayFit: (name) => name.length >= 6, pattern: PRINTED_TWICE },
];

/**
 * Reads the units of a printed list, such as `市工信委、公安局，各县（市、区）政府等`, out of the tight text `[from, to)`.
 * Names are taken as they stand: whoever calls knows that the span is a list of units. Linear in the length of the span.
 */
export function readUnits(tight: string, from: number, to: number): readonly UnitMention[] {
  const pieces: Piece[] = [];
  for (const stretch of splitAtSeparators(tight, from, to)) {
    if (stretch.end - stretch.start > LONGEST_STRETCH) continue;
    for (const part of splitAtConjunctions(tight, trim(tight, stretch))) {
      const piece = trim(tight, part);
      if (piece.end > piece.start) pieces.push(piece);
    }
  }
  const printed = pieces.map((piece) => fullWidth(tight.slice(piece.start, piece.end)));
  const full = restoreElided(printed);
  return pieces.map(({ start, end }, i) => ({ start, end, printed: printed[i]!, full: full[i]! }));
}

/**
 * Restores elided names over several lists that follow one another, each in its own role: `市发展改革委牵头，公安局、农委配合`.
 * Gives the units in the same order.
 */
export function restoreAcross(units: readonly UnitMention[]): readonly UnitMention[] {
  const full = restoreElided(units.map((unit) => unit.printed));
  return units.map(({ start, end, printed }, i) => ({ start, end, printed, full: full[i]! }));
}

function trim(text: string, piece: Piece): Piece {
  let { start } = piece;
  let name = text.slice(start, piece.end);
  if (mayLead(name.charCodeAt(0))) {
    const lead = LEADING.exec(name)?.[0].length ?? 0;
    start += lead;
    name = name.slice(lead);
  }
  if (LEADING_AND.test(name) && isUnitName(name.slice(1))) {
    start += 1;
    name = name.slice(1);
  }
  for (const { mayFit, pattern } of CUTS) {
    const cut = mayFit(name) ? pattern.exec(name) : null;
    if (cut && cut.index > 0) name = name.slice(0, cut.index);
  }
  const end = start + name.length;
  // A quotation mark that opens the name belongs to it: “四个中心”建设工作领导小组.
  const opens = text[end] === "”" && name.includes("“") && !name.includes("”");
  return { start, end: opens ? end + 1 : end };
}

const ASCII_BRACKET = /[()]/u;

function fullWidth(name: string): string {
  return ASCII_BRACKET.test(name) ? name.replaceAll("(", "（").replaceAll(")", "）") : name;
}
