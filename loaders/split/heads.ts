import { isAdoption, withLinesBelow } from "./below-title";
import { dayAlone, dayIn } from "./dates";
import { genreOf } from "./genres";
import { issuersAlone } from "./issuers";
import { type Line } from "./lines";
import { numberAlone } from "./numbers";
import { order } from "./orders";
import { titleKey } from "./same-title";
import { unnumbered, withMetadata } from "./sole";
import { isFullTitle, numberInFront, titleEndingAt, titleStartingAt, type TitleBlock, unmarked } from "./title";

/** Head of a document: where it stands and what it says. Lines are indices, `bodyLine` is the first below the head. */
export interface Head {
  readonly firstLine: number;
  readonly bodyLine: number;
  readonly number: string | null;
  readonly title: string;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly issuers: readonly string[];
  /** Issuers that only a web site's table gives, for documents that nobody signed. */
  readonly statedBy?: readonly string[];
  readonly kind: string;
  /** Date printed in the head; null where it has none. */
  readonly issuedOn: string | null;
  /** Date that a web site gives in its table or below the title, for documents without any other. */
  readonly statedOn?: string | null;
}

/** The text without the date in it. */
export const withoutDate = (rest: string): string => {
  const day = dayIn(rest);
  return day ? rest.slice(0, day.start) + rest.slice(day.end) : rest;
};

/** Date on the line of the number or on the line below or in brackets under the title. */
function dateNear(lines: readonly Line[], at: number, line: string): { iso: string | null; next: number } {
  const day = dayIn(line);
  if (day) return { iso: day.iso, next: at + 1 };
  const below = lines[at + 1] && dayAlone(lines[at + 1]!.tight);
  return below ? { iso: below.iso, next: at + 2 } : { iso: null, next: at + 1 };
}

/** Lines between a title and the number below it: the issuer, a date in brackets. */
function overSignature(
  lines: readonly Line[],
  at: number,
  floor: number,
): { last: number; issuers: readonly string[]; iso: string | null } {
  let last = at - 1;
  let issuers: readonly string[] = [];
  let iso: string | null = null;
  while (last > floor && at - last < 4) {
    const day = dayAlone(lines[last]!.tight);
    const names = issuersAlone(lines[last]!.text);
    if (!day && names.length === 0) break;
    if (day) iso = day.iso;
    issuers = [...names, ...issuers];
    last--;
  }
  return { last, issuers, iso };
}

/** A head whose number stands on a line of its own, below the title or above it. */
function numbered(lines: readonly Line[], at: number, floor: number): Head | null {
  const printed = numberAlone(lines[at]!.text, withoutDate);
  if (!printed) return null;
  const { iso, next } = dateNear(lines, at, lines[at]!.text.slice(printed.end));
  const direct = at > floor ? titleEndingAt(lines, at - 1) : null;
  if (direct && direct.first >= floor) return head(direct, printed.number, iso, direct.first, next);
  const over = overSignature(lines, at, floor);
  const above = over.last < at - 1 && over.last >= floor ? titleEndingAt(lines, over.last) : null;
  if (above && above.first >= floor && isFullTitle(above)) {
    const issuers = above.issuers.length > 0 ? above.issuers : over.issuers;
    return head({ ...above, issuers }, printed.number, iso ?? over.iso, above.first, next);
  }
  const below = titleStartingAt(lines, next);
  if (!below) return null;
  const issuers = below.issuers.length > 0 ? below.issuers : over.issuers;
  const first = over.issuers.length > 0 ? over.last + 1 : at;
  return withLinesBelow(lines, head({ ...below, issuers }, printed.number, iso, first, below.last + 1));
}

/** The head that a title block makes. */
export function head(
  title: TitleBlock,
  number: string | null,
  issuedOn: string | null,
  firstLine: number,
  bodyLine: number,
): Head {
  return {
    firstLine,
    bodyLine,
    number,
    title: title.title,
    titleStart: title.start,
    titleEnd: title.end,
    issuers: title.issuers,
    kind: genreOf(title.title),
    issuedOn,
  };
}

