import { type PrintedLine } from "./join";

/** Lines on both sides that tell how wide the column is. */
const NEIGHBOURS = 8;
/** Widest column that counts as hard-wrapped, in half-widths (a Chinese character is two). */
const WIDEST_COLUMN = 108;

/** Width of a line in half-widths: a Chinese character is two, a Latin one one; blanks count one. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2;
  return width;
}

/**
 * For each line whether it fills its column, so that its sentence may go on below though it happens to end in a full
 * stop. True only where the lines around were cut at one width (hard wrap).
 */
export function fullLines(lines: readonly PrintedLine[]): boolean[] {
  const widths = lines.map((line) => widthOf(line.text));
  return lines.map((_, i) => {
    const width = widths[i]!;
    if (width < 24 || width > WIDEST_COLUMN) return false;
    let same = 0;
    let wider = 0;
    let count = 0;
    for (let k = Math.max(0, i - NEIGHBOURS); k <= Math.min(lines.length - 1, i + NEIGHBOURS); k++) {
      if (k === i) continue;
      count++;
      if (Math.abs(widths[k]! - width) <= 4) same++;
      else if (widths[k]! > width) wider++;
    }
    return same >= count * 0.4 && wider <= count * 0.1;
  });
}
