const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  // Typists write letters and figures for 〇.
  O: 0,
  o: 0,
  Ｏ: 0,
  ο: 0,
  "○": 0,
  "0": 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const CHINESE_YEAR = "[一二][〇零OoＯο○0一二三四五六七八九]{3}";
const CHINESE_NUMBER = "[一二三四五六七八九十]{1,3}";
/** `2017年9月4日`, `2020 年 1 月 8 号`, `二〇一七年五月二十五日`, `2017-09-04`. */
const DAY = new RegExp(
  `(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]|(${CHINESE_YEAR})年(${CHINESE_NUMBER})月(${CHINESE_NUMBER})日|(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)`,
  "u",
);

/** A day in a text: its ISO form and its span. */
export interface Day {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

function small(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens === "" ? 1 : (DIGIT[tens!] ?? 0)) : 0;
  return ten * 10 + (ones === undefined || ones === "" ? 0 : (DIGIT[ones] ?? 0));
}

/** The first full day that a text names, in digits or Chinese numerals; null where none is or the day cannot be. */
export function dayIn(text: string): Day | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [, y, m, d, cy, cm, cd, iy, im, id] = match;
  const year = y ?? iy ?? (cy ?? "").replace(/./gu, (ch) => String(DIGIT[ch] ?? 0));
  const month = Number(m ?? im ?? small(cm ?? ""));
  const day = Number(d ?? id ?? small(cd ?? ""));
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { iso, start: match.index, end: match.index + match[0].length };
}

/** The day where the text is nothing but a date, brackets allowed: `（二〇一七年五月二十五日）`. */
export function dayAlone(tight: string): Day | null {
  if (tight.length > 30) return null;
  const day = dayIn(tight);
  return day && /^[（(]?$/u.test(tight.slice(0, day.start)) && /^[）)]?$/u.test(tight.slice(day.end)) ? day : null;
}
