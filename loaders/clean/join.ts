import { endsInOneOf } from "./endings";
import { edited, type Edit, type Step } from "./edits";
import {
  endsTitle,
  isAdopted,
  isAnnexMark,
  isArticle,
  isBareOrdinal,
  isChapter,
  isDateLine,
  isIssuerLine,
  isLabelled,
  isMarker,
  isNumberLine,
  isOrdinal,
  isRosterLine,
  isRow,
  isStated,
  isWholeTitle,
  opensHead,
} from "./line-forms";
import { fullLines, widthOf } from "./measure";
import { type PrintedLine, printedLines } from "./printed-lines";
import { type Neighbours, neighboursIn } from "./word-boundary";

const isClosed = endsInOneOf("。！？；：…”』」");
const endsOpen = endsInOneOf("、，（《〈“—及和与或的之其在对将把从");
const endsInListMark = endsInOneOf("、，（");
const endsInComma = endsInOneOf("、，");
const endsInSemicolon = endsInOneOf("：；");
const endsInLatin = endsInOneOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
const SENTENCE = /[，。；！？、]/u;
/** `召开。`, `和单位。`: too short to be a paragraph of its own. */
const TAIL = /^[^：\t]{1,12}[。；]$/u;
/** The mark of `一、` is no mark of a sentence. */
const CHAPTER = /^[一二三四五六七八九十]{1,3} ?、/u;
const SENTENCE_END = /[。；]/u;
/** Share of a character's occurrences from which the pair over a line's end counts as one torn word: `轨 ⏎ 道交通`. */
const LIKELY_WORD = 0.2;
/** A numbered line longer than this with a comma in it is a text; an article (`第三条 …`) from this length on. */
const LONGEST_HEADING = 32;
const SHORTEST_ARTICLE = 20;
/** Width of a paragraph's first line in print of two columns, in half-widths: twenty characters less the indent of two. */
const FIRST_LINE = 36;
const SAYS = /[的在对将把为是要应需由等以或其已]|负责/u;
const ENDS_IN_HAN = /[\p{Script=Han}A-Za-z\d]$/u;
const UNIT_TAIL = /(?:局|委|办|厅|部|院|府|会|公司|部门|单位|中心|支队|银行|等|区|县|市)[）)]?$/u;
/** What the text below a title begins with. */
const PREAMBLE = /^(?:为|根据|按照|依据|经|现|各)/u;
/** How far back an open bracket is looked for, and how far below its other half. */
const BRACKET_REACH = 160;
/** A bracket opened so near the end of a line was surely cut. */
const FRESH_BRACKET = 40;
/** What cannot begin a paragraph: `的通知`, `条中的`, `管。支持…`; `办、市水务局…`, `政局、…`, `（市、区）政府…`: the end of a unit in a list. */
const MIDDLE =
  /^(?:[的、，；。）》”]|[和与](?![谐会])|及(?![时早])|或(?!许)|等(?!待|级)|了(?!解)|[条款项](?:[中的第、，和]|规定)|号[）》、，])|^\p{Script=Han}{1,3}。|^[局委办厅处室队站所院会]、|^(?![市省县区各本总分])\p{Script=Han}局、|^（[市区县、]{1,5}）[、，政管人各开]|^政府、/u;

/** Lines that open something of their own: a row, an item, a head. */
const opensBlock = (line: string): boolean =>
  isRow(line) ||
  isOrdinal(line) ||
  isAnnexMark(line) ||
  isNumberLine(line) ||
  isDateLine(line) ||
  isStated(line) ||
  isAdopted(line) ||
  opensHead(line);

/** Lines to which nothing from below is joined, whatever they end in. */
const closes = (line: string): boolean =>
  isRow(line) || isNumberLine(line) || isDateLine(line) || isStated(line) || isIssuerLine(line) || isWholeTitle(line);

const PAIRS = [
  ["（", "）"],
  ["《", "》"],
  ["“", "”"],
] as const;
/** A quick look before a thorough one. */
const OPENS = /[（《“]/u;

/** Whether a bracket or quotation is open at the end of `line` and may well close below. */
function bracketGoesOn(line: string, below: string, full: boolean): boolean {
  const tail = line.slice(-BRACKET_REACH);
  if (!OPENS.test(tail)) return false;
  const head = below.slice(0, BRACKET_REACH);
  return PAIRS.some(([open, close]) => {
    const at = tail.lastIndexOf(open);
    if (at < 0 || tail.includes(close, at)) return false;
    if (full || tail.length - at <= FRESH_BRACKET) return true;
    const closed = head.indexOf(close);
    const opened = head.indexOf(open);
    return closed >= 0 && (opened < 0 || closed < opened);
  });
}

