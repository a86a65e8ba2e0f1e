import { characterSet } from "../../clean/character-set";
import { endingFinder } from "../../clean/endings";
import { isHanCode } from "../../clean/marks";
import posts from "../../lexicon/posts.json";

const HEADS = posts.heads.join("|");
const PREFIXES = [...posts.prefixes].sort((a, b) => b.length - a.length).join("|");

// 局长, 副局长, 党组书记, 常务副主任, 二级巡视员, 总统计师
const POST = new RegExp(`(?:(?:${PREFIXES}){0,3})(?:${HEADS})$`, "u");
const postEnding = endingFinder(posts.heads.filter((head) => head.length > 1));
/** Rank or remark behind a post: （正县级）, （兼）, （试用期一年）. */
const REMARK = /[（(][^（()）]{1,20}[）)]$/u;
const LONGEST_POST = 24;

/** Whether the text, without white space, ends in the name of a post, remarks in brackets aside: `市环保局大气处处长（兼）`. */
export function endsInPost(text: string): boolean {
  const bare = text.endsWith("）") || text.endsWith(")") ? text.replace(REMARK, "") : text;
  return postEnding(bare) !== "";
}

/** An office parted into its organisation and its post. */
export interface Office {
  /** Empty where the office is a bare post. */
  readonly organization: string;
  readonly post: string;
}

/**
 * Parts an office: `云州市水务局副局长` → 云州市水务局 + 副局长, `副市长` → "" + 副市长.
 * What does not end in a post is wholly post; the caller knows better.
 */
export function partOffice(office: string): Office {
  const tail = office.slice(-LONGEST_POST);
  const found = POST.exec(tail);
  if (!found) return { organization: "", post: office };
  const at = office.length - tail.length + found.index;
  return { organization: office.slice(0, at), post: office.slice(at) };
}

const opens = characterSet("（(〔《");
const closes = characterSet("）)〕》");

/** Splits at separators (marks) that stand outside of brackets: `局长、党组书记（兼）`. Offsets count in `text`. */
export function splitOutside(
  text: string,
  separators: string,
): readonly { readonly start: number; readonly text: string }[] {
  const pieces: { start: number; text: string }[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number): void => {
    if (end > start) pieces.push({ start, text: text.slice(start, end) });
    start = end + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHanCode(code)) continue;
    if (opens(code)) depth++;
    else if (closes(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(text[i]!)) close(i);
  }
  close(text.length);
  return pieces;
}
