import { dayIn, dayAlone } from "./dates";
import { genreOf } from "./genres";
import { issuersAlone, issuersBefore } from "./issuers";
import { type Line } from "./lines";
import { numberAlone, orderLine, orderSerial } from "./numbers";
import { titleEndingAt, titleStartingAt, type TitleBlock } from "./title";

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

const withoutDate = (rest: string): string => {
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

function numbered(lines: readonly Line[], at: number, floor: number): Head | null {
  const printed = numberAlone(lines[at]!.text, withoutDate);
  if (!printed) return null;
  const { iso, next } = dateNear(lines, at, lines[at]!.text.slice(printed.end));
  const above = at > floor ? titleEndingAt(lines, at - 1) : null;
  const title = above && above.first >= floor ? above : titleStartingAt(lines, next);
  if (!title) return null;
  return head(title, printed.number, iso, Math.min(title.first, at), Math.max(title.last + 1, next));
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
  if (line.tight.length > 40) return null;
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

/** All heads of a source, first one first. */
export function headsOf(lines: readonly Line[]): Head[] {
  const heads: Head[] = [];
  let floor = 0;
  for (let at = 0; at < lines.length; at++) {
    const found = order(lines, at) ?? numbered(lines, at, floor) ?? appointments(lines, at);
    if (!found) continue;
    const last = heads.at(-1);
    if (last && found.number !== null && last.number === found.number) continue;
    heads.push(found);
    floor = found.bodyLine;
    at = Math.max(at, found.bodyLine - 1);
  }
  return heads;
}
