import { isAdoption, withLinesBelow } from "./below-title";
import { bracketedIn } from "./brackets";
import { dayAlone, dayIn } from "./dates";
import { genreOf } from "./genres";
import { issuersAlone, issuersBefore } from "./issuers";
import { type Line } from "./lines";
import { metadataOf } from "./metadata";
import { numberAlone, orderLine, orderSerial } from "./numbers";
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

/** `《云州市水源保护办法》已经…通过`, `现公布《…》`: the letter of an order names the rule first. */
const ENACTED = /^\s*(?:现(?:予|将)?(?:公布|发布)?)?《/u;
/** `云州市人民政府关于废止《…》的决定已经…通过`. */
const DECIDED = /^(\S{2,40}关于(?:修改|废止|修订)\S{2,90}的决定)(?:已|业)/u;

/** The title that the letter of an order names, and where it stands in the line. */
function enacted(text: string): { readonly name: string; readonly start: number } | null {
  const decided = DECIDED.exec(text)?.[1];
  if (decided !== undefined) return { name: decided, start: 0 };
  const first = ENACTED.test(text) ? bracketedIn(text.slice(0, LONGEST_ENACTED))[0] : undefined;
  return first && first.title.length >= 4 ? { name: first.title, start: first.start + 1 } : null;
}

const LONGEST_ENACTED = 160;

/** `令` alone below the lines of those who give it together: 甲部、乙部令. */
function jointOrder(lines: readonly Line[], at: number): { readonly name: string; readonly serial: null } | null {
  if (lines[at]!.tight !== "令") return null;
  const issuers: string[] = [];
  for (let k = at - 1; k >= 0; k--) {
    const [name, ...others] = issuersAlone(lines[k]!.text);
    if (name === undefined || others.length > 0) break;
    issuers.unshift(name);
  }
  return issuers.length > 0 ? { name: `${issuers.join("、")}令`, serial: null } : null;
}

/** `云州市人民政府令` and `第12号`, together or on two lines; the title is that of the rule below or in the letter. */
function order(lines: readonly Line[], at: number): Head | null {
  if (!/[令告]/u.test(lines[at]!.tight)) return null;
  const named = orderLine(lines[at]!.tight) ?? jointOrder(lines, at);
  // In a web site's table the number stands below its label.
  if (!named || metadataOf(lines[at - 1]?.text ?? "").at(-1)?.value === "") return null;
  const below = lines[at + 1] ? orderSerial(lines[at + 1]!.tight) : null;
  const serial = named.serial ?? below;
  if (serial === null) return null;
  const bodyLine = named.serial === null ? at + 2 : at + 1;
  const genre = named.name.endsWith("令") ? "令" : named.name.slice(-2);
  const issuers = named.name.slice(0, -genre.length).split("、");
  const firstLine = lines[at]!.tight === genre ? at - issuers.length : at;
  const number = `${named.name}${serial}`;
  for (let k = bodyLine; k < lines.length && k < bodyLine + 6; k++) {
    const letter = enacted(lines[k]!.text);
    if (!letter) continue;
    const name = letter.name.replace(/\s+/gu, "");
    const inner = issuersBefore(name);
    const title = inner.issuers.length > 0 ? name.slice(inner.titleAt) : name;
    return {
      firstLine,
      bodyLine,
      number,
      title,
      titleStart: lines[k]!.start + letter.start,
      titleEnd: lines[k]!.start + letter.start + letter.name.length,
      issuers,
      kind: genre,
      issuedOn: null,
    };
  }
  const title = titleStartingAt(lines, bodyLine);
  return {
    firstLine,
    bodyLine,
    number,
    title: title?.title ?? named.name,
    titleStart: title?.start ?? lines[at]!.start,
    titleEnd: title?.end ?? lines[at]!.end,
    issuers,
    kind: genre,
    issuedOn: null,
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
      order(lines, at) ??
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
