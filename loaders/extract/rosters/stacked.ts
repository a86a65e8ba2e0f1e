import { type MappedText, slice, tighten } from "../../clean/text";
import { type GazetteDocument } from "../../split/document";
import { joined } from "./region";
import { spaced } from "./spacing";

// 指 挥 at the end of a line or as lines of their own
const STACKED = /(?:^|\s)\p{Script=Han}(?:\s+\p{Script=Han}){0,4}\s*$/u;
const HIGHEST_STACK = 5;
// 长：王青
const STACK_END = /^\p{Script=Han}{0,2}[：:]/u;

/** The line with the characters of its role that stand in the lines above: 指 / 挥 / 长：王青. Lines over `longest` are no part of a role. */
export function withStack(document: GazetteDocument, index: number, line: MappedText, longest: number): MappedText {
  return STACK_END.test(line.text) ? joined(stackAbove(document, index, longest), line) : line;
}

/** Characters of a role stacked over the lines above: 指 / 挥 in front of 长：, be they lines of their own or the end of one. */
function stackAbove(document: GazetteDocument, index: number, longest: number): MappedText {
  let stack: MappedText = { text: "", origin: new Uint32Array() };
  for (let i = index - 1; i >= 0 && i >= index - HIGHEST_STACK; i--) {
    const { start, end } = document.blocks[i]!;
    if (end - start > longest) break;
    const line = spaced(document, start, end);
    const found = STACKED.exec(line.text);
    if (!found) break;
    stack = joined(tighten(slice(line, found.index, line.text.length)), stack);
    if (found.index > 0) break;
  }
  return stack;
}
