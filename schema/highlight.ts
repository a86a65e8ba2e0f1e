import { nameKey } from "../src/graph/name";

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The line cut into stretches, with every place marked where one of the parts stands. Parts are in the form of `nameKey`; the line is as
 * printed, so 云政20191号 marks the whole of 云政〔2019〕1号. The texts of all stretches together are the line.
 */
export function highlighted(line: string, parts: readonly string[]): readonly Stretch[] {
  const characters = Array.from(line);
  // for each character of the key, the character of the line from which it comes
  const origins: number[] = [];
  let key = "";
  characters.forEach((character, index) => {
    const form = nameKey(character);
    key += form;
    origins.push(...new Array<number>(form.length).fill(index));
  });
  const marks = new Array<boolean>(characters.length).fill(false);
  for (const part of new Set(parts.filter((text) => text !== ""))) {
    for (let at = key.indexOf(part); at >= 0; at = key.indexOf(part, at + part.length)) {
      marks.fill(true, origins[at], (origins[at + part.length - 1] ?? 0) + 1);
    }
  }
  return stretchesOf(characters, marks);
}

function stretchesOf(characters: readonly string[], marks: readonly boolean[]): readonly Stretch[] {
  const stretches: { text: string; marked: boolean }[] = [];
  characters.forEach((character, index) => {
    const marked = marks[index] === true;
    const last = stretches.at(-1);
    if (last?.marked === marked) last.text += character;
    else stretches.push({ text: character, marked });
  });
  return stretches;
}
