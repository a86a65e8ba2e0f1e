import { type Block } from "../../split/document";
import { type Draft } from "./drafts";
import { lastStrongIn } from "./naming";
import { addDraft, type Reading } from "./state";

/** The committee that the document names last above the block, where it only names it in passing; null where it names none. */
export function lastNamedAbove(reading: Reading, block: Block): Draft | null {
  for (let i = reading.at - 1; i >= reading.unnamedUpTo; i--) {
    const above = reading.document.blocks[i]!;
    if (above.part !== block.part) break;
    const named = lastStrongIn(above.tight.text);
    if (named) return addDraft(reading, named, { text: above.tight, part: above.part }, null);
  }
  reading.unnamedUpTo = reading.at;
  return null;
}