/** Whether `next` goes on with what `line` (already joined from above) left unfinished; `full`: its last line fills its column. */
export function goesOn(line: string, next: PrintedLine, full: boolean, words: Neighbours): boolean {
  const below = next.text;
  if (isRow(below)) return false;
  // The last cell of a row may be broken where a unit list goes on.
  if (isRow(line)) return endsInListMark(line) && !opensBlock(below) && !isMarker(below) && !isRosterLine(below);
  if (bracketGoesOn(line, below, full) && !opensBlock(below)) return true;
  if (closes(line)) return false;
  if (endsInComma(line)) return !opensBlock(below) && !isMarker(below);
  if (opensBlock(below) || isIssuerLine(below) || isRosterLine(below)) return false;
  if (isClosed(line)) {
    const prose = SENTENCE.test(line) && SENTENCE.test(below) && !isLabelled(below);
    return full && prose && next.indent < 2 && !endsInSemicolon(line) && line.length > 8;
  }
  if (isLabelled(below)) return full && !isMarker(below);
  if (isBareOrdinal(line) || line.length === 1) return true;
  if (endsTitle(line) && PREAMBLE.test(below)) return false;
  if (endsOpen(line) || MIDDLE.test(below)) return true;
  const oneWord = words.follows(line.at(-1)!, below[0]!);
  if (full)
    return next.indent < 2 && (oneWord > 0 || !isChapter(line) || SENTENCE_END.test(line) || endsHeading(line, below));
  return tornInTwo(line, below, oneWord);
}

/** Whether a heading that fills its line ends below, in a short rest or before its text begins on the same line. */
const endsHeading = (line: string, below: string): boolean =>
  below.length <= 12 || /^.{1,22}[。；]/u.test(below) || (/、.*、/u.test(line) && below.includes("、"));

/**
 * The first line of a paragraph that the end of a column cut: as wide as print in two columns sets it, in words that no heading
 * has, over a sentence: `市财政局负责筹措改造所需的配套资金并监 ⏎ 督使用，…`.
 */
function cutAtColumnEnd(line: string, below: string, follows: number): boolean {
  const width = widthOf(line);
  if (width < FIRST_LINE - 1 || width > FIRST_LINE + (isOrdinal(line) ? 2 : 0)) return false;
  if (isMarker(line) || endsTitle(line) || !ENDS_IN_HAN.test(line)) return false;
  if (!SENTENCE_END.test(below) && !(below.length >= SHORTEST_ARTICLE && /[，；]/u.test(below))) return false;
  if (isOrdinal(line)) return !isChapter(line) && /[：，].{6}/u.test(line);
  return !PREAMBLE.test(below) && (SENTENCE.test(line) || SAYS.test(line) || follows > 0);
}

/** `市财政局、市水务局主要负责人`: the last line of a roster, no part of the sentence below. */
const HOLDERS = /^[^，。；：]+(?:负责人|负责同志|领导|[局厅处部院校镇乡县]长|主任|书记)$/u;

/** Lines of no measure: whether both ends look as if one sentence, unit list or title was torn. */
function tornInTwo(line: string, below: string, follows: number): boolean {
  const oneWord = follows >= LIKELY_WORD;
  if (isRosterLine(line)) return false;
  if (cutAtColumnEnd(line, below, follows)) return true;
  if (isAnnexMark(line))
    return /：.{4}/u.test(line) && below.length < 20 && endsTitle(line.replace(/^.*：/u, "") + below);
  if (isLabelled(line)) return !SENTENCE.test(below.replaceAll("、", "")) && below.length < 40 && UNIT_TAIL.test(below);
  if (TAIL.test(below))
    return (
      SENTENCE.test(line.replace(CHAPTER, "")) || isArticle(line) || oneWord || (line.length > 12 && !isChapter(line))
    );
  if (line.length >= 15 && below.length <= 3 && !isMarker(`${below}：`)) return true;
  if (isArticle(line)) return line.length >= SHORTEST_ARTICLE || oneWord;
  if (isOrdinal(line)) {
    const long = line.length >= LONGEST_HEADING && SENTENCE.test(line.replace(CHAPTER, ""));
    return (SENTENCE_END.test(line) || long || oneWord) && !line.endsWith("）");
  }
  return SENTENCE.test(line) && !line.endsWith("）") && !HOLDERS.test(line);
}

/** Joins what a column or page broke: each paragraph, heading and row becomes one line, and empty lines go. */
export const joinedLines: Step = (mapped) => {
  const lines = printedLines(mapped.text);
  const full = fullLines(lines);
  const words = neighboursIn(
    mapped.text,
    lines.slice(1).map((line, i) => [lines[i]!.text.at(-1)!, line.text[0]!] as const),
  );
  const edits: Edit[] = [];
  let end = 0;
  let above = "";
  lines.forEach((line, i) => {
    const joins = i > 0 && goesOn(above, line, full[i - 1] ?? false, words);
    const latin = joins && endsInLatin(above) && /^[A-Za-z]/u.test(line.text);
    const by = i === 0 ? "" : joins ? (latin ? " " : "") : "\n";
    // Where one line end parts two lines already, nothing is to be done.
    if (by !== "\n" || line.start !== end + 1 || mapped.text[end] !== by)
      edits.push({ start: end, end: line.start, by });
    above = joins ? (above + line.text).slice(-600) : line.text;
    end = line.end;
  });
  edits.push({ start: end, end: mapped.text.length, by: "" });
  return edited(mapped, edits);
};
