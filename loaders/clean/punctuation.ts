import { exchanging, type Step } from "./edits";
import { isChineseCode } from "./marks";

const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "?": "？",
  "!": "！",
  "<": "〈",
  ">": "〉",
};
const MARK = /[,;:()?!<>]/gu;
/** How far apart the two halves of a pair may stand of which only one has a Chinese neighbour: `(2016年)`. */
const PAIR_REACH = 40;

/** `[2016]`, `【2016】`, `［2016］`, `﹝2016﹞`: the year of a document number. */
const YEAR = /[〔[【［﹝] ?(?:19|20)\d\d ?[\]】］﹞〕]/gu;
/** `(2018年1月17日…`, closed on the next line. */
const DATED = /^(?:19|20)\d\d ?年/u;
const YEAR_LENGTH = 6;
const BLANK = 0x20;

/** Whether a Chinese character or mark stands beside the place, a blank between them allowed. */
function besideChinese(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) === BLANK ? at - 2 : at - 1;
  const after = text.charCodeAt(at + 1) === BLANK ? at + 2 : at + 1;
  return isChineseCode(text.charCodeAt(before)) || isChineseCode(text.charCodeAt(after));
}

/** Whether the closing half of a bracket opened at the place follows soon and has a Chinese neighbour. */
function closesWide(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length && i - at <= PAIR_REACH; i++) {
    const ch = text[i]!;
    if (ch === "\n") return DATED.test(text.slice(at + 1, at + 1 + YEAR_LENGTH));
    if (ch === "(" || ch === "（") return false;
    if (ch === "）") return true;
    if (ch === ")") return besideChinese(text, i);
  }
  return false;
}

const widened: Step = (mapped) => {
  const { text } = mapped;
  let opened = -1;
  return exchanging(MARK, (ch, at) => {
    if (ch === "(") {
      const wide = besideChinese(text, at) || closesWide(text, at);
      opened = wide ? at : -1;
      return wide ? "（" : ch;
    }
    if (ch === ")" && opened >= 0 && at - opened <= PAIR_REACH) {
      opened = -1;
      return "）";
    }
    // `财政厅(局):`, where the bracket in front is Chinese.
    return besideChinese(text, at) || (text[at - 1] === ")" && besideChinese(text, at - 1)) ? (WIDE[ch] ?? ch) : ch;
  })(mapped);
};

const years: Step = exchanging(YEAR, (year) => `〔${year.slice(1, -1)}〕`);

/** Unifies the marks of two typesetters, one for one: `,` → `，` in Chinese text, `[2016]` → `〔2016〕`, `<…>` → `〈…〉`. */
export const unifiedPunctuation: Step = (mapped) => widened(years(mapped));
