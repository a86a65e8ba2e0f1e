import { type MappedText } from "../../clean/text";
import { type GazetteDocument } from "../../split/document";

/** Where a block of the document starts in the running text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Index of the part it belongs to. */
  readonly part: number;
}

/** A document's paragraphs and headings as one text without white space: an order's sentences run over torn lines. */
export interface RunningText {
  readonly tight: MappedText;
  readonly lines: readonly Line[];
}

/** Joins the blocks of a document, table rows left out. The origin counts in the document's text. */
export function runningText(document: GazetteDocument): RunningText {
  const blocks = document.blocks.filter((block) => block.kind !== "row");
  const origin = new Uint32Array(blocks.reduce((length, block) => length + block.tight.text.length, 0));
  const lines: Line[] = [];
  let at = 0;
  for (const { tight, part } of blocks) {
    origin.set(tight.origin, at);
    lines.push({ start: at, end: at + tight.text.length, part });
    at += tight.text.length;
  }
  return { tight: { text: blocks.map((block) => block.tight.text).join(""), origin }, lines };
}
