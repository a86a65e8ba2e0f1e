import { type Edit, edited, exchanging, type Step } from "./edits";

/**
 * Blanks of every kind but tab and line end: no-break, ideographic, zero-width, soft hyphen, control characters;
 * and halves of surrogate pairs that lost the other one. Without the flag `u`, which would make the search several times slower, each half counts.
 */
const ODD =
  /[\ud800-\udfff\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/g; // eslint-disable-line no-control-regex

const isHalf = (ch: string): boolean => ch >= "\ud800" && ch <= "\udfff";
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** Every odd blank becomes a plain one; broken characters become the replacement character. */
export const plainBlanks: Step = exchanging(ODD, (ch, at, text) => {
  if (!isHalf(ch)) return " ";
  return isPair(text, at) || isPair(text, at - 1) ? ch : "\ufffd";
});

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;

/** Blanks at the end of lines go. Walks back from each line's end: a pattern would try every start of a long run. */
export const bareLineEnds: Step = (mapped) => {
  const { text } = mapped;
  const edits: Edit[] = [];
  for (let from = 0; from <= text.length;) {
    const next = text.indexOf("\n", from);
    const end = next < 0 ? text.length : next;
    let start = end;
    while (start > from && isBlank(text.charCodeAt(start - 1))) start--;
    if (start < end) edits.push({ start, end, by: "" });
    from = end + 1;
  }
  return edited(mapped, edits);
};
