import { characterSet } from "../../clean/character-set";
import { isHanCode } from "../../clean/marks";
import { matchesOf } from "../matches";
import { type Stretch } from "./closings";

/** Nobody names units over a longer stretch; the bound keeps reading linear. */
const LONGEST_CLAUSE = 200;
const isSentenceEnd = characterSet("。；;！？");
const SENTENCE_ENDS = /[。；;！？]/gu;
const isClauseMark = characterSet("，,：:");
const opens = characterSet("（(“");
const closes = characterSet("）)”");

/** Where the sentence begins in which the offset lies. */
export function sentenceStart(text: string, at: number): number {
  const nearest = Math.max(0, at - LONGEST_CLAUSE);
  for (let i = at - 1; i >= nearest; i--) if (isSentenceEnd(text.charCodeAt(i))) return i + 1;
  return nearest;
}

/** Where the clause begins that reaches to `at`, in `text[from, at)`: behind the last comma or colon outside brackets and quotes. */
export function clauseStart(text: string, from: number, at: number): number {
  let depth = 0;
  const nearest = Math.max(from, at - LONGEST_CLAUSE);
  for (let i = at - 1; i >= nearest; i--) {
    const code = text.charCodeAt(i);
    if (isHanCode(code)) continue;
    if (closes(code)) depth++;
    else if (opens(code)) depth--;
    else if (depth === 0 && isClauseMark(code)) return i + 1;
    if (depth < 0) return i + 1;
  }
  return nearest;
}

/** Spans of the sentences and half-sentences of a stretch. */
export function sentencesOf(stretch: Pick<Stretch, "block" | "start" | "end">): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = stretch.start;
  for (const match of matchesOf(SENTENCE_ENDS, stretch.block.tight.text.slice(stretch.start, stretch.end))) {
    const end = stretch.start + match.index;
    if (end > start) spans.push([start, end]);
    start = end + 1;
  }
  if (stretch.end > start) spans.push([start, stretch.end]);
  return spans;
}
