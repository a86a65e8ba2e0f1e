import { findNumbers } from "./find-numbers";
import { normaliseNumber } from "./numbers";

/** What the brackets behind a title say. */
export interface AfterTitle {
  /** Normal form of the number; null where none is printed. */
  readonly number: string | null;
  /** Short name introduced for the title, without brackets and quotation marks; null where none. */
  readonly shortName: string | null;
  /** Offset behind the last bracket that was read. */
  readonly end: number;
  /** True where a bracket seems to hold a number that could not be read. */
  readonly unread: boolean;
}

const OPENING = "（(【〔[";
const CLOSING = "）)】〕]";
const LONGEST_BRACKET = 100;
const SEPARATOR = /[，,；;]/u;
/** `以下简称《条例》`, `下称“条例”`, `简称条例`. */
const SHORT_NAME = /(?:简|统|下)称[为作:：]?["“”《‘「]*([^"“”《》‘’「」]{1,30})["”》’」]*$/u;
/** `2011年1月21日国务院令第590号`: the date is not the number's. */
const DATE = /^(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?!第))?(?:以|由)?/u;
const REVISED = /修订|修正|修改/u;
const LOOKS_NUMBERED = /[0-9]{4}[〕\])）】].{0,6}号|令第?[0-9]/u;
/** `（一）` opens the next item. */
const ITEM = /^(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})$/u;
/** `《…的通知》云政办〔2016〕101号` without brackets. */
const UNBRACKETED = 40;
/** `《…标准》GB5749-2006` without brackets, with its year. */
const STANDARD_BEHIND =
  /^(?:DB[A-Z]?[0-9]{2,4}|[A-Z]{2,5})(?:\/[A-Z]{1,3})? ?[0-9]{2,6}(?:\.[0-9]{1,3})?[-—–―－]{1,2}[0-9]{2,4}(?![0-9])/u;

/** Reads what follows a title that closes before `from`: `（云政〔2016〕9号，以下简称《办法》）`, `（国务院令第5号）（以下简称《条例》）`. */
export function readAfterTitle(text: string, from: number, jurisdiction: string): AfterTitle {
  let number: string | null = null;
  let shortName: string | null = null;
  let unread = false;
  let end = from;
  for (let round = 0; round < 3 && OPENING.includes(text[end] ?? " "); round++) {
    const close = closingOf(text, end);
    const content = text.slice(end + 1, close ?? end + LONGEST_BRACKET);
    if (ITEM.test(content)) break;
    const read = readBracket(content, jurisdiction, close === null);
    number ??= read.number;
    shortName ??= read.shortName;
    if (read.number === null && LOOKS_NUMBERED.test(content)) unread = close !== null;
    if (close === null) return { number, shortName, end: end + 1 + read.length, unread };
    end = close + 1;
  }
  if (end === from) {
    const next = findNumbers(text.slice(from, from + UNBRACKETED), jurisdiction)[0];
    if (next?.start === 0 && next.isDocument) return { number: next.number, shortName, end: from + next.end, unread };
    const code = STANDARD_BEHIND.exec(text.slice(from, from + UNBRACKETED))?.[0];
    if (code !== undefined)
      return { number: normaliseNumber(code, jurisdiction), shortName, end: from + code.length, unread };
  }
  return { number, shortName, end, unread };
}

/** Offset of the bracket that closes the one at `open`; null where none does before the next title or sentence. */
function closingOf(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < text.length && at - open <= LONGEST_BRACKET; at++) {
    const ch = text[at]!;
    if (OPENING.includes(ch)) depth++;
    else if (CLOSING.includes(ch) && --depth === 0) return at;
    else if (ch === "。") return null;
  }
  return null;
}

function readBracket(
  content: string,
  jurisdiction: string,
  torn: boolean,
): { number: string | null; shortName: string | null; length: number } {
  const shortName = SHORT_NAME.exec(content)?.[1] ?? null;
  if (torn) {
    const first = findNumbers(content, jurisdiction)[0];
    return first?.start === 0
      ? { number: first.number, shortName: null, length: first.end }
      : { number: null, shortName: null, length: 0 };
  }
  const pieces = [content, ...content.split(SEPARATOR)].map((piece) => piece.trim().replace(DATE, ""));
  for (const piece of pieces) {
    const number = normaliseNumber(piece, jurisdiction);
    if (number !== null) return { number, shortName, length: content.length };
  }
  // `（市政府令第80号公布，根据市政府令第136号修订）`: the number of a revision is not the rule's.
  const first = pieces
    .slice(1)
    .filter((piece) => !REVISED.test(piece))
    .flatMap((piece) => findNumbers(piece, jurisdiction))[0];
  return { number: first?.number ?? null, shortName, length: content.length };
}
