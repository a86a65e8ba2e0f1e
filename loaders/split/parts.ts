import { type Part } from "./document";
import { endsAsTitle, namesText } from "./genres";
import { issuersAlone, issuersBefore, placeOf } from "./issuers";
import { type Line } from "./lines";
import { titleKey } from "./same-title";
import { closesText, isBox, isTitleLike, opensBody } from "./title-lines";

/** Title lines that open a part of a document, and what kind of part it is. */
export interface Opening {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly kind: "instrument" | "annex" | "forwarded";
  readonly issuer: string | null;
}

/** `（二〇一七年五月二十五日）` behind a title. */
const DATE_BEHIND = /（?(?:二[〇零].{6,10}日|\d{4}年\d{1,2}月\d{1,2}日)）?$/u;
const ANNEX_MARK = /^附件?(?:[一二三四五六七八九十]{1,3}|\d{1,2})?[：:]?$/u;

/** Where in a document the instruments it issues, its annexes and a forwarded document begin. */
export function openingsOf(
  lines: readonly Line[],
  bodyLine: number,
  known: readonly string[],
  forwards: boolean,
): Opening[] {
  const openings: Opening[] = [];
  const titles = new Map(known.map((title) => [titleKey(title), title]));
  const begins = new Set([...titles.keys()].map((key) => key[0]));
  for (let i = bodyLine; i < lines.length; i++) {
    const mayBeKnown = begins.size > 0 && begins.has(firstOf(lines[i]!.tight));
    const found =
      (mayBeKnown ? knownTitle(lines, i, titles, forwards) : null) ?? annexTitle(lines, i) ?? ownTitle(lines, i);
    if (!found) continue;
    openings.push(found);
    i = found.last;
  }
  return openings;
}

const MOST_MARKS = 8;
/** The first character of a line that is no mark, or none where it begins with many: a quick look before a thorough one. */
const firstOf = (tight: string): string | undefined => titleKey(tight.slice(0, MOST_MARKS))[0];

/** Up to five title-like lines which together are a title the letter names. */
function knownTitle(
  lines: readonly Line[],
  at: number,
  known: ReadonlyMap<string, string>,
  forwards: boolean,
): Opening | null {
  if (!isTitleLike(lines[at])) return null;
  const find = (joined: string) => known.get(titleKey(joined));
  let joined = "";
  for (let last = at; last < lines.length && last < at + 5; last++) {
    const line = lines[last];
    if (!isTitleLike(line)) return null;
    joined += line.tight;
    const title = find(joined) ?? find(joined.replace(DATE_BEHIND, ""));
    const next = lines[last + 1];
    if (title === undefined || (isTitleLike(next) && find(joined + next.tight) !== undefined)) continue;
    const issuer = issuersAlone(lines[at].text)[0] ?? issuersBefore(lines[at].text).issuers[0] ?? null;
    return {
      first: at,
      last,
      title,
      kind: forwards && issuer !== null ? "forwarded" : "instrument",
      issuer: forwards ? issuer : null,
    };
  }
  return null;
}

/** `附件1` on a line of its own and the title below it. */
function annexTitle(lines: readonly Line[], at: number): Opening | null {
  if (!ANNEX_MARK.test(lines[at]!.tight)) return null;
  let last = at;
  let title = "";
  while (last + 1 < lines.length && last - at < 3 && isTitleLike(lines[last + 1]) && !opensBody(lines[last + 1])) {
    last++;
    title += lines[last]!.tight;
    if (
      endsAsTitle(title) &&
      !(isTitleLike(lines[last + 1]) && lines[last + 1]!.tight.length < 20 && endsAsTitle(lines[last + 1]!.tight))
    )
      break;
  }
  return title === "" ? null : { first: at, last, title, kind: "annex", issuer: null };
}

/** A line that ends in a genre word between the end of one text and the beginning of another. */
function ownTitle(lines: readonly Line[], at: number): Opening | null {
  const above = lines[at - 1];
  if (!above || !closesText(above) || isBox(lines[at]!)) return null;
  let title = "";
  for (let last = at; last < at + 3; last++) {
    const line = lines[last];
    if (!isTitleLike(line)) return null;
    title += line.tight;
    if (title.length >= 8 && namesText(title) && opensBody(lines[last + 1])) {
      return { first: at, last, title, kind: "instrument", issuer: null };
    }
  }
  return null;
}

/** Parts of a document in order: the letter, then what its openings begin. Offsets count in the document's text. */
export function partsOf(
  lines: readonly Line[],
  openings: readonly Opening[],
  letter: { title: string; jurisdiction: string; issuer: string | null },
): Part[] {
  const end = lines.at(-1)?.end ?? 0;
  const starts = openings.map((opening) => lines[opening.first]!.start);
  const parts: Part[] = [
    {
      kind: "letter",
      title: letter.title,
      jurisdiction: letter.jurisdiction,
      issuer: letter.issuer,
      start: 0,
      end: starts[0] ?? end,
    },
  ];
  let forwarded: string | null = null;
  openings.forEach((opening, i) => {
    if (opening.kind === "forwarded" && opening.issuer !== null) forwarded = placeOf(opening.issuer) || null;
    parts.push({
      kind: opening.kind,
      title: opening.title,
      jurisdiction: forwarded ?? letter.jurisdiction,
      issuer: opening.issuer,
      start: starts[i]!,
      end: starts[i + 1] ?? end,
    });
  });
  return parts;
}

/** Whether a line belongs to the title that opens its part. */
export function isPartTitle(line: Line, part: Part | undefined): boolean {
  if (!part || part.kind === "letter") return false;
  return (
    line.start < part.start + part.title.length + 40 &&
    line.tight !== "" &&
    (part.title.includes(line.tight) || /^附件?[一二三四五六七八九十\d]{0,3}[：:]?$/u.test(line.tight))
  );
}
