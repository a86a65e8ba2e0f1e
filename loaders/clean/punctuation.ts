import { exchanging, type Step } from "./edits";

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

const CHINESE = "\\p{Script=Han}，。；：？！、“”‘’（）《》〈〉〔〕";
/** `设施,建立` — an ASCII mark beside a Chinese character, a blank between them allowed. */
const AFTER_CHINESE = new RegExp(`(?<=[${CHINESE}] ?)[,;:()?!<>]`, "gu");
const BEFORE_CHINESE = new RegExp(`[,;:()?!<>](?= ?[${CHINESE}])`, "gu");
/** `（2016)`: the other half of a pair of which one was widened. */
const CLOSING_PAIR = /(?<=（[^（）()\n]{0,40})\)/gu;
const OPENING_PAIR = /\((?=[^（）()\n]{0,40}）)/gu;

/** `[2016]`, `【2016】`, `［2016］`, `﹝2016﹞`: the year of a document number. */
const YEAR_OPENS = /[[【［﹝](?= ?(?:19|20)\d\d ?[\]】］﹞〕])/gu;
const YEAR_CLOSES = /(?<=[〔[【［﹝] ?(?:19|20)\d\d ?)[\]】］﹞]/gu;

/** Unifies the marks of two typesetters, one for one: `,` → `，` in Chinese text, `[2016]` → `〔2016〕`, `<…>` → `〈…〉`. */
export const unifiedPunctuation: Step = (mapped) => {
  const widen = (ch: string) => WIDE[ch] ?? ch;
  const steps = [
    exchanging(YEAR_CLOSES, () => "〕"),
    exchanging(YEAR_OPENS, () => "〔"),
    exchanging(AFTER_CHINESE, widen),
    exchanging(BEFORE_CHINESE, widen),
    exchanging(CLOSING_PAIR, () => "）"),
    exchanging(OPENING_PAIR, () => "（"),
  ];
  return steps.reduce((text, step) => step(text), mapped);
};
