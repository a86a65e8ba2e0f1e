import { endsInOneOf } from "../clean/endings";
import { dayAlone } from "./dates";
import { endsAsTitle } from "./genres";
import { type Line } from "./lines";
import { ordinalOf } from "./ordinals";

const LONGEST_TITLE = 90;
const LONGEST_NAME = 20;
const endsAsText = endsInOneOf("。；）！”：");
const endsAsSentence = endsInOneOf("。：");
const OPENS_BODY =
  /^(?:第[一二三四五六七八九十]{1,3}[章节条部]|[一二三四五六七八九十]{1,2}、|1[.、．]?总则|（一）|目录$|前言$)/u;
/** First of its kind: numbering begins anew. */
const FIRST_ITEM = /^(?:第一[章节条]|一、|（一）|1[.、．](?!\d))/u;
const SENTENCE_MARK = /[。；：，、！？]/u;
const BRACKETS = /（[^（）]*）|《[^《》]*》|“[^“”]*”/gu;

/** Whether a line may be a title or part of one: short, no sentence, no ordinal, no date, no cells. */
export function isTitleLike(line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    line.tight.length >= 2 &&
    line.tight.length <= LONGEST_TITLE &&
    !line.text.includes("\t") &&
    !(SENTENCE_MARK.test(line.tight) && SENTENCE_MARK.test(line.tight.replace(BRACKETS, ""))) &&
    ordinalOf(line.tight) === null &&
    dayAlone(line.tight) === null
  );
}

/** Whether a line is what stands below a title: a first item, a sentence, a date, a table. */
export function opensBody(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return (
    OPENS_BODY.test(line.tight) ||
    (line.tight.length > 20 && endsAsSentence(line.tight)) ||
    dayAlone(line.tight) !== null ||
    line.text.includes("\t")
  );
}

/** `专栏2 …`, `表1 …`: the caption of a box or table within a text; it governs nothing below. */
export const isBox = (line: Line): boolean => /^(?:专栏|[表图]|附[表图])[\d一二三四五六七八九十]/u.test(line.tight);

/** Whether the text above a title ends here. */
export const closesText = (line: Line): boolean => endsAsText(line.tight) || line.text.includes("\t");

/** A heading without ordinal: a title above its text or table, or a short name above items that are counted anew. */
export function isBareHeading(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (!above || !below || !isTitleLike(line) || isBox(line)) return false;
  if (FIRST_ITEM.test(below.tight))
    return line.tight.length <= LONGEST_NAME ? !/\s\S+\s/u.test(line.text) : endsAsTitle(line.tight);
  return line.tight.length >= 6 && endsAsTitle(line.tight) && closesText(above) && opensBody(below);
}
