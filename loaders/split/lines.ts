/** One line of the healed text: a paragraph, a heading, a table row, a roster line. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text without any white space. */
  readonly tight: string;
}

const WHITE = /\s+/gu;

/** The lines of a healed text in order; it has no empty ones. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    lines.push({ start, end, text: line, tight: line.replace(WHITE, "") });
    start = end + 1;
  }
  return lines;
}
