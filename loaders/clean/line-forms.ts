import { characterSet } from "./character-set";
import labels from "../lexicon/page-labels.json";
import { endsInGenre } from "./titles";

const HAN = "\\p{Script=Han}";
const CHINESE_NUMBER = "[一二三四五六七八九十百零〇]{1,4}";
/** `二十 四`: the blank of a line set wide. */
const NUMBER = `(?:\\d{1,3}|${CHINESE_NUMBER}(?: ${CHINESE_NUMBER})?)`;
/** `第二十条、第三十条`, `第（三）项`: an article or item that is spoken of does not open a line of its own. */
const SPOKEN_OF = "(?! ?[、，。；和及或至中的第款项目规])";

/** `一、` `（三）` `12.` `12、` `（4）` `4）` `①` `1.2.3 ` `第三条` `第二章`: the line opens an item. `3.5万` is a number. */
const ORDINAL = new RegExp(
  [
    `${CHINESE_NUMBER} ?、(?!${CHINESE_NUMBER}、)`,
    `（ ?${NUMBER} ?）${SPOKEN_OF}`,
    `${NUMBER} ?）`,
    "\\d{1,3} ?[.．](?! ?\\d)",
    "\\d{1,3} ?、(?!\\d)",
    "[①-⑳]",
    `\\d{1,2}(?:\\.\\d{1,2}){1,3} (?=${HAN})`,
    `第 ?${NUMBER} ?(?:[章节条编]|部分)${SPOKEN_OF}`,
    "[-•●■◆★▲*·] ",
  ].join("|"),
  "uy",
);
const BARE_ORDINAL = new RegExp(`^(?:\\d{1,3} ?[.．、]|${CHINESE_NUMBER} ?、|（ ?${NUMBER} ?）)$`, "u");

/** `附件：` `附 件 1` `附表2` `附录`. */
const ANNEX = /附 {0,4}[件表录图](?: ?\d{1,2}| ?[一二三四五六七八九十]{1,3})?(?: ?[：:]|[-—]\d|$)/uy;

/** `牵头单位：` `组 长：` `完成时限：` — a short label and its colon. */
const LABEL = new RegExp(`[（(【]?(?:${HAN} {0,4}){2,8}[：:]`, "uy");

/** `索 引 号 0031/2018-01 发文日期 2018-02-10`: a row of the table above a document on a web page, its labels perhaps set wide. */
const STATED = new RegExp(
  `^(?:${[...labels.number, ...labels.issuer, ...labels.date, ...labels.other]
    .filter((label) => label.length > 2 || label === "文号")
    .map((label) => Array.from(label).join(" {0,6}"))
    .join("|")})(?: |$)`,
  "u",
);
const STATED_FIRST = new Set(
  [...labels.number, ...labels.issuer, ...labels.date, ...labels.other].map((label) => label[0]),
);

/** Labels that name who does a work, until when, or who sits on a body. */
const MARKER = new RegExp(
  "^[（(【]?(?:\\p{Script=Han} {0,4}){0,6}(?:单位|领导|部门|责任人|联系人|时限|时间|组 {0,4}长|成 {0,4}员|召集人|主 {0,4}任|委 {0,4}员|指挥长|秘书长|政委|职责|依据|备注)[：:]",
  "u",
);

const DAY = "\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]";
const CHINESE_DAY =
  "[一二][〇零OoＯ○0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日";
/** `2017年9月4日`, `（二〇一七年五月二十五日）` alone on a line, or before an issuer: `1993年12月2日，江北省税务局`. */
const DATE_LINE = new RegExp(
  `^[（(]?(?:${DAY}|${CHINESE_DAY})[）)]?(?:[，、 ] ?(?:${HAN}{2,12}、){0,5}${HAN}{2,20}(?:政府|办公厅|办公室|国务院|委员会|部|局|厅|署))?$`,
  "u",
);

/** `（2018年1月17日云州市人民代表大会…通过）` below a title. */
const ADOPTED = new RegExp(`^（${DAY}[^（）]{4,90}(?:通过|批准|公布|发布)`, "u");

/** `云政〔2017〕31号 2017年9月4日`: the number of a document with or without its date, alone on its line. */
const NUMBER_LINE = new RegExp(
  `^[（(]?[${HAN}A-Za-z]{1,16} ?[〔（] ?\\d{4} ?[〕）] ?第? ?\\d{1,5} ?号[）)]?(?: {0,12}(?:${DAY}|签发人.{0,12}))?$`,
  "u",
);
/** `第 237 号`, `（第12号）`, `云州市人民政府令第12号`, `2019年第5号`, `〔十五届〕第8号`. */
const SERIAL = `(?:\\d{4} ?年 ?|[〔（]${HAN}{1,8}[〕）] ?)?第 ?(?:\\d{1,4}|[一二三四五六七八九十百]{1,6}) ?号`;
const ORDER_LINE = new RegExp(
  `^(?:(?:(?:${HAN}{2,16} {1,2}){0,5}${HAN}{2,30}[令告] ?)?(?:${SERIAL}|（${SERIAL}）)|${HAN}{2,20}(?:人民政府|国务院|部|委员会|局)令)$`,
  "u",
);

