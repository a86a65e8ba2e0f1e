import genres from "../lexicon/genres.json";

const CLOSING_BRACKET = /(?: ?（[^（）]{1,20}）){1,2}$/u;

/** Finds the longest of the words in which a text ends. */
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

const NO_WORDS: readonly string[] = [];

/** A title without the brackets at its end: `（试行）`, `（2017—2020年）`. */
export const withoutClosingBracket = (title: string): string =>
  title.endsWith("）") ? title.replace(CLOSING_BRACKET, "") : title;

const genreEnding = endingFinder([...genres.documents, ...genres.instruments]);

/** Whether a text ends in a word that titles end in, brackets behind it aside. */
export const endsInGenre = (text: string): boolean => genreEnding(withoutClosingBracket(text)) !== "";
