import { beginsAsDepartment } from "./elision";
import { isUnitName } from "./names";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A district or county in front of its departments: 临江区, 青河县. */
const PLACE = "(?![各全本该有相])[\\u4e00-\\u9fa5]{2,4}?[区县]";
const OF_PLACE = new RegExp(`^${PLACE}(?<first>[^、（(]{2,10})$`, "u");
/** `林业部门`, `林业等部门和市水利局`: the last field of a list, with the one word for all of them. */
const LAST_FIELD = /^(?<field>[^、等（(]{2,8}?)等?(?:有关|相关)?部门(?:$|[和与及])/u;
const TRADE = "(?:供[水电气热暖油]|排水|通[信讯]|电[力信]|燃气|天然气|热力|邮政|快递|铁路|民航)";
const TRADE_ALONE = new RegExp(`^${TRADE}$`, "u");
/** `供气有关企业`. */
const LAST_TRADE = new RegExp(`^${TRADE}等?(?:有关|相关)(?:企业|单位)(?:$|[和与及])`, "u");
/** `临江区农委、林业等部门`, `供电、供气有关企业`. */
const JOINT = new RegExp(
  `^(?:${PLACE}[^、（(]{2,10}(?:、[^、（(]{2,10}){1,8}部门|${TRADE}(?:、${TRADE}){1,8}等?(?:有关|相关)(?:企业|单位))$`,
  "u",
);
const MOST_FIELDS = 8;

/** Whether the text names departments of one place by their fields, or enterprises by their trades, as one group. */
export function isJointName(text: string): boolean {
  return text.includes("、") && text.length <= 60 && JOINT.test(text);
}

/**
 * Puts a group together again that 、 parted: 临江区水利、农业、林业部门 is printed as one, for neither 水利 nor 农业 names a body by
 * itself; so is 供电、供气有关企业.
 */
export function joinGroups(text: string, pieces: readonly Span[]): readonly Span[] {
  const last = pieces.at(-1);
  if (pieces.length < 2 || !last || !/部门|有关|相关/u.test(text.slice(pieces[0]!.end, last.end))) return pieces;
  const joined: Span[] = [];
  for (const piece of pieces) {
    const count = fieldsBefore(text, joined, text.slice(piece.start, piece.end));
    const start = count === 0 ? piece.start : joined[joined.length - count]!.start;
    joined.length -= count;
    joined.push({ start, end: piece.end });
  }
  return joined;
}

/** How many of the pieces before belong to the group that a piece closes. */
function fieldsBefore(text: string, before: readonly Span[], name: string): number {
  const field = LAST_FIELD.exec(name)?.groups?.["field"];
  const isTrades = field === undefined && LAST_TRADE.test(name);
  if (!isTrades && (field === undefined || !isField(field))) return 0;
  for (let count = 1; count <= Math.min(MOST_FIELDS, before.length); count++) {
    const { start, end } = before[before.length - count]!;
    const own = text.slice(start, end);
    if (text[end] !== "、") return 0;
    if (isTrades) {
      if (!TRADE_ALONE.test(own)) return count - 1;
      if (count === before.length) return count;
    } else {
      if (beginsAsDepartment(OF_PLACE.exec(own)?.groups?.["first"] ?? "")) return count;
      if (!isField(own)) return 0;
    }
  }
  return 0;
}

const isField = (name: string): boolean => beginsAsDepartment(name) && !isUnitName(name);
