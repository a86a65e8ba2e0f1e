import { characterSet } from "./character-set";

/** Whether a text ends in one of the characters. A pattern that closes with `$` would look at every place of the text. */
export function endsInOneOf(characters: string): (text: string) => boolean {
  const has = characterSet(characters);
  return (text) => has(text.charCodeAt(text.length - 1));
}

const NO_WORDS: readonly string[] = [];

/** Finds the longest of the words in which a text ends; empty where it ends in none. */
export function endingFinder(words: readonly string[]): (text: string) => string {
  const byLast = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const last = word.charCodeAt(word.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), word]);
  }
  return (text) => {
    for (const word of byLast.get(text.charCodeAt(text.length - 1)) ?? NO_WORDS) if (text.endsWith(word)) return word;
    return "";
  };
}
