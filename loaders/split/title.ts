import { genreOf } from "./genres";
import { issuersAlone, issuersBefore, withoutRepeats } from "./issuers";
import { dayAlone } from "./dates";
import { type Line } from "./lines";
import { metadataOf } from "./metadata";
import { numberIn, orderLine, orderSerial } from "./numbers";

/** Title block of a head: the lines from `first` to `last` (indices, inclusive) and what they say. */
export interface TitleBlock {
  readonly first: number;
  readonly last: number;
  readonly issuers: readonly string[];
  /** Without the issuer in front, no white space. */
  readonly title: string;
  /** Span of the title in the healed text. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_LINE = 140;
const MOST_LINES = 8;
const TITLE_START = /^(?:关于|印发|转发|批转|公布|命名|表彰|授予|修改|废止|对)/u;
const SENTENCE = /[。；！？]|：$|，$/u;
const ITEM =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,3}[.、．]|第[一二三四五六七八九十百]{1,4}[章条节])/u;
const FURNITURE =
  /^(?:[—–\-·\s]*\d{1,4}[—–\-·\s]*|.{2,20}文件|.{2,20}公报.{0,30}|（此件公开发布）|\d{1,6}|特急|急件|加急|签发人：.{2,30}|★.{0,20}|[绝机秘]密.{0,6})$/u;

/** Whether the title begins as titles do or names its issuer: no mere line that happens to end in a genre word. */
export const isFullTitle = (block: TitleBlock): boolean => block.issuers.length > 0 || TITLE_START.test(block.title);

const mayBeTitle = (line: Line): boolean =>
  line.tight.length <= LONGEST_LINE &&
  !line.text.includes("\t") &&
  !SENTENCE.test(line.tight) &&
  !ITEM.test(line.tight) &&
  dayAlone(line.tight) === null &&
  metadataOf(line.text).length === 0 &&
  orderSerial(line.tight) === null;

function block(
  lines: readonly Line[],
  first: number,
  last: number,
  issuers: readonly string[],
  titleLine: number,
  titleAt: number,
): TitleBlock | null {
  const pieces = lines.slice(titleLine, last + 1);
  const title = pieces
    .map((line, i) => (i === 0 ? line.text.slice(titleAt).replace(/\s+/gu, "") : line.tight))
    .join("");
  if (title === "") return null;
  const start = pieces[0]!.start + titleAt;
  return { first, last, issuers, title, start, end: lines[last]!.end };
}

/** `《云州市人民政府关于…的通知》`, perhaps with its number in front: the heading of a web page puts the title in marks. */
const MARKED =
  /^(?:[^《》。]{6,24}号)?《([^《》]{2,30}(?:关于|印发|转发)(?:[^《》]|《[^《》]{1,60}》){2,100}(?:通知|意见|决定|公告|通告|通报|批复|函))》$/u;
/** `云财〔2017〕6号 云州市财政局关于…`: the number on the title's line, in front of it. */
const NUMBER_IN_FRONT =
  /^(?<number>[\p{Script=Han}A-Za-z]{1,16}〔(?:19|20)\d\d〕 ?第? ?\d{1,5} ?号) {0,8}(?=[^，。；]{0,60}(?:关于|印发|转发)|《)/u;

/** The line with nothing but the title, without the number in front of it and the marks around it; other lines as they are. */
export function unmarked(line: Line): Line {
  const marked = line.text.endsWith("》") ? MARKED.exec(line.text)?.[1] : undefined;
  const front = marked === undefined ? (NUMBER_IN_FRONT.exec(line.text)?.[0].length ?? 0) : 0;
  if (marked === undefined && front === 0) return line;
  const text = marked ?? line.text.slice(front);
  const end = marked === undefined ? line.end : line.end - 1;
  return { start: end - text.length, end, text, tight: text.replace(/\s+/gu, "") };
}

/** The number in front of a title on its own line; null where none of the lines has one. */
export function numberInFront(lines: readonly Line[]): string | null {
  const front = lines.map(({ text }) => NUMBER_IN_FRONT.exec(text)?.groups?.["number"]).find((x) => x !== undefined);
  return front === undefined ? null : (numberIn(front)?.number ?? null);
}

/** Goes from the title's first line up to issuers on lines of their own. */
function withIssuersAbove(
  lines: readonly Line[],
  at: number,
  own: readonly string[],
): { first: number; issuers: readonly string[] } {
  let first = at;
  let issuers = own;
  while (first > 0 && at - first < 6) {
    const above = issuersAlone(lines[first - 1]!.text);
    if (above.length === 0) break;
    first--;
    issuers = withoutRepeats(above, issuers);
  }
  return { first, issuers };
}

/** The title block whose last line is `last`: from the genre word back to 关于, to the issuer's line or its name in front. */
export function titleEndingAt(lines: readonly Line[], last: number): TitleBlock | null {
  for (let k = last; k >= 0 && last - k < MOST_LINES; k--) {
    const line = lines[k]!;
    if (!mayBeTitle(line)) break;
    const alone = issuersAlone(line.text);
    if (alone.length > 0) {
      if (k === last) return null;
      const { first, issuers } = withIssuersAbove(lines, k, alone);
      return block(lines, first, last, issuers, k + 1, leading(lines[k + 1]!));
    }
    const before = issuersBefore(line.text);
    if (before.issuers.length > 0) {
      const { first, issuers } = withIssuersAbove(lines, k, before.issuers);
      return block(lines, first, last, issuers, k, before.titleAt);
    }
    if (TITLE_START.test(line.tight)) {
      const verb = issuesAbove(lines[k - 1]);
      if (verb) return block(lines, k - 1, last, verb.issuers, k - 1, verb.titleAt);
      const { first, issuers } = withIssuersAbove(lines, k, []);
      return block(lines, first, last, issuers, k, leading(line));
    }
  }
  const line = lines[last];
  return line && mayBeTitle(line) && genreOf(line.tight) !== ""
    ? block(lines, last, last, [], last, leading(line))
    : null;
}

/** `云州市人民政府印发` above `关于…的通知`: issuers whose verb opens the title on the next line. */
function issuesAbove(line: Line | undefined): ReturnType<typeof issuersBefore> | null {
  if (!line || !/(?:印发|转发|批转|发布|公布)$/u.test(line.tight)) return null;
  const found = issuersBefore(line.text);
  return found.issuers.length > 0 ? found : null;
}

const leading = (line: Line): number => line.text.length - line.text.trimStart().length;

/** The title block that begins at or just below `from`, as in letters whose number stands above their title. */
export function titleStartingAt(lines: readonly Line[], from: number, within = MOST_LINES): TitleBlock | null {
  let first = from;
  while (first < lines.length && first - from < 3 && FURNITURE.test(lines[first]!.tight)) first++;
  for (let k = first; k < lines.length && k - first < within; k++) {
    const line = lines[k]!;
    if (!mayBeTitle(line) || orderLine(line.tight)) return null;
    if (issuersAlone(line.text).length > 0) continue;
    const next = lines[k + 1];
    const goesOn =
      next !== undefined &&
      mayBeTitle(next) &&
      next.tight.length < 60 &&
      genreOf(next.tight) !== "" &&
      issuersBefore(next.text).issuers.length === 0 &&
      !TITLE_START.test(next.tight);
    if (genreOf(line.tight) !== "" && !(goesOn && genreOf(line.tight) !== "通知")) {
      const found = titleEndingAt(lines, k);
      if (found && found.first >= from) return found;
      return block(lines, k, k, [], k, leading(line));
    }
  }
  return null;
}
