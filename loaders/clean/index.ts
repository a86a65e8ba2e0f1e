import { type Source } from "../source";
import { bareLineEnds, plainBlanks } from "./blanks";
import { figuresOfDates, plainCharacters } from "./characters";
import { type Step } from "./edits";
import { chineseWords } from "./english";
import { withoutFurniture } from "./furniture";
import { joinedLines } from "./join";
import { plainFormulas } from "./latex";
import { unifiedPunctuation } from "./punctuation";
import { closedSpacing } from "./spacing";
import { htmlTables, pipeTables } from "./tables";
import { identity, type MappedText } from "./text";

/** The healing steps in their order; each is one small file, and a new one is a line here. */
export const steps: readonly Step[] = [
  plainBlanks,
  htmlTables,
  pipeTables,
  bareLineEnds,
  withoutFurniture,
  plainCharacters,
  plainFormulas,
  figuresOfDates,
  chineseWords,
  unifiedPunctuation,
  closedSpacing,
  joinedLines,
];

/**
 * Heals the text of a source: one logical line (paragraph, heading, table row, roster line) per line, cells parted by
 * tabs, no empty lines. Every character keeps its offset in `source.raw`. Never fails.
 */
export function heal(source: Source): MappedText {
  return steps.reduce((text, step) => step(text), identity(source.raw));
}
