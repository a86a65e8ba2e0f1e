import { withLinesBelow } from "./below-title";
import { bracketedIn } from "./brackets";
import { type Head, head } from "./heads";
import { issuersAlone, issuersBefore } from "./issuers";
import { type Line } from "./lines";
import { metadataOf } from "./metadata";
import { orderLine, orderSerial } from "./numbers";
import { isFullTitle, titleEndingAt, titleStartingAt, type TitleBlock } from "./title";

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

/** The title right above the number of an announcement: `云州市财政局关于…的公告`, `云州市财政局公告2023年第45号`. */
function announced(lines: readonly Line[], at: number, floor: number): TitleBlock | null {
  if (at <= floor || !/(?:公告|通告)(?:\d{4}年)?第/u.test(lines[at]!.tight)) return null;
  const above = titleEndingAt(lines, at - 1);
  return above && above.first >= floor && isFullTitle(above) && /公告$|通告$/u.test(above.title) ? above : null;
}

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
export function order(lines: readonly Line[], at: number, floor: number): Head | null {
  if (!/[令告]/u.test(lines[at]!.tight)) return null;
  const named = orderLine(lines[at]!.tight) ?? jointOrder(lines, at);
  // In a web site's table the number stands below its label.
  if (!named || metadataOf(lines[at - 1]?.text ?? "").at(-1)?.value === "") return null;
  const below = lines[at + 1] ? orderSerial(lines[at + 1]!.tight) : null;
  const serial = named.serial ?? below;
  if (serial === null) return null;
  const bodyLine = named.serial === null ? at + 2 : at + 1;
  const above = announced(lines, at, floor);
  if (above) return withLinesBelow(lines, head(above, `${named.name}${serial}`, null, above.first, bodyLine));
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
