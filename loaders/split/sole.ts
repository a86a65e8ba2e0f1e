import { dayIn } from "./dates";
import { genreOf } from "./genres";
import { type Head, head, withDateBelow, withoutDate } from "./heads";
import { issuersAlone } from "./issuers";
import { type Line } from "./lines";
import { metadataOf } from "./metadata";
import { numberAlone, numberIn } from "./numbers";
import { isFullTitle, titleEndingAt, type TitleBlock } from "./title";

/** How far down the head of a source that is one document may begin, and how far from its end its number may stand. */
const FIRST_LINES = 80;
const LAST_LINES = 12;
const LINES_BELOW = 4;

/** The head of a source in which no number stands: its first title, and what a web site's table says above it. */
export function unnumbered(lines: readonly Line[]): Head | null {
  let fallback: TitleBlock | null = null;
  for (let at = 0; at < Math.min(lines.length, FIRST_LINES); at++) {
    const line = lines[at]!;
    if (genreOf(line.tight) === "") continue;
    const title = titleEndingAt(lines, at);
    if (!title) continue;
    if (isFullTitle(title))
      return withMetadata(lines, withDateBelow(lines, head(title, null, null, title.first, at + 1)));
    fallback ??= title;
  }
  return (
    fallback && withMetadata(lines, withDateBelow(lines, head(fallback, null, null, fallback.first, fallback.last + 1)))
  );
}

/** The only head of a source with what a web site's table above it says. */
export function withMetadata(lines: readonly Line[], found: Head): Head {
  const said = saidAround(lines, found);
  const issuer = said.get("issuer");
  const behind = found.number === null ? numberBehind(found.title) : null;
  const title = behind?.title ?? found.title;
  const anywhere = () => onlyNumber([...lines.slice(0, FIRST_LINES), ...lines.slice(-LAST_LINES)]);
  return {
    ...found,
    title,
    kind: behind ? genreOf(title) : found.kind,
    number: found.number ?? behind?.number ?? numberIn(said.get("number") ?? "")?.number ?? anywhere(),
    issuers: found.issuers.length > 0 || issuer === undefined ? found.issuers : issuersAlone(issuer),
    statedOn: dayIn(said.get("date") ?? "")?.iso ?? null,
  };
}

/** The one number that stands alone on a line, as where it is printed below the signature; null where none or several. */
function onlyNumber(lines: readonly Line[]): string | null {
  const numbers = new Set(
    lines.map((line) => numberAlone(line.text, withoutDate)?.number).filter((x) => x !== undefined),
  );
  return numbers.size === 1 ? [...numbers][0]! : null;
}

/** `关于…的通知（云政〔2018〕5号）`: web sites print the number behind the title. */
function numberBehind(title: string): { readonly title: string; readonly number: string } | null {
  const printed = /[（(]([^（）()]{6,40})[）)]$/u.exec(title);
  const number = printed && numberAlone(printed[1]!, withoutDate);
  return number ? { title: title.slice(0, printed.index), number: number.number } : null;
}

/** What the table above a title or right below it says, by the kind of its labels. */
function saidAround(lines: readonly Line[], { firstLine, bodyLine }: Head): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (let at = Math.max(0, firstLine - FIRST_LINES); at < bodyLine + LINES_BELOW; at++) {
    for (const { key, value } of metadataOf(lines[at]?.text ?? "")) {
      const stated = value === "" ? (lines[at + 1]?.text ?? "") : value;
      if (stated !== "" && !said.has(key)) said.set(key, stated);
    }
  }
  return said;
}