/** `云州市人民政府任免人员`: a list of appointments, without number. */
const APPOINTMENTS =
  /^(\p{Script=Han}{2,24}?(?:人民政府|政府|常务委员会|委员会|办公[厅室]))?((?:关于)?(?:人事)?任免(?:人员|名单|工作人员)?(?:名单|通知|的通知)?)$/u;

function appointments(lines: readonly Line[], at: number): Head | null {
  const line = lines[at]!;
  if (line.tight.length > 40 || !line.tight.includes("任免")) return null;
  const match = APPOINTMENTS.exec(line.tight);
  if (!match) return null;
  const above = at > 0 ? issuersAlone(lines[at - 1]!.text) : [];
  const issuers = match[1] ? [match[1]] : above;
  if (issuers.length === 0) return null;
  const firstLine = match[1] ? at : at - 1;
  return {
    firstLine,
    bodyLine: at + 1,
    number: null,
    title: match[2]!,
    titleStart: line.start,
    titleEnd: line.end,
    issuers,
    kind: "任免",
    issuedOn: null,
  };
}

/** `各县（市、区）人民政府，市人民政府各部门：`: whom a letter addresses. */
const ADDRESSEE = /^(?:各|市|省|县|区|有关|机关).{2,80}：$/u;

/** A letter without number among numbered ones: an issuer of this source, a whole title, an addressee. */
function bare(lines: readonly Line[], at: number, floor: number, issuers: ReadonlySet<string>): Head | null {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (next?.tight.endsWith("：") !== true || !ADDRESSEE.test(next.tight) || genreOf(line.tight) === "") return null;
  const title = titleEndingAt(lines, at);
  if (!title || title.first < floor || !title.issuers.some((name) => issuers.has(name))) return null;
  return head(title, null, null, title.first, at + 1);
}

/** A decision of a congress: its issuer, its title, and below it `（2018年1月17日…会议通过）`. */
function adopted(lines: readonly Line[], at: number, floor: number): Head | null {
  const below = lines[at + 1];
  if (below === undefined || !isAdoption(below) || genreOf(lines[at]!.tight) === "") return null;
  const title = titleEndingAt(lines, at);
  if (!title || title.first < floor || title.issuers.length === 0) return null;
  return withLinesBelow(lines, head(title, null, null, title.first, at + 1));
}

/** The head of a document which the one above forwards is no head of its own: 关于转发《江北省教育厅关于…的通知》的通知. */
function isForwarded(found: Head, above: Head): boolean {
  const inner = titleKey(found.title);
  const outer = titleKey(above.title);
  return inner.length > 6 && inner.length < outer.length && /转发|批转/u.test(outer) && outer.includes(inner);
}

/** How far down the heading of a web page may stand. */
const PAGE_HEADING = 30;

/** All heads of a source, first one first. */
export function headsOf(printed: readonly Line[]): Head[] {
  const lines = printed.map((line, at) => (at < PAGE_HEADING ? unmarked(line) : line));
  const heads: Head[] = [];
  const issuers = new Set<string>();
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    const found =
      order(lines, at, floor) ??
      numbered(lines, at, floor) ??
      appointments(lines, at) ??
      adopted(lines, at, floor) ??
      bare(lines, at, floor, issuers);
    if (!found) continue;
    const last = heads.at(-1);
    if (last && found.number !== null && last.number === found.number) continue;
    if (last && isForwarded(found, last)) continue;
    heads.push(found);
    for (const issuer of found.issuers) issuers.add(issuer);
    floor = found.bodyLine;
    at = Math.max(at, found.bodyLine - 1);
  }
  if (heads.length > 1) return heads;
  const only = heads[0] ? withMetadata(lines, heads[0]) : unnumbered(lines);
  return only ? [{ ...only, number: only.number ?? numberInFront(printed.slice(0, PAGE_HEADING)) }] : [];
}
