import { type Span } from "../../split/document";
import { readAfterTitle } from "./after-title";
import { findTitles } from "./brackets";
import { findNumbers, type FoundNumber } from "./find-numbers";
import { normaliseNumber } from "./numbers";
import { endsInGenre, isBareGenre, kindOfTitle } from "./titles";

/** One place in which a text names a document. */
export interface Mention extends Span {
  /** Title as printed, brackets inside it as 〈〉; null where only a number stands there. */
  readonly name: string | null;
  readonly number: string | null;
  /** Short name introduced with it; null where none. */
  readonly shortName: string | null;
  /** `above` where the text says that a higher body issued it (国务院印发的《…》), `here` where it says that this document does. */
  readonly issued: "above" | "here" | null;
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Places that look like a citation and could not be read. */
  readonly unread: readonly (Span & { readonly reason: string })[];
}

const ISSUED_ABOVE =
  /(?:国务院|中共中央|国家[^，。；、《》]{0,12}|省[^，。；、《》]{0,10}|[^，。；、《》]{2,8}部)(?:办公厅)?(?:联合)?(?:印发|发布|颁布|公布|出台|下发)的?$/u;
/** `现将《…》印发给你们`, `《…》已经市政府同意，现印发给你们`. */
const ISSUED_HERE_BEFORE = /(?:现将|现予|现把)[^。]{0,200}$/u;
const ISSUED_HERE_AFTER = /^[^。]{0,200}(?:印发|转发|下发|公布|发布|颁布)/u;
const APPROVED =
  /^[^。《》]{0,12}(?:已经|业经|已)[^。]{2,60}(?:同意|通过|批准|研究)[^。]{0,30}(?:印发|转发|公布|发布|颁布)/u;
