import genres from "../lexicon/genres.json";

const CLOSING_BRACKET = /(?: ?（[^（）]{1,20}）){1,2}$/u;

/** Finds the longest of the words in which a text ends. */
export function endingFinder(words: readonly string[]): (text: string) => string {
  const set = new Set(words);
  const longest = Math.max(...words.map((word) => word.length));
  return (text) => {
    for (let length = Math.min(longest, text.length); length > 0; length--) {
      const ending = text.slice(-length);
      if (set.has(ending)) return ending;
    }
    return "";
  };
}

/** A title without the brackets at its end: `（试行）`, `（2017—2020年）`. */
export const withoutClosingBracket = (title: string): string =>
  title.endsWith("）") ? title.replace(CLOSING_BRACKET, "") : title;

const genreEnding = endingFinder([...genres.documents, ...genres.instruments]);

/** Whether a text ends in a word that titles end in, brackets behind it aside. */
export const endsInGenre = (text: string): boolean => genreEnding(withoutClosingBracket(text)) !== "";
