import { type MappedText } from "../../clean/text";
import { matchesOf } from "../matches";
import { isUnitName, readUnits } from "../units";
import { findMarkers, type Marker } from "./markers";
import { endsWithVerb, readRoles } from "./roles";

/** Where one bracket opens and closes; `end` is behind the closing bracket, or the end of the text where it never closes. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

const BRACKET = /[（(【[〔〕\]】)）]/gu;
const OPENING = "（(【[〔";
/** `，2022年6月底前完成`, `，持续推进` at the end of a bracket. */
const LIMIT =
  /(?<=^|[，,；;])[^，,；;（(]{0,18}(?:前|底|末|年|月|日)(?:基本|全部|全面)?(?:完成|落实|实施|到位|建成)?$|(?<=[，,；;])(?:并)?(?:长期|持续|常年|立即|即时)[^，,；;（(、]{0,8}$/u;
const LONGEST_LIMIT = 30;
/** `；列第一位的为牵头单位，下同` at the end of a bracket. */
const CLOSING_RULE = /[，,；;。](?:排|列)[^，；]{0,4}(?:第一|首)[位个].{0,30}$/u;
const LONGEST_RULE = 44;
/** `；各县（市、区）政府持续推进`: the verb of a further part. */
const GOES_ON = /(?:持续|长期|具体|抓好|组织|共同)*(?:推进|推动|落实|实施|执行|参与)$/u;
/** Names nobody: `（谁主管、谁负责）`. */
const MAXIM = "谁";
/** `（含市直单位）`, `（以下简称市林业局）`: no list of those who do it. */
const EXPLAINS = /^(?:不?含|包括|即|例?如|除|原|以下|见|详见)/u;
const PART = /[；;]/u;

/** The outermost brackets of a text. An opening bracket without a closing one reaches to the end. */
export function bracketsOf(text: string): readonly Bracket[] {
  const brackets: Bracket[] = [];
  const open: number[] = [];
  for (const match of matchesOf(BRACKET, text)) {
    if (OPENING.includes(match[0])) {
      open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && open.length === 0) brackets.push({ start, end: match.index + 1, closed: true });
  }
  const unclosed = open[0];
  if (unclosed !== undefined) brackets.push({ start: unclosed, end: text.length, closed: false });
  return brackets;
}

/**
 * Markers of a bracket without a label: `（市教育局牵头，市财政局配合，年底前完成）`, `。（市教育局、市财政局）`. Where `single` is true a
 * bracket may hold one unit and nothing else. Empty for any other bracket.
 */
export function unlabelled(tight: MappedText, bracket: Bracket, single: boolean): readonly Marker[] {
  const [first, ...further] = partsOf(tight.text, bracket.start + 1, bracket.end - 1);
  if (!first) return [];
  const { end, limit } = withoutLimit(tight, first.start, first.end);
  const content = tight.text.slice(first.start, end);
  const says = endsWithVerb(content) && !content.includes(MAXIM) && namesUnit(tight.text, first.start, end);
  const others = further.flatMap((part) => furtherPart(tight, part));
  const hasLimit = [...limit, ...others].some((marker) => marker.kind === "DEADLINE");
  if (!says && !isBareList(tight.text, first.start, end, bracket, single || hasLimit ? 1 : 2)) return [];
  return [units(tight, first.start, end), ...limit, ...others];
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The parts of a bracket between its semicolons, up to a full stop: `（市教育局负责。以下均需各县政府落实，不再列出）`. */
function partsOf(text: string, from: number, to: number): readonly Part[] {
  const rule = CLOSING_RULE.exec(text.slice(Math.max(from, to - LONGEST_RULE), to));
  const end = rule ? to - rule[0].length : to;
  const stop = text.slice(from, end).indexOf("。");
  const last = stop > 0 ? from + stop : end;
  const parts: Part[] = [];
  let start = from;
  for (let i = from; i <= last; i++) {
    if (i < last && !PART.test(text[i]!)) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  return parts;
}

/** Where the part ends without its time limit, and the limit. */
function withoutLimit(
  tight: MappedText,
  from: number,
  to: number,
): { readonly end: number; readonly limit: readonly Marker[] } {
  const at = Math.max(from, to - LONGEST_LIMIT);
  const found = LIMIT.exec(tight.text.slice(at, to));
  if (!found || at + found.index < from) return { end: to, limit: [] };
  const start = at + found.index;
  const due: Marker = { kind: "DEADLINE", tight, start, valueStart: start, end: to, hasLabel: false };
  return { end: Math.max(from, start - 1), limit: [due] };
}

/** `；2021年6月底前完成`, `；完成时限：2021年6月底`, `；市财政局配合`, `；各县政府持续推进` behind the first part of a bracket. */
function furtherPart(tight: MappedText, { start, end: to }: Part): readonly Marker[] {
  const labelled = findMarkers(tight, start, to);
  if (labelled[0]?.start === start) return labelled;
  const { end, limit } = withoutLimit(tight, start, to);
  const text = tight.text.slice(start, end);
  if (text === "") return limit;
  if (endsWithVerb(text) && namesUnit(tight.text, start, end)) return [units(tight, start, end), ...limit];
  const goesOn = GOES_ON.exec(text);
  const stop = goesOn ? end - goesOn[0].length : start;
  const named = readUnits(tight.text, start, stop);
  return named.length > 0 && named.every((unit) => isUnitName(unit.full))
    ? [units(tight, start, stop), ...limit]
    : limit;
}

const units = (tight: MappedText, start: number, end: number): Marker => ({
  kind: "RESPONSIBLE",
  tight,
  start,
  valueStart: start,
  end,
  hasLabel: false,
});

/** A bracket that closes a paragraph behind its last sentence, or is all of it, and holds nothing but units. */
function isBareList(text: string, from: number, to: number, bracket: Bracket, least: number): boolean {
  const stands =
    (bracket.start === 0 || /[。；;！？]/u.test(text[bracket.start - 1] ?? "")) &&
    /^[。；;]?$/u.test(text.slice(bracket.end, bracket.end + 2));
  if (!stands || EXPLAINS.test(text.slice(from, from + 4))) return false;
  const named = readUnits(text, from, to);
  return named.length >= least && named.every((unit) => isUnitName(unit.full));
}

/** Whether those in front of the verbs of the bracket begin with a unit. */
function namesUnit(text: string, from: number, to: number): boolean {
  return readRoles(text, from, to, "RESPONSIBLE")
    .slice(0, 3)
    .some(({ unit }) => isUnitName(unit.full));
}
