import { PROBATION } from "./offices";

/** What a sentence on probation says of the people above it. */
export interface Probation {
  /** Names it gives; empty where it counts or means all. */
  readonly names: readonly string[];
  /** How many of the people right above it; null for all of the list. */
  readonly count: number | null;
  /** `一年`; null where no length is printed. */
  readonly period: string | null;
}

// 上述2名同志在职务委任前，实行试用期一年制度 · 以上同志试用期一年 · 张三、李四同志试用期一年
const ABOVE = /^(?:上述|以上|上列|前述|所任)/u;
const COUNT = /^(?:上述|以上|上列|前述)(?:被)?(?:任命的?)?([\d一二两三四五六七八九十]{1,3})(?:名|位|人)/u;
const NAMED = /^([\p{Script=Han}、·]{2,80}?)(?:等?[\d一二两三四五六七八九十]*(?:名|位)?同志|在|的?试用期|均)/u;
// 以上试用期人员的试用期从2021年3月5日起计算
const COUNTED_FROM = /试用期(?:人员|满|从|自)|[起计]算/u;
const DIGITS = "零一二三四五六七八九";

/** Reads a sentence such as `上述2名同志在职务委任前，实行试用期一年制度`; null where it is none. */
export function readProbation(sentence: string): Probation | null {
  const found = PROBATION.exec(sentence);
  if (!found) return null;
  const period = found[1] ?? null;
  if (period === null && COUNTED_FROM.test(sentence)) return null;
  if (ABOVE.test(sentence)) {
    const count = COUNT.exec(sentence)?.[1];
    return { names: [], count: count === undefined ? null : numberOf(count), period };
  }
  const names = NAMED.exec(sentence)?.[1]?.split("、") ?? [];
  return names.length === 0 ? null : { names, count: null, period };
}

/** 1 to 99 in Arabic or Chinese figures: `2`, `两`, `十二`, `二十三`. */
function numberOf(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const figure = (ch: string): number => (ch === "两" ? 2 : DIGITS.indexOf(ch));
  const [tens, ones] = printed.includes("十") ? printed.split("十") : [null, printed];
  const high = tens === null ? 0 : (tens === "" ? 1 : figure(tens)) * 10;
  return high + (ones ? figure(ones) : 0);
}
