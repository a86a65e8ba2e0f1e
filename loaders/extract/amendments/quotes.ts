import { characterSet } from "../../clean/character-set";

const isMark = characterSet('“”"');
/** Behind a mark that closes what is to be replaced, though it may have been read as one that opens. */
const REPLACED = /^(?:修改|改)(?:为|成)/u;
/** Behind a mark that closes the new words. */
const ENDED = /^(?:[。；]|$)/u;
/** A quotation that was never closed shows here: `“甲等部门修改为“`. */
const REPLACING = /^(?:修改|改)(?:为|成)：?[“"]/u;
/** And here: `“甲部门；第二款中的“`. */
const NEXT_CLAUSE = /；(?:将|把)?第[^“”"；]{1,40}$/u;

/**
 * For every character of an item of a modifying order, 1 where it stands inside quotation marks (the marks themselves do not).
 * Marks that were misread or lost are mended by what must stand around them.
 */
export function quoted(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const ch = text[at]!;
    if (isMark(text.charCodeAt(at))) {
      const rest = text.slice(at + 1, at + 5);
      const before = text.slice(Math.max(0, at - 45), at);
      const clause = depth > 0 && ch !== "”" ? NEXT_CLAUSE.exec(before) : null;
      if (clause !== null) inside.fill(0, at - clause[0].length, at);
      else if (depth > 0 && (ch !== "“" || REPLACED.test(rest) || ENDED.test(rest))) depth--;
      else if (ch !== "”") depth++;
      continue;
    }
    if (depth > 0 && (ch === "修" || ch === "改") && REPLACING.test(text.slice(at, at + 6))) depth = 0;
    if (depth > 0) inside[at] = 1;
  }
  return inside;
}

/** The quotations of a text, in order, without their marks. */
export function quotations(text: string, inside: Uint8Array): { start: number; end: number; text: string }[] {
  const found = [];
  for (let at = 0; at < text.length; at++) {
    if (inside[at] !== 1) continue;
    const start = at;
    // A mark inside a quotation is a quotation within it.
    while (at < text.length && (inside[at] === 1 || (isMark(text.charCodeAt(at)) && inside[at + 1] === 1))) at++;
    found.push({ start, end: at, text: text.slice(start, at) });
  }
  return found;
}

const BLANK = "　";

/** The text with everything inside quotation marks blanked out; offsets stay. */
export function masked(text: string, inside: Uint8Array): string {
  let outside = "";
  for (let at = 0; at < text.length;) {
    const hidden = inside[at] === 1;
    let end = at + 1;
    while (end < text.length && (inside[end] === 1) === hidden) end++;
    outside += hidden ? BLANK.repeat(end - at) : text.slice(at, end);
    at = end;
  }
  return outside;
}
