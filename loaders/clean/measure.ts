import { type PrintedLine } from "./printed-lines";

/** Lines on both sides that tell how wide the column is. */
const NEIGHBOURS = 12;
/** Widest column that counts as hard-wrapped, and the narrowest, in half-widths (a Chinese character is two). */
const WIDEST_COLUMN = 96;
const NARROWEST_COLUMN = 28;
/** Share of the column a line must fill to be full: a word or a number is not cut at its end. */
const FULL = 0.8;
/** Share of the lines around that must be full before the text counts as hard-wrapped. */
const WRAPPED = 0.45;

/** Share of the full lines that must end in the middle of a sentence: a list whose lines are alike is no hard wrap. */
const BROKEN = 0.5;
const CLOSED = /[。；：]$/u;

/** Width of a line in half-widths: a Chinese character is two, a Latin one or a blank one. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2;
  return width;
}

/**
 * For each line whether it fills its column, so that its sentence may go on below though it happens to end in a full
 * stop. True only where most lines around were cut at one width (hard wrap).
 */
export function fullLines(lines: readonly PrintedLine[]): boolean[] {
  const widths = lines.map((line) => widthOf(line.text));
  const broken = lines.map((line) => !CLOSED.test(line.text));
  return lines.map((_, i) => {
    const width = widths[i]!;
    if (width < NARROWEST_COLUMN * FULL || width > WIDEST_COLUMN) return false;
    const first = Math.max(0, i - NEIGHBOURS);
    const around = widths.slice(first, i + NEIGHBOURS + 1);
    const column = [...around].sort((a, b) => a - b)[Math.floor(around.length * 0.9)]!;
    if (column < NARROWEST_COLUMN || column > WIDEST_COLUMN || width < column * FULL) return false;
    const full = around.flatMap((other, k) => (other >= column * FULL ? [broken[first + k]!] : []));
    return full.length >= around.length * WRAPPED && full.filter(Boolean).length >= full.length * BROKEN;
  });
}
