import { endsInOneOf } from "./endings";
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
const isClosed = endsInOneOf("。；：");

/** Width of a line in half-widths: a Chinese character is two, a Latin one or a blank one. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2;
  return width;
}

/** Share of the lines around that are narrower than the column: the widest tenth may be misread. */
const NARROWER = 0.9;

/** The width that exactly `n` of `widths[from, to)` reach or exceed, equal ones counted one by one; `n` is small. */
function nthWidest(widths: Uint32Array, from: number, to: number, n: number): number {
  const widest = new Array<number>(n).fill(0);
  for (let i = from; i < to; i++) {
    const width = widths[i]!;
    let at = n - 1;
    if (width <= widest[at]!) continue;
    for (; at > 0 && widest[at - 1]! < width; at--) widest[at] = widest[at - 1]!;
    widest[at] = width;
  }
  return widest[n - 1]!;
}

/**
 * For each line whether it fills its column, so that its sentence may go on below though it happens to end in a full
 * stop. True only where most lines around were cut at one width (hard wrap).
 */
export function fullLines(lines: readonly PrintedLine[]): boolean[] {
  const widths = new Uint32Array(lines.length);
  // Of a line with more characters than the widest column has half-widths no more matters than that it is too wide.
  lines.forEach(({ text }, i) => (widths[i] = text.length > WIDEST_COLUMN ? text.length : widthOf(text)));
  const broken = lines.map((line) => !isClosed(line.text));
  return lines.map((_, i) => {
    const width = widths[i]!;
    if (width < NARROWEST_COLUMN * FULL || width > WIDEST_COLUMN) return false;
    const first = Math.max(0, i - NEIGHBOURS);
    const last = Math.min(lines.length, i + NEIGHBOURS + 1);
    const around = last - first;
    const column = nthWidest(widths, first, last, around - Math.floor(around * NARROWER));
    if (column < NARROWEST_COLUMN || column > WIDEST_COLUMN || width < column * FULL) return false;
    let full = 0;
    let cut = 0;
    for (let k = first; k < last; k++) {
      if (widths[k]! < column * FULL) continue;
      full++;
      if (broken[k] === true) cut++;
    }
    return full >= around * WRAPPED && cut >= full * BROKEN;
  });
}
