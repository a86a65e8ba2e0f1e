import { chineseInteger } from "../citations/numerals";
import { quoted } from "./quotes";

/** One numbered item of an order. Offsets are in the text that was read; `bodyAt` lies behind the ordinal. */
export interface Item {
  readonly start: number;
  readonly bodyAt: number;
  readonly end: number;
}

const STYLES = [
  /^([一二三四五六七八九十百]{1,5})[、.．]/u,
  /^[（(]([一二三四五六七八九十百]{1,5})[）)][、.．]?/u,
  /^([0-9]{1,3})[.．、](?![0-9])/u,
  /^[（(]([0-9]{1,3})[）)]/u,
] as const;

/** The ordinal at the start of a line: which style, which count, how many characters; null where none. */
export function ordinalAt(line: string): { style: number; count: number; length: number } | null {
  for (const [style, pattern] of STYLES.entries()) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const count = /^[0-9]/u.test(match[1]!) ? Number(match[1]) : chineseInteger(match[1]!);
    if (count !== null) return { style, count, length: match[0].length };
  }
  return null;
}

/** An item may be lost by misreading, rarely two. */
const GAP = 3;

/**
 * Parts a text into its items: the first ordinal at a line start sets the style, the count must go on. The lists inside new wording are no
 * items: they stand in quotation marks or are numbered otherwise. A text without ordinals is one item.
 * @param starts offsets of the lines.
 */
export function itemsOf(text: string, starts: readonly number[]): Item[] {
  const inside = quoted(text);
  const items: { start: number; bodyAt: number; end: number }[] = [];
  let style = -1;
  let count = 0;
  for (const start of starts) {
    const ordinal = ordinalAt(text.slice(start, start + 10));
    if (ordinal === null || (style >= 0 && ordinal.style !== style)) continue;
    const next = ordinal.count === count + 1;
    const open = inside[start] === 1;
    // A lost quotation mark must not swallow the items that follow; （一） is also how new wording counts.
    if (open && !(next && style >= 0 && style !== 1)) continue;
    if (!next && !(ordinal.count > count && ordinal.count <= count + GAP)) continue;
    if (style < 0 && ordinal.count > GAP) continue;
    style = ordinal.style;
    count = ordinal.count;
    const last = items.at(-1);
    if (last !== undefined) last.end = start;
    else if (start > 0) items.push({ start: 0, bodyAt: 0, end: start });
    items.push({ start, bodyAt: start + ordinal.length, end: text.length });
  }
  return items.length > 0 ? items : [{ start: 0, bodyAt: 0, end: text.length }];
}
