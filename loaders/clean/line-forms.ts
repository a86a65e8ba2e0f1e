const HAN = "\\p{Script=Han}";
const CHINESE_NUMBER = "[一二三四五六七八九十百零〇]{1,4}";
const NUMBER = `(?:\\d{1,3}|${CHINESE_NUMBER})`;

/** `一、` `（三）` `12.` `12、` `（4）` `4）` `①` `1.2.3 ` `第三条` `第二章`: the line opens an item of its own. `3.5万` is a number. */
const ORDINAL = new RegExp(
  [
    `${CHINESE_NUMBER} ?、`,
    `（ ?${NUMBER} ?）`,
    `${NUMBER} ?）`,
    "\\d{1,3} ?[.．](?! ?\\d)",
    "\\d{1,3} ?、",
    "[①-⑳]",
    "\\d{1,2}(?:\\.\\d{1,2}){1,3} (?=\\p{Script=Han})",
    `第 ?${NUMBER} ?[章节条编]`,
    `第 ?${NUMBER} ?部分`,
    `${CHINESE_NUMBER}是`,
    "[-•●■◆★▲*·] ",
  ].join("|"),
  "uy",
);

/** `附件：` `附 件 1` `附表2` `附录`. */
const ANNEX = /附 ?[件表录图](?: ?\d{1,2}| ?[一二三四五六七八九十]{1,3})?(?: ?[：:]|[-—]\d|$)/uy;

/** `牵头单位：` `组 长：` `完成时限：` — a short label and its colon. */
const LABEL = new RegExp(`[（(【]?(?:${HAN} {0,4}){2,8}[：:]`, "uy");

/** `〔2017〕31号`: the number of a document; the whole line is short. */
const NUMBER_LINE = /^.{0,24}〔 ?\d{4} ?〕 ?第? ?\d{1,5} ?号/u;
const ORDER_LINE = /^(?:.{2,40}令)?[ （(]*第 ?(?:\d{1,4}|[一二三四五六七八九十百]{1,6}) ?号[）)]?$/u;

const DAY = "\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]";
const CHINESE_DAY = "[〇一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日";
/** `2017年9月4日`, `（二〇一七年五月二十五日）` alone on a line. */
const DATE_LINE = new RegExp(`^[（(]?(?:${DAY}|${CHINESE_DAY})[）)]?$`, "u");

const BODY = "(?:人民政府|政府|委员会|办公厅|办公室|常务委员会|国务院|[厅局部院会署行])";
/** `云州市人民政府办公室`, also two of them: the line names an issuer and nothing else. */
const ISSUER_LINE = new RegExp(
  `^(?:[${HAN}（）]{1,20}?${BODY})(?: {1,4}[${HAN}（）]{2,20}${BODY}){0,5}$`.replaceAll(`[${HAN}`, "[\\p{Script=Han}"),
  "u",
);
/** `云州市人民政府关于…`, `云州市人民政府 印发…`: a head whose issuer stands on the title's line. */
const ISSUER_TITLE = new RegExp(
  `^${HAN}{2,20}(?:人民政府|办公厅|办公室|委员会|国务院) ?(?:关于|印发|转发|批转|命名|表彰|公布|任免|令$)`,
  "u",
);

const matches = (pattern: RegExp, line: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(line);
};

export const isOrdinal = (line: string): boolean => matches(ORDINAL, line);
export const isAnnexMark = (line: string): boolean => matches(ANNEX, line);
export const isLabelled = (line: string): boolean => matches(LABEL, line);
export const isNumberLine = (line: string): boolean =>
  line.length <= 60 && (NUMBER_LINE.test(line) || ORDER_LINE.test(line)) && !/[。，；]/u.test(line);
export const isDateLine = (line: string): boolean => line.length <= 40 && DATE_LINE.test(line);
export const isIssuerLine = (line: string): boolean => line.length <= 80 && ISSUER_LINE.test(line);
export const opensHead = (line: string): boolean =>
  ISSUER_TITLE.test(line) || (line.length <= 20 && /任免人员$/u.test(line));

/** A row of a table: cells parted by tabs. */
export const isRow = (line: string): boolean => line.includes("\t");

/** `刘 睿 市财政局局长`, `组 长：刘睿 副市长`: a name, a gap, an office, and no sentence. */
const ROSTER = new RegExp(
  `^(?:(?:${HAN} ?){2,8}：)? ?(?:${HAN}{2,4}|${HAN} {1,3}${HAN}|${HAN}{1,2}·${HAN}{1,8}) {1,8}(?=${HAN})[^。；！？]{2,40}$`,
  "u",
);
export const isRosterLine = (line: string): boolean => ROSTER.test(line);
