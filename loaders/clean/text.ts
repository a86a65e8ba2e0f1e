import { isSpace } from "./character-set";

/**
 * A text that was changed on its way from the source, of which every character still knows where it stands there.
 * `origin[i]` is the offset in the parent text of the character `text[i]`; it never decreases.
 */
export interface MappedText {
  readonly text: string;
  readonly origin: Uint32Array;
}

/** The offsets 0, 1, 2 … of a text of that length. */
export function offsets(length: number): Uint32Array {
  const origin = new Uint32Array(length);
  for (let i = 0; i < length; i++) origin[i] = i;
  return origin;
}

/** A text that is its own origin. */
export function identity(text: string): MappedText {
  return { text, origin: offsets(text.length) };
}

/** The piece of a mapped text from `start` to `end` (exclusive), with its origins. */
export function slice(mapped: MappedText, start: number, end: number): MappedText {
  return { text: mapped.text.slice(start, end), origin: mapped.origin.subarray(start, end) };
}

/** Span in the parent text that `text[start, end)` came from, `end` exclusive. An empty span yields an empty one. */
export function originSpan(mapped: MappedText, start: number, end: number): { start: number; end: number } {
  if (end <= start) {
    const at = mapped.origin[start] ?? (mapped.origin.length > 0 ? mapped.origin[mapped.origin.length - 1]! + 1 : 0);
    return { start: at, end: at };
  }
  return { start: mapped.origin[start]!, end: mapped.origin[end - 1]! + 1 };
}

const SPACE = /\s/u;
const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * The text without white space, except one blank between two Latin words or numbers (`BIM 2.0`).
 * Chinese prose carries no meaning in blanks; rosters and tables do, so they read the spaced text instead.
 */
export function tighten(mapped: MappedText): MappedText {
  const { text, origin } = mapped;
  let blank = text.search(SPACE);
  if (blank < 0) return mapped;
  const kept = new Uint32Array(text.length);
  let tight = "";
  let length = 0;
  let from = 0;
  const keep = (to: number) => {
    tight += text.slice(from, to);
    for (let i = from; i < to; i++) kept[length++] = origin[i]!;
  };
  while (blank < text.length) {
    keep(blank);
    from = blank + 1;
    while (from < text.length && isSpace(text.charCodeAt(from))) from++;
    if (blank > 0 && isLatin(text.charCodeAt(blank - 1)) && isLatin(text.charCodeAt(from))) {
      tight += " ";
      kept[length++] = origin[blank]!;
    }
    blank = from;
    while (blank < text.length && !isSpace(text.charCodeAt(blank))) blank++;
  }
  keep(text.length);
  return { text: tight, origin: kept.subarray(0, length) };
}
