import { withLinesBelow } from "./below-title";
import { dayIn } from "./dates";
import { genreOf } from "./genres";
import { type Head, head, withoutDate } from "./heads";
import { issuersAlone } from "./issuers";
import { type Line } from "./lines";
import { metadataOf } from "./metadata";
import { numberAlone, numberIn, orderLine } from "./numbers";
import { ordinalOf } from "./ordinals";
import { titleKey } from "./same-title";
import { isFullTitle, titleEndingAt, type TitleBlock } from "./title";

/** How far down the head of a source that is one document may begin, and how far from its end its number may stand. */
const FIRST_LINES = 80;
const LAST_LINES = 12;
const LINES_BELOW = 4;
/** How far below the first print of a title a web page may print it again. */
const REPRINT = 15;
/** How much longer a page's title may be than the same title cut off above its number. */
const CUT_OFF = 4;
/** `（附英文）`: what a collection adds to a title. */
const ADDED = /（附(?:英文|中文|外文|图)）$/u;

/** A title and the number that stands behind it. */
interface Printed {
  readonly block: TitleBlock;
  readonly number: string | null;
}

/** The head of a source in which no number stands: its title, and what a web site's table says above it. */
export function unnumbered(lines: readonly Line[]): Head | null {
  const printed = firstTitle(lines);
  if (printed === null) return withoutTitle(lines);
  const { block, number } = lastPrint(lines, printed);
  const letter = letterAbove(lines, block.first);
  const found =
    letter === null
      ? withLinesBelow(lines, head(block, number, null, block.first, block.last + 1))
      : head(block, number, null, letter, letter);
  return withMetadata(lines, found);
}

function firstTitle(lines: readonly Line[]): Printed | null {
  let fallback: TitleBlock | null = null;
  for (let at = 0; at < Math.min(lines.length, FIRST_LINES); at++) {
    if (genreOf(lines[at]!.tight) === "") continue;
    const title = titleEndingAt(lines, at);
    if (!title) continue;
    if (isFullTitle(title)) return withNumberBehind(title);
    fallback ??= title;
  }
  return fallback && withNumberBehind(fallback);
}

/** Web pages print a title as their heading and again above the text, where its issuers and lines stand as on paper. */
function lastPrint(lines: readonly Line[], first: Printed): Printed {
  let last = first;
  for (let at = first.block.last + 1; at < Math.min(lines.length, first.block.last + REPRINT); at++) {
    const { tight } = lines[at]!;
    if (/。|：$/u.test(tight) || ordinalOf(tight) !== null) break;
    const again = genreOf(tight) === "" ? null : titleEndingAt(lines, at);
    if (!again || again.first <= last.block.last) continue;
    const { block, number } = withNumberBehind(again);
    if (!isSame(block.title, last.block.title)) continue;
    const issuers = block.issuers.length > 0 ? block.issuers : last.block.issuers;
    last = { block: { ...block, issuers }, number: number ?? last.number };
  }
  return last;
}

/** Whether two prints give one title, brackets behind it aside: 关于…的通知（2019修订）. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((title) => titleKey(title.replace(/（[^（）]{1,20}）$/u, "")));
  return x === y;
}

/** `各县人民政府：《…》已经…同意，现印发给你们。`: a letter that was saved without its own title, above the title of what it issues. */
function letterAbove(lines: readonly Line[], titleAt: number): number | null {
  const above = lines.slice(0, titleAt);
  const at = above.findIndex(({ tight }) => /^各.{2,80}：/u.test(tight));
  return at >= 0 && above.slice(at).some(({ tight }) => /(?:印发|发布|公布|转发|下发).{0,40}。/u.test(tight))
    ? at
    : null;
}

/** `云府通告〔2021〕1号` above a text without a title: the number says what the document is. */
function withoutTitle(lines: readonly Line[]): Head | null {
  const stated = titleStated(lines);
  if (stated) return withMetadata(lines, stated);
  for (const [at, line] of lines.slice(0, LAST_LINES).entries()) {
    const number = numberAlone(line.text, withoutDate);
    const genre = number && /(?:通告|公告|通报|令|函)$/u.exec(number.number.replace(/〔.*/u, ""))?.[0];
    if (!number || !genre) continue;
    const block = { first: at, last: at, issuers: [], title: genre, start: line.start, end: line.end };
    return withLinesBelow(lines, head(block, number.number, null, at, at + 1));
  }
  return null;
}

