import { type MappedText } from "../../clean/text";
import { type Block, type GazetteDocument } from "../../split/document";

/** A stretch of text in which a citation stands whole: a block, a table cell, or blocks that a page break tore inside a title. */
export interface Passage {
  /** Without white space; its origin counts in the document's text. */
  readonly tight: MappedText;
  /** The block in which it starts. */
  readonly block: Block;
  readonly jurisdiction: string;
}

/** How far into the next block a torn title or bracket is followed. */
const REACH = 120;
/** A number torn off its title: `…的通知》（云政办`, `…〔2016`, `…〔2016〕4`. */
const TORN_NUMBER = /(?:》[（(〔[][^）)》《]{0,40}|〔[0-9]{0,4}|〕第?[0-9]{0,5})$/u;
const NUMBER_ENDS = /^[^《。；]{0,40}?号/u;
const NUMBER_OPENS = /^[（(][^（）()《》。；]{1,20}[〔[（(][0-9]{4}/u;

/** Nothing is cited without one of these. */
const CITES = /[《号]|(?:GB|DB|HJ|ISO)/u;

/** The passages of a document in which something may be cited, in printed order. */
export function passagesOf(document: GazetteDocument): Passage[] {
  const passages: Passage[] = [];
  /** The paragraph above, which the next block may continue. */
  let above = undefined as Passage | undefined;
  for (const block of document.blocks) {
    const jurisdiction: string = document.parts[block.part]?.jurisdiction ?? document.jurisdiction;
    const { tight } = block;
    if (block.kind === "row") {
      above = undefined;
      if (CITES.test(tight.text)) {
        for (const cell of block.cells) {
          if (CITES.test(cell.tight.text)) passages.push({ tight: cell.tight, block, jurisdiction });
        }
      }
    } else if (above !== undefined && continues(above.tight.text, tight.text)) {
      above = { ...above, tight: join(above.tight, tight) };
      passages[passages.length - 1] = above;
    } else if (CITES.test(tight.text)) {
      above = { tight, block, jurisdiction };
      passages.push(above);
    } else above = undefined;
  }
  return passages;
}

function continues(before: string, after: string): boolean {
  const end = before.slice(-200);
  const start = after.slice(0, REACH);
  if (end.lastIndexOf("《") > end.lastIndexOf("》")) {
    const closing = start.indexOf("》");
    if (closing < 0) return false;
    const opening = start.indexOf("《");
    return opening < 0 || closing < opening || start.indexOf("》", closing + 1) > 0;
  }
  return end.endsWith("》") ? NUMBER_OPENS.test(start) : TORN_NUMBER.test(end) && NUMBER_ENDS.test(start);
}

function join(a: MappedText, b: MappedText): MappedText {
  const origin = new Uint32Array(a.origin.length + b.origin.length);
  origin.set(a.origin);
  origin.set(b.origin, a.origin.length);
  return { text: a.text + b.text, origin };
}
