/** A line that is not empty, with its place in the text. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blanks in front of the text. */
  readonly indent: number;
}

/** All lines of a text that are not empty. */
export function printedLines(text: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const raw = text.slice(start, end);
    const bare = raw.trim();
    if (bare !== "") {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ start: start + indent, end: start + indent + bare.length, text: bare, indent });
    }
    start = end + 1;
  }
  return lines;
}