/** `中的“《甲条例》”修改为“《甲法》”`: words of the rule that is modified, which this document does not itself say. */
const CHANGED_WORDS = /(?:中的?|修改为：?|改为：?|增加|删除|删去)[“"]$/u;
const STANDARD_IN_FRONT =
  /(?<![A-Z0-9/])(?:DB[A-Z]?[0-9]{2,4}|[A-Z]{2,5})(?:\/[A-Z]{1,3})? ?[0-9]{2,6}(?:\.[0-9]{1,3})?[-—–―－]{1,2}[0-9]{2,4}$/u;
/** Between two titles of one enumeration: `《甲》、《乙》和《丙》`. */
const LINK = /^(?:[、，]|和|与|及|以及|或|或者)?$/u;
/** `《粮油储藏规范（LS/T 1211—2008）》`: the number of the standard stands in the title. */
const INNER_NUMBER = /[（(]([^（）()]{4,30})[）)]$/u;
/** `（云政〔2016〕9号）` behind a title printed without 《》. */
const PLAIN_TITLE =
  /(?:^|[，。；：、！？“”"（）()])(?:[^，。；：、！？“”"（）()《》]{0,12}?(?:根据|按照|依据|依照|贯彻落实|落实|贯彻|执行|转发|印发了?))?([^，。；：、！？“”"（）()《》]{2,24}关于[^。；！？《》]{4,60})$/u;

/** `云州市人民政府办公厅转发` in front of 市水利局关于… belongs to the title. */
const FORWARDING = /(?:政府|办公厅|办公室|厅|局|委|委员会)(?:转发|印发)$/u;

/** `2.云州市人民政府关于…`: the number of the list's item. */
const ORDINAL = /^(?:[0-9]{1,3}[.．])+/u;

/** Every document named in a text without white space, in printed order. Titles of books, forms and certificates are left out. */
export function readMentions(text: string, jurisdiction: string): Mentions {
  const numbers = findNumbers(text, jurisdiction);
  if (!text.includes("《")) return { mentions: bareNumbers(text, numbers, []), unread: [] };

  const { titles, unclosed } = findTitles(text);
  const mentions: Mention[] = [];
  const taken: Span[] = [];
  const unread = unclosed.slice(0, 1).map((at) => ({
    start: at,
    end: Math.min(at + 40, text.length),
    reason: "a bracketed title never closes",
  }));
  let cited = false;
  let last = -1;
  let next = 0;
  for (const title of titles) {
    const before = text.slice(Math.max(0, title.open - 30), title.open);
    if (CHANGED_WORDS.test(before) && /^[”"]/u.test(text.slice(title.close, title.close + 1))) continue;
    const after = readAfterTitle(text, title.close, jurisdiction);
    const linked = last >= 0 && LINK.test(text.slice(last, Math.min(title.open, last + 4))) && title.open - last <= 3;
    taken.push({ start: title.open, end: after.end });
    last = after.end;
    if (after.unread)
      unread.push({ start: title.open, end: after.end, reason: "the number behind a title cannot be read" });
    const name = inAngles(text.slice(title.start, title.end));
    const kind = kindOfTitle(name, before, text.slice(title.close, title.close + 20));
    cited = kind === "citable" || (kind === "open" && (after.number !== null || (linked && cited)));
    if (!cited) continue;
    while (next < numbers.length && numbers[next]!.end <= title.open) next++;
    const front = numberInFront(text, title.open, numbers[next - 1]) ?? standardInFront(text, title.open);
    const number = after.number ?? front?.number ?? innerNumber(name, jurisdiction);
    if (front !== undefined && after.number === null) taken.push(front);
    mentions.push({
      name,
      number,
      shortName: after.shortName,
      issued: issuedBy(text, title.open, after.end),
      start: title.open,
      end: after.end,
    });
  }
  const all = [...issuedTogether(text, mentions), ...bareNumbers(text, numbers, taken)];
  return { mentions: all.sort((a, b) => a.start - b.start), unread };
}

/** `《甲制度》《乙制度》已经同意，现印发给你们`: what is said behind the last title of an enumeration holds for all. */
function issuedTogether(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const found = [...mentions];
  for (let i = found.length - 2; i >= 0; i--) {
    const [mention, next] = [found[i]!, found[i + 1]!];
    const gap = next.start - mention.end;
    if (next.issued === "here" && gap >= 0 && gap <= 3 && LINK.test(text.slice(mention.end, next.start)))
      found[i] = { ...mention, issued: "here" };
  }
  return found;
}

function inAngles(title: string): string {
  return title.replace(/[《<]/gu, "〈").replace(/[》>]/gu, "〉").replaceAll("(", "（").replaceAll(")", "）");
}

function innerNumber(name: string, jurisdiction: string): string | null {
  const inner = INNER_NUMBER.exec(name)?.[1];
  return inner === undefined ? null : normaliseNumber(inner, jurisdiction);
}

/** `云政〔2016〕9号《…》`, `云政〔2016〕9号文《…》`. */
function numberInFront(text: string, open: number, found: FoundNumber | undefined): FoundNumber | undefined {
  if (found === undefined || open - found.end > 2) return undefined;
  return /^(?:文件?)?$/u.test(text.slice(found.end, open)) ? found : undefined;
}

/** `GB3838-2002《…标准》`. */
function standardInFront(text: string, open: number): FoundNumber | undefined {
  const code = STANDARD_IN_FRONT.exec(text.slice(Math.max(0, open - 30), open))?.[0];
  const number = code === undefined ? null : normaliseNumber(code, "");
  return number === null ? undefined : { start: open - code!.length, end: open, number, isDocument: false };
}

function issuedBy(text: string, open: number, end: number): Mention["issued"] {
  const before = text.slice(Math.max(0, open - 200), open);
  if (ISSUED_ABOVE.test(before.slice(-40))) return "above";
  const after = text.slice(end, end + 220);
  if (APPROVED.test(after) || (ISSUED_HERE_BEFORE.test(before) && ISSUED_HERE_AFTER.test(after))) return "here";
  return null;
}

/** Numbers that stand without a title in 《》: `云政〔2016〕29号文件`, `市政府关于…的意见（云政〔2016〕9号）`. */
function bareNumbers(text: string, numbers: readonly FoundNumber[], taken: readonly Span[]): Mention[] {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  const isFree = (found: FoundNumber): boolean => {
    while (next < spans.length && spans[next]!.end <= found.start) next++;
    return next >= spans.length || spans[next]!.start >= found.end;
  };
  return numbers.filter(isFree).map((found) => {
    const title = "（(".includes(text[found.start - 1] ?? " ") ? plainTitle(text, found.start - 1) : null;
    return {
      name: title,
      number: found.number,
      shortName: null,
      issued: null,
      start: title === null ? found.start : found.start - 1 - title.length,
      end: found.end,
    };
  });
}

function plainTitle(text: string, end: number): string | null {
  const match = PLAIN_TITLE.exec(text.slice(Math.max(0, end - 100), end));
  if (match === null) return null;
  const front = match[0].slice(0, -match[1]!.length).replace(/^[，。；：、！？“”"（）()]/u, "");
  const name = `${FORWARDING.test(front) ? front : ""}${match[1]!}`.replace(ORDINAL, "");
  return endsInGenre(name) && !isBareGenre(name) ? name : null;
}