/** The title that only the table of a web site gives. */
function titleStated(lines: readonly Line[]): Head | null {
  for (let at = 0; at < Math.min(lines.length, FIRST_LINES); at++) {
    const { text, start } = lines[at]!;
    const value = metadataOf(text).find(({ key }) => key === "title")?.value ?? "";
    const from = value === "" ? -1 : text.lastIndexOf(value);
    if (from < 0 || genreOf(value) === "") continue;
    const line = {
      start: start + from,
      end: start + from + value.length,
      text: value,
      tight: value.replace(/\s+/gu, ""),
    };
    const title = titleEndingAt([line], 0);
    if (title) return head(title, null, null, at, lastStated(lines, at) + 1);
  }
  return null;
}

/** The last line of the table which has the given one. */
function lastStated(lines: readonly Line[], from: number): number {
  let last = from;
  for (let at = from + 1; at < Math.min(lines.length, from + FIRST_LINES); at++)
    if (metadataOf(lines[at]!.text).length > 0) last = at;
  return last;
}

/** The only head of a source with what a web site's table above it says. */
export function withMetadata(lines: readonly Line[], found: Head): Head {
  const said = saidAround(lines, found);
  const issuer = said.get("issuer");
  const printed = wholeTitle(lines, found);
  const title = printed.title.replace(ADDED, "");
  const stated = said.get("number") ?? "";
  const anywhere = () => onlyNumber([...lines.slice(0, FIRST_LINES), ...lines.slice(-LAST_LINES)]);
  return {
    ...found,
    title,
    kind: found.kind === "任免" || found.kind === "令" ? found.kind : genreOf(title),
    number: found.number ?? printed.number ?? numberIn(stated)?.number ?? orderNumber(stated) ?? anywhere(),
    issuers: found.issuers.length > 0 || issuer === undefined ? found.issuers : issuersAlone(issuer),
    statedOn: dayIn(said.get("date") ?? "")?.iso ?? found.statedOn ?? null,
  };
}

/** The title without the number behind it; where it was cut off above its number, as the page's heading has it. */
function wholeTitle(lines: readonly Line[], { title, firstLine }: Head): { title: string; number: string | null } {
  const behind = numberBehind(title);
  if (behind) return behind;
  const key = titleKey(title);
  const whole = lines
    .slice(Math.max(0, firstLine - FIRST_LINES), firstLine)
    .map(({ tight }) => tight)
    .find((tight) => {
      const longer = titleKey(tight);
      return longer.startsWith(key) && longer.length > key.length && longer.length <= key.length + CUT_OFF;
    });
  return { title: whole !== undefined && /^(?:关于)?(?:印发|转发|公布)/u.test(title) ? whole : title, number: null };
}

/** The one number that stands alone on a line, as where it is printed below the signature; null where none or several. */
function onlyNumber(lines: readonly Line[]): string | null {
  const numbers = new Set(
    lines.map((line) => numberAlone(line.text, withoutDate)?.number).filter((x) => x !== undefined),
  );
  return numbers.size === 1 ? [...numbers][0]! : null;
}

/** `云州市水务局公告2018年第5号`, `云州市人民政府令第12号`. */
function orderNumber(text: string): string | null {
  const order = orderLine(text.replace(/\s+/gu, ""));
  return order?.serial ? order.name + order.serial : null;
}

/** `关于…的通知（云政〔2018〕5号）`: web sites print the number behind the title. */
function numberBehind(title: string): { readonly title: string; readonly number: string } | null {
  const printed = /[（(]([^（）()]{6,40})[）)]$/u.exec(title);
  const number = printed && (numberAlone(printed[1]!, withoutDate)?.number ?? orderNumber(printed[1]!));
  return number ? { title: title.slice(0, printed.index), number } : null;
}

function withNumberBehind(block: TitleBlock): Printed {
  const behind = numberBehind(block.title);
  return { block: behind ? { ...block, title: behind.title } : block, number: behind?.number ?? null };
}

/** What the table above a title or right below it says, by the kind of its labels. */
function saidAround(lines: readonly Line[], { firstLine, bodyLine }: Head): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (let at = Math.max(0, firstLine - FIRST_LINES); at < bodyLine + LINES_BELOW; at++) {
    for (const { key, value } of metadataOf(lines[at]?.text ?? "")) {
      const next = lines[at + 1]?.text ?? "";
      const stated = value === "" && metadataOf(next).length === 0 ? next : value;
      if (stated !== "" && !said.has(key)) said.set(key, stated);
    }
  }
  return said;
}
