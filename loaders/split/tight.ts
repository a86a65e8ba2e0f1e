import { type MappedText } from "../clean/text";

const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** The tight text (see `tighten`) of a piece that begins at `start` in its parent; healed text has no blanks but plain ones. */
export function tightAt(text: string, start: number): MappedText {
  const origin = new Uint32Array(text.length);
  let tight = "";
  let length = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const blank = i < text.length && isBlank(text.charCodeAt(i));
    if (i < text.length && !blank) {
      origin[length++] = start + i;
      continue;
    }
    tight += text.slice(from, i);
    if (!blank) break;
    let next = i + 1;
    while (next < text.length && isBlank(text.charCodeAt(next))) next++;
    if (i > 0 && isLatin(text.charCodeAt(i - 1)) && next < text.length && isLatin(text.charCodeAt(next))) {
      tight += " ";
      origin[length++] = start + i;
    }
    from = next;
    i = next - 1;
  }
  return { text: tight, origin: origin.subarray(0, length) };
}
