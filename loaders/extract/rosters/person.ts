import { endsInPost, partOffice } from "../officials/office";
import { isPersonName } from "../officials/person";
import { isUnitName } from "../units";

/** A piece of a sentence between two marks; offsets count in the tight text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAME_LENGTHS = [3, 2, 4];
const COMRADE = /(?:同志|分别|等)+$/u;
const BODY_END = /(?:局|委|办|部|厅|处|科|室|队|院|所|站|中心|公司|银行|政府|县|区|市)$/u;
// 李小河（市水务局局长）
const BRACKETED = /^([\p{Script=Han}·]{2,12})(?:同志)?[（(]([^（()）]{2,40})[）)]$/u;

/** A person whom a piece names, with the office in front or behind. */
export interface Named {
  readonly name: string;
  readonly title: string;
  readonly comrade: boolean;
  readonly start: number;
  readonly end: number;
}

/** The person a piece of prose names: `市水务局局长李青`, `李青副秘书长`, `李青（市水务局局长）`; null where it names none. */
export function personIn(piece: Piece): Named | null {
  const bracketed = BRACKETED.exec(piece.text);
  if (bracketed && isPersonName(bracketed[1]!) && endsInPost(bracketed[2]!)) {
    const [, name, title] = bracketed as unknown as readonly [string, string, string];
    return { name, title, comrade: true, start: piece.start, end: piece.start + name.length };
  }
  const comrade = COMRADE.test(piece.text);
  const text = piece.text.replace(COMRADE, "").replace(/^由/u, "");
  const offset = piece.start + (piece.text.startsWith("由") ? 1 : 0);
  for (const length of NAME_LENGTHS) {
    if (text.length < length) continue;
    const title = text.slice(0, -length);
    const name = text.slice(-length);
    if (!isPersonName(name)) continue;
    const post = title.replace(/[（(][^（()）]*[）)]$/u, "");
    if (
      post === "" ||
      endsInPost(post) ||
      (comrade || length === 3 ? BODY_END.test(post) : BODY_END.test(post) && isUnitName(post))
    ) {
      const at = offset + title.length;
      return { name, title, comrade, start: at, end: at + length };
    }
  }
  for (const length of NAME_LENGTHS) {
    const name = text.slice(0, length);
    if (!isPersonName(name) || /[副代正]$/u.test(name)) continue;
    const title = text
      .slice(length)
      .replace(/^同志/u, "")
      .replace(/^[（(]([^（()）]*)[）)]$/u, "$1");
    // 柴安副秘书长: a bare post behind the name
    if (title.length >= 2 && endsInPost(title) && partOffice(title).organization === "") {
      return { name, title, comrade: true, start: offset, end: offset + length };
    }
  }
  return null;
}
