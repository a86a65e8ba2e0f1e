import { exchanging, type Step } from "./edits";

/** Radicals and compatibility ideographs which PDF text puts in place of characters (⽔ for 水), and full-width Latin. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff０-９Ａ-Ｚａ-ｚ％]/gu;

/** Zero in Chinese dates, in all the shapes it is typed in: 二○一七年, 二О一七年, 二〇一七年. */
const ZERO = "[○◯О〇](?<=[〇一二三四五六七八九○][○◯О〇])(?=[〇○一二三四五六七八九十年])";
/** A letter for a one in dates: 2007年9月l5日, 2l年. */
const ONE = "[lI](?<=(?:[年月] ?|\\d)[lI])(?=\\d{0,2} ?[年月日])";
const IN_DATES = new RegExp(`${ZERO}|${ONE}`, "gu");

/** Each such character becomes the plain one, where that is a single character. */
export const plainCharacters: Step = exchanging(COMPATIBLE, (ch) => {
  const plain = ch.normalize("NFKC");
  return plain.length === 1 ? plain : ch;
});

/** Figures of a date that were typed as letters or signs: 二○一七年 → 二〇一七年, 9月l5日 → 9月15日. */
export const figuresOfDates: Step = exchanging(IN_DATES, (ch) => (ch === "l" || ch === "I" ? "1" : "〇"));
