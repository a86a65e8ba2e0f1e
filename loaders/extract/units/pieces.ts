import { characterSet } from "../../clean/character-set";
import departments from "../../lexicon/department-stems.json";
import { beginsAsDepartment } from "./elision";
import { isJointName, joinGroups } from "./joint";
import { isTerritory, isUnitName } from "./names";

/** Half-open piece of a text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const OPENING = "（(〔[【《“〈";
const HAS_OPENING = /[（(〔[【《“〈]/u;
const CLOSING = "）)〕]】》”〉";
const isBracket = characterSet(OPENING + CLOSING);
const isSeparator = characterSet("、，,；;。");
/** `市、县两级…`, `各市、县（区）人民政府`: levels joined by 、 are one name. */
const LEVEL_ALONE = /^(?:各|本)?(?:省|市|县|区|乡|镇|旗|州|自治区|自治州|自治县)$/u;
const LEVEL_FOLLOWS = /^(?:省|市|县|区|乡|镇|村|旗|州|自治|直辖)/u;
/** `各县（市）、区人民政府`. */
const LEVEL_WITH_BRACKET = /^各?(?:县（市）|市（县）|县（区）|市（区）)$/u;
const LAST_LEVEL = /^[区县市](?:人民政府|政府|党委|委|$)/u;
/** `市委、市政府督查组`: one body of both. */
const PARTY_ALONE = /^(?:省|市|县|区|州)委$/u;
const GOVERNMENT_BODY = /^(?:省|市|县|区|州)政府(?!$|[、，,；;。和与及]|[办直各有相])/u;
/** 单位 in `有关部门和单位` is no name of its own. */
const SHORTEST_NAME = 3;
const OTHERS = /等[省市县区直有关相各]{0,6}(?:部门|单位)$/u;
const JOINT_NAME = new RegExp(departments.joint.join("|"), "u");
const HAS_CONJUNCTION = /.[和与及暨各]|[局办厅室委][市省]/u;
/** A blank between 市财政局 and 各县政府 or 市教育局 is lost in tight text; 市委市政府 are one, 市场 and 市级 begin no body. */
const CONJUNCTION =
  /以及|和|与|及|暨|(?=各)|(?<=[局办厅室]|(?<![省市县区州])委)(?=[市省](?!政(?!府)|[场区民容级直属内管委])[^市省、]{1,14}[局办厅室委])/gu;

/** Whether an offset of a text lies inside brackets. */
export type Enclosed = (at: number) => boolean;

const nowhere: Enclosed = () => false;

/**
 * For the offsets of `text[from, to)` whether they lie inside brackets or quotes that close before `to`.
 * A bracket that never closes encloses nothing.
 */
export function enclosed(text: string, from: number, to: number): Enclosed {
  if (!HAS_OPENING.test(text.slice(from, to))) return nowhere;
  const marks = new Int32Array(to - from + 1);
  const open: { readonly kind: number; readonly at: number }[] = [];
  for (let i = from; i < to; i++) {
    if (!isBracket(text.charCodeAt(i))) continue;
    const opening = OPENING.indexOf(text[i]!);
    if (opening >= 0) {
      open.push({ kind: opening, at: i });
      continue;
    }
    // A full-width bracket may be closed by an ASCII one: both kinds of a pair count as the same.
    const last = open.at(-1);
    if (last && pairOf(last.kind) === pairOf(CLOSING.indexOf(text[i]!))) {
      open.pop();
      marks[last.at - from]! += 1;
      marks[i - from + 1]! -= 1;
    }
  }
  const depth = new Uint8Array(to - from);
  let now = 0;
  for (let i = 0; i < depth.length; i++) {
    now += marks[i]!;
    depth[i] = now > 0 ? 1 : 0;
  }
  return (at) => depth[at - from] === 1;
}

function pairOf(kind: number): number {
  return kind <= 1 ? 0 : kind;
}

/** Parts `text[from, to)` at 、 ， ； and 。 outside brackets. Empty pieces are left out. */
export function splitAtSeparators(text: string, from: number, to: number): readonly Piece[] {
  const inside = enclosed(text, from, to);
  const pieces: Piece[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && (!isSeparator(text.charCodeAt(i)) || inside(i))) continue;
    if (i > start) pieces.push({ start, end: i });
    start = i + 1;
  }
  return joinGroups(text, joinLevels(text, pieces));
}

/** Puts `市` and `县两级盐业部门` together again. */
function joinLevels(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let waiting: number | null = null;
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const start: number = waiting ?? piece.start;
    waiting = null;
    const name = text.slice(piece.start, piece.end);
    const following = next ? text.slice(next.start, Math.min(next.end, next.start + 8)) : "";
    const joins =
      (LEVEL_ALONE.test(name) && LEVEL_FOLLOWS.test(following)) ||
      (LEVEL_WITH_BRACKET.test(name) && LAST_LEVEL.test(following)) ||
      (PARTY_ALONE.test(name) && GOVERNMENT_BODY.test(following));
    if (joins) waiting = start;
    else joined.push({ start, end: piece.end });
  });
  return joined;
}

/** `发展改革和财政部门` are two, `住房和城乡建设部门` is one. */
function areDepartments(name: string, left: string, right: string): boolean {
  const [first, second] = [left.replace(OTHERS, ""), right.replace(/^(?:各级|市|县|区|省)/u, "")];
  return !JOINT_NAME.test(name) && right.endsWith("部门") && beginsAsDepartment(first) && beginsAsDepartment(second);
}

/** Parts `市规划局和市国土局` at its 和, but neither `市发展和改革委员会` nor `市文化广电和旅游局`. */
export function splitAtConjunctions(text: string, piece: Piece): readonly Piece[] {
  const name = text.slice(piece.start, piece.end);
  if (!HAS_CONJUNCTION.test(name)) return [piece];
  const inside = enclosed(text, piece.start, piece.end);
  const pieces: Piece[] = [];
  let start = piece.start;
  for (const match of name.matchAll(CONJUNCTION)) {
    const at = piece.start + match.index;
    const after = at + match[0].length;
    if (inside(at) || after >= piece.end || text[after] === "其") continue;
    const left = text.slice(start, at);
    const right = text.slice(after, piece.end);
    const shortest = right.startsWith("各") ? 2 : SHORTEST_NAME;
    if (right.length < shortest || (match[0] === "" && left.endsWith("政府"))) continue;
    // 及 and 与 stand between names, seldom inside one: `高新区及云州热力公司`.
    const place = match[0] !== "和" && left.length >= 3 && isTerritory(left) && !left.startsWith("各");
    // 民政 in `民政等部门和红十字会` is a department's name.
    const others = OTHERS.test(left) && beginsAsDepartment(left);
    const parted =
      place || others || isUnitName(left.replace(OTHERS, "")) || isJointName(left) || areDepartments(name, left, right);
    if (!parted || !isUnitName(right)) continue;
    pieces.push({ start, end: at });
    start = after;
  }
  pieces.push({ start, end: piece.end });
  return pieces;
}
