import genres from "../lexicon/genres.json";
import { endingFinder } from "./endings";

const CLOSING_BRACKET = /(?: ?（[^（）]{1,20}）){1,2}$/u;

/** A title without the brackets at its end: `（试行）`, `（2017—2020年）`. */
export const withoutClosingBracket = (title: string): string =>
  title.endsWith("）") ? title.replace(CLOSING_BRACKET, "") : title;

const genreEnding = endingFinder([...genres.documents, ...genres.instruments]);

/** Whether a text ends in a word that titles end in, brackets behind it aside. */
export const endsInGenre = (text: string): boolean => genreEnding(withoutClosingBracket(text)) !== "";
