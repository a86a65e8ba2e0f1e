import { characterSet } from "../../clean/character-set";
import { type Span } from "../../split/document";

/** A bracketed title: the span of what stands between 《 and 》. */
export interface BracketedTitle extends Span {
  /** Offset of the opening bracket. */
  readonly open: number;
  /** Offset behind the closing bracket. */
  readonly close: number;
}

export interface Brackets {
  /** Outermost titles in printed order; a title inside a title (印发《…》的通知) belongs to the outer one. */
  readonly titles: readonly BracketedTitle[];
  /** Offsets of the 《 that never close. */
  readonly unclosed: readonly number[];
}

/** No title fills a paragraph: what opened further back was never closed. */
const LONGEST_TITLE = 180;
/** Titles stand in titles, yet never deeper. */
const DEEPEST = 6;
/** No title holds the end of a sentence: `《甲办法（云政〔2016〕1号）。…《乙办法》》`. */
const SENTENCE_END = "。；！？";
const isMark = characterSet(`《》〈〉<>${SENTENCE_END}`);

interface Open {
  readonly at: number;
  /** Number of titles found before this bracket opened; later ones lie inside. */
  readonly found: number;
  /** Angle brackets open inside: 〈…〉 within 《…》. */
  angles: number;
  /** Offset of a 〉 without a 〈, which may stand for 》; -1 where none. */
  strayAngle: number;
}

/**
 * Finds the bracketed titles of a text without white space, in one pass.
 * Reads `《关于印发〈云州市水源保护办法〉的通知》`, the same with 《》 or < > inside, and a 〉 in place of the closing 》.
 */
export function findTitles(text: string): Brackets {
  const titles: BracketedTitle[] = [];
  const unclosed: number[] = [];
  let stack: Open[] = [];

  const close = (open: Open, end: number): void => {
    titles.length = open.found;
    titles.push({ open: open.at, start: open.at + 1, end, close: end + 1 });
  };
  /** Gives up every open bracket, but a stray 〉 closes one after all. */
  const giveUp = (): void => {
    for (const open of stack) {
      if (open.strayAngle >= 0 && titles.length === open.found) close(open, open.strayAngle);
      else unclosed.push(open.at);
    }
    stack = [];
  };

  for (let at = text.indexOf("《"); at >= 0 && at < text.length; at++) {
    const top = stack.at(-1);
    if (top === undefined) {
      at = text.indexOf("《", at);
      if (at < 0) break;
      stack.push({ at, found: titles.length, angles: 0, strayAngle: -1 });
      continue;
    }
    if (!isMark(text.charCodeAt(at))) continue;
    const ch = text[at]!;
    const fits = at > top.at + 1 && at - top.at <= LONGEST_TITLE;
    if (ch === "《") {
      if (top.strayAngle >= 0 || stack.length === DEEPEST) giveUp();
      stack.push({ at, found: titles.length, angles: 0, strayAngle: -1 });
    } else if (ch === "》") {
      stack.pop();
      if (fits) close(top, at);
      else unclosed.push(top.at);
    } else if (ch === "〈" || ch === "<") top.angles++;
    else if (ch === "〉" || ch === ">") {
      if (top.angles > 0) top.angles--;
      else if (top.strayAngle < 0 && fits) top.strayAngle = at;
    } else giveUp();
  }
  giveUp();
  return { titles, unclosed: unclosed.sort((a, b) => a - b) };
}
