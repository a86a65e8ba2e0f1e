import { characterSet } from "../clean/character-set";

/** The ordinal in front of a heading or item. */
export interface Ordinal {
  /** As printed, without blanks: `（三）`, `12.`, `第三条`. */
  readonly text: string;
  /** `一、` 1, `（一）` 2, `1.` 3, `（1）` 4, `①` 5; `第一章` 1, `第一节` 2, `第一条` 3. */
  readonly level: number;
  /** Length of the ordinal in the tight text. */
  readonly length: number;
}

const CHINESE = "[一二三四五六七八九十百零]{1,4}";

/** Forms of ordinals in tight text, one level each; the first that fits holds. */
const FORMS: readonly (readonly [RegExp, number | ((text: string) => number)])[] = [
  [new RegExp(`^第${CHINESE}(?:编|部分|章)`, "u"), 1],
  [new RegExp(`^第${CHINESE}节`, "u"), 2],
  [new RegExp(`^第${CHINESE}条(?![、，和至款第]|中的|规定)`, "u"), 3],
  [new RegExp(`^${CHINESE}、`, "u"), 1],
  [new RegExp(`^（${CHINESE}）[、.．]?`, "u"), 2],
  [
    /^\d{1,2}(?:[.．]\d{1,2}){1,3}(?=\p{Script=Han})(?![万亿元%倍个米吨千公平度毫])/u,
    (text) => text.split(/[.．]/u).length,
  ],
  [/^\d{1,3}[.．、](?!\d)/u, 3],
  [/^（\d{1,3}）[、.．]?/u, 4],
  [/^\d{1,2}）/u, 4],
  [/^[①-⑳]/u, 5],
];

/** What an ordinal can begin with: a quick look before a thorough one. */
const beginsOrdinal = characterSet("第一二三四五六七八九十百零（0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

/** The ordinal that opens a tight text; null where it opens with none. */
export function ordinalOf(tight: string): Ordinal | null {
  if (!beginsOrdinal(tight.charCodeAt(0))) return null;
  for (const [pattern, level] of FORMS) {
    const match = pattern.exec(tight);
    if (match) {
      const text = match[0];
      return { text, level: typeof level === "number" ? level : level(text), length: text.length };
    }
  }
  return null;
}
