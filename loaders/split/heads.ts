import { dayIn, dayAlone } from "./dates";
import { genreOf } from "./genres";
import { issuersAlone, issuersBefore } from "./issuers";
import { type Line } from "./lines";
import { metadataOf, numberAlone, numberIn, orderLine, orderSerial } from "./numbers";
import { isFullTitle, titleEndingAt, titleStartingAt, type TitleBlock } from "./title";

/** Head of a document: where it stands and what it says. Lines are indices, `bodyLine` is the first below the head. */
export interface Head {
  readonly firstLine: number;
  readonly bodyLine: number;
  readonly number: string | null;
  readonly title: string;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly issuers: readonly string[];
  readonly kind: string;
  /** Date printed in the head; null where it has none. */
  readonly issuedOn: string | null;
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
  return withDateBelow(lines, head({ ...below, issuers }, printed.number, iso, first, below.last + 1));
}

/** Takes up the issuer and the date that stand right below a title: `（2018年2月9日）`. */
function withDateBelow(lines: readonly Line[], found: Head): Head {
  let { bodyLine, issuedOn, issuers } = found;
  for (let k = 0; k < 3 && bodyLine < lines.length; k++) {
    const day = dayAlone(lines[bodyLine]!.tight);
    const names = issuers.length === 0 ? issuersAlone(lines[bodyLine]!.text) : [];
    if (!day && names.length === 0) break;
    issuedOn ??= day?.iso ?? null;
    if (names.length > 0) issuers = names;
    bodyLine++;
  }
  return { ...found, bodyLine, issuedOn, issuers };
}

function head(
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

/** `云州市人民政府令` and `第12号`, together or on two lines; the title is that of the rule below or in the letter. */
function order(lines: readonly Line[], at: number): Head | null {
  if (!/[令告]/u.test(lines[at]!.tight)) return null;
  const named = orderLine(lines[at]!.tight);
  if (!named) return null;
  const below = lines[at + 1] ? orderSerial(lines[at + 1]!.tight) : null;
  const serial = named.serial ?? below;
  if (serial === null) return null;
  const bodyLine = named.serial === null ? at + 2 : at + 1;
  const genre = named.name.endsWith("令") ? "令" : named.name.slice(-2);
  const issuer = named.name.slice(0, -genre.length);
  const number = `${named.name}第${serial}号`;
  for (let k = bodyLine; k < lines.length && k < bodyLine + 6; k++) {
    const match = /^(?:现(?:公布|发布)|《)?《?([^》]{4,80})》/u.exec(lines[k]!.tight);
    if (!match || !lines[k]!.text.includes("《")) continue;
    const name = match[1]!;
    const from = lines[k]!.text.indexOf("《") + 1;
    const to = lines[k]!.text.indexOf("》", from);
    const inner = issuersBefore(name);
    const title = inner.issuers.length > 0 ? name.slice(inner.titleAt) : name;
    return {
      firstLine: at,
      bodyLine,
      number,
      title,
      titleStart: lines[k]!.start + from,
      titleEnd: lines[k]!.start + to,
      issuers: [issuer],
      kind: genre,
      issuedOn: null,
    };
  }
  const title = titleStartingAt(lines, bodyLine);
  return {
    firstLine: at,
    bodyLine,
    number,
    title: title?.title ?? named.name,
    titleStart: title?.start ?? lines[at]!.start,
    titleEnd: title?.end ?? lines[at]!.end,
    issuers: [issuer],
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

/** How far down the head of a source that is one document may begin. */
const FIRST_LINES = 80;

/** The head of a source in which no number stands: its first title, and what a web site's table says above it. */
function unnumbered(lines: readonly Line[]): Head | null {
  const said = new Map<string, string>();
  let fallback: TitleBlock | null = null;
  for (let at = 0; at < Math.min(lines.length, FIRST_LINES); at++) {
    const line = lines[at]!;
    const metadata = metadataOf(line.tight);
    if (metadata) said.set(metadata.key, metadata.value);
    if (genreOf(line.tight) === "") continue;
    const title = titleEndingAt(lines, at);
    if (!title) continue;
    if (isFullTitle(title))
      return withMetadata(withDateBelow(lines, head(title, null, null, title.first, at + 1)), said);
    fallback ??= title;
  }
  return (
    fallback && withMetadata(withDateBelow(lines, head(fallback, null, null, fallback.first, fallback.last + 1)), said)
  );
}

function withMetadata(found: Head, said: ReadonlyMap<string, string>): Head {
  const issuer = said.get("issuer");
  return {
    ...found,
    number: found.number ?? numberIn(said.get("number") ?? "")?.number ?? null,
    issuers: found.issuers.length > 0 || issuer === undefined ? found.issuers : issuersAlone(issuer),
    issuedOn: found.issuedOn ?? dayIn(said.get("date") ?? "")?.iso ?? null,
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

/** All heads of a source, first one first. */
export function headsOf(lines: readonly Line[]): Head[] {
  const heads: Head[] = [];
  const issuers = new Set<string>();
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    const found =
      order(lines, at) ?? numbered(lines, at, floor) ?? appointments(lines, at) ?? bare(lines, at, floor, issuers);
    if (!found) continue;
    const last = heads.at(-1);
    if (last && found.number !== null && last.number === found.number) continue;
    heads.push(found);
    for (const issuer of found.issuers) issuers.add(issuer);
    floor = found.bodyLine;
    at = Math.max(at, found.bodyLine - 1);
  }
  const only = heads.length === 0 ? unnumbered(lines) : null;
  return only ? [only] : heads;
}
