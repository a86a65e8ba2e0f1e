import { withLinesBelow } from "./below-title";
import { dayIn } from "./dates";
import { genreOf } from "./genres";
import { type Head, head, withoutDate } from "./heads";
import { issuedIn } from "./instruments";
import { issuersAlone } from "./issuers";
import { type Line } from "./lines";
import { metadataOf } from "./metadata";
import { numberAlone, numberIn } from "./numbers";
import { firstTitle, isSame, lastPrint, orderNumber, wholeTitle } from "./reprints";
import { titleEndingAt } from "./title";

/** How far down the head of a source that is one document may begin, and how far from its end its number may stand. */
const FIRST_LINES = 80;
const LAST_LINES = 12;
const LINES_BELOW = 4;
/** `（附英文）`: what a collection adds to a title. */
const ADDED = /（附(?:英文|中文|外文|图)）$/u;

/** The head of a source in which no number stands: its title, and what a web site's table says above it. */
export function unnumbered(lines: readonly Line[]): Head | null {
  const printed = firstTitle(lines);
  const stated = printed?.isFull === true ? null : titleStated(lines);
  if (stated && (printed === null || !isSame(stated.title, printed.block.title))) return withMetadata(lines, stated);
  if (printed === null) return withoutTitle(lines);
  const { block, number } = lastPrint(lines, printed);
  const letter = letterAbove(lines, block.first);
  const found =
    letter === null
      ? withLinesBelow(lines, head(block, number, null, block.first, block.last + 1))
      : head(block, number, null, letter, letter);
  return withMetadata(lines, found);
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
  const issued = titleOfIssued(lines);
  if (issued) return withMetadata(lines, issued);
  for (const [at, line] of lines.slice(0, LAST_LINES).entries()) {
    const number = numberAlone(line.text, withoutDate);
    const genre = number && /(?:通告|公告|通报|令|函)$/u.exec(number.number.replace(/〔.*/u, ""))?.[0];
    if (!number || !genre) continue;
    const block = { first: at, last: at, issuers: [], title: genre, start: line.start, end: line.end };
    return withLinesBelow(lines, head(block, number.number, null, at, at + 1));
  }
  return null;
}

/** The title of what a letter issues that was saved without its own title: `现将《…方案》印发给你们`. */
function titleOfIssued(lines: readonly Line[]): Head | null {
  const letter = letterAbove(lines, lines.length);
  const issued = letter === null ? undefined : issuedIn(lines.slice(letter))[0];
  if (letter === null || issued === undefined || genreOf(issued.title) === "") return null;
  const block = { first: letter, last: letter, issuers: [], ...issued };
  return head(block, null, null, letter, letter);
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
    number: withIssuer(
      found.number ?? printed.number ?? numberIn(stated)?.number ?? orderNumber(stated) ?? anywhere(),
      found.issuers[0],
    ),
    statedBy: issuer === undefined ? [] : issuersAlone(issuer),
    statedOn: dayIn(said.get("date") ?? "")?.iso ?? found.statedOn ?? null,
  };
}

/** The one number that stands alone on a line, as where it is printed below the signature; null where none or several. */
function onlyNumber(lines: readonly Line[]): string | null {
  const numbers = new Set(
    lines.map((line) => numberAlone(line.text, withoutDate)?.number).filter((x) => x !== undefined),
  );
  return numbers.size === 1 ? [...numbers][0]! : null;
}

/** `政府令〔2010〕15号` is the order of the government that issues: 江北省人民政府令〔2010〕15号. */
const withIssuer = (number: string | null, issuer: string | undefined): string | null =>
  issuer === undefined ? number : (number?.replace(/^[省市县区]?(?:人民)?政府令(?=[第〔])/u, `${issuer}令`) ?? null);

/** What the table above a title or below it says, by the kind of its labels. */
function saidAround(lines: readonly Line[], { firstLine, bodyLine }: Head): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  let last = bodyLine;
  for (let at = Math.max(0, firstLine - FIRST_LINES); at < Math.min(lines.length, last + LINES_BELOW); at++) {
    for (const { key, value } of metadataOf(lines[at]!.text)) {
      last = Math.max(last, at);
      const next = lines[at + 1]?.text ?? "";
      const stated = value === "" && metadataOf(next).length === 0 ? next : value;
      if (stated !== "" && !said.has(key)) said.set(key, stated);
    }
  }
  return said;
}