const PLACE_BODY = "(?:人民政府|政府|委员会|办公厅|办公室|[厅局会署行院])";
const BODY = `(?:${HAN}{1,12}?[省市县区州盟旗]${HAN}{0,16}?${PLACE_BODY}|(?:国务院|中共|国家|中华人民共和国|中国)${HAN}{0,20}|${HAN}{2,10}部)`;
/** `云州市人民政府办公室`, also two of them: the line names an issuer and nothing else. */
const ISSUER_LINE = new RegExp(`^${BODY}(?: {1,4}${BODY}){0,5}$`, "u");
/** `云州市人民政府关于…`, `云州市人民政府 印发…`: a head whose issuer stands on the title's line. */
const ISSUER_TITLE = new RegExp(
  `^${HAN}{2,20}(?:人民政府|办公厅|办公室|委员会|国务院) ?(?:关于|印发|转发|批转|命名|表彰|公布|任免|令$)`,
  "u",
);
const APPOINTMENTS = /^\p{Script=Han}{2,16}任免人员$/u;

const TITLE_START =
  /^(?:关于|印发|转发|批转|\p{Script=Han}{2,20}(?:人民政府|办公[厅室]|委员会|国务院) ?(?:关于|印发|转发|批转))/u;

/** `刘 睿 市财政局局长`, `组 长：刘睿 副市长`: a name, a gap, an office, and no sentence. */
const ROSTER = new RegExp(
  `^(?:(?:${HAN} ?){2,8}：)? ?(?:${HAN}{2,4}|${HAN} {1,3}${HAN}|${HAN}{1,2}·${HAN}{1,8}) {1,8}(?=${HAN})[^。；！？\\d]{2,40}$`,
  "u",
);

/** What a line of issuers is made of: a quick look before a thorough one. */
const NAMES_ONLY = new RegExp(`^[${HAN} ]+$`, "u");

/** What an ordinal can begin with: a quick look before a thorough one. */
const beginsOrdinal = characterSet("一二三四五六七八九十百零〇（0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第-•●■◆★▲*·");
/** The farthest a label's colon stands from the start of its line. */
const LONGEST_LABEL = 41;

const opensWith = (pattern: RegExp, line: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(line);
};

export const isOrdinal = (line: string): boolean => beginsOrdinal(line.charCodeAt(0)) && opensWith(ORDINAL, line);
export const isBareOrdinal = (line: string): boolean => line.length <= 8 && BARE_ORDINAL.test(line);
/** `第三条 …`: an article of a rule. */
export const isArticle = (line: string): boolean => line.startsWith("第") && /^第[^条\s]{1,8}条/u.test(line);
/** `一、…`, `（二）…`: the upper levels, which mostly are headings. */
export const isChapter = (line: string): boolean =>
  /^(?:[一二三四五六七八九十]{1,3} ?、|（[一二三四五六七八九十]{1,3}）)/u.test(line);
export const isAnnexMark = (line: string): boolean => line.startsWith("附") && opensWith(ANNEX, line);
/** Whether a colon stands so near the start of the line that it may be a label's. */
const hasColon = (line: string): boolean => /[：:]/u.test(line.slice(0, LONGEST_LABEL + 1));
export const isLabelled = (line: string): boolean => hasColon(line) && opensWith(LABEL, line);
export const isMarker = (line: string): boolean => hasColon(line) && MARKER.test(line);
export const isNumberLine = (line: string): boolean =>
  line.length <= 70 &&
  (line.includes("号") || line.endsWith("令")) &&
  (NUMBER_LINE.test(line) || ORDER_LINE.test(line));
export const isDateLine = (line: string): boolean => line.length <= 40 && line.includes("年") && DATE_LINE.test(line);
export const isAdopted = (line: string): boolean => line.startsWith("（") && ADOPTED.test(line);
export const isStated = (line: string): boolean => STATED_FIRST.has(line[0]) && STATED.test(line);
export const isIssuerLine = (line: string): boolean =>
  line.length <= 80 && NAMES_ONLY.test(line) && ISSUER_LINE.test(line);
export const opensHead = (line: string): boolean =>
  ISSUER_TITLE.test(line) || (line.endsWith("任免人员") && APPOINTMENTS.test(line));
/** A row of a table: cells parted by tabs. */
export const isRow = (line: string): boolean => line.includes("\t");
export const isRosterLine = (line: string): boolean => line.includes(" ") && ROSTER.test(line);
/** Whether the line ends as a title does; no sentence may stand in it. */
export const endsTitle = (line: string): boolean =>
  line.length <= 140 && endsInGenre(line) && !/[。；：，]/u.test(line);
export const isWholeTitle = (line: string): boolean => endsTitle(line) && TITLE_START.test(line);
