import { exchanging, type Step } from "./edits";

/** Radicals and compatibility ideographs which PDF text puts in place of characters (⽔ for 水), and full-width Latin. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff０-９Ａ-Ｚａ-ｚ％]/gu;

/** Zero in Chinese dates, in all the shapes it is typed in: 二○一七年, 二О一七年, 二〇一七年. */
const ZERO = /[○◯О〇](?<=[〇一二三四五六七八九○][○◯О〇])(?=[〇○一二三四五六七八九十年])/gu;

/** Each such character becomes the plain one, where that is a single character. */
export const plainCharacters: Step = exchanging(COMPATIBLE, (ch) => {
  const plain = ch.normalize("NFKC");
  return plain.length === 1 ? plain : ch;
});

/** The zero of a Chinese year: 二○一七年 → 二〇一七年. */
export const chineseZero: Step = exchanging(ZERO, () => "〇");
