import genres from "../lexicon/genres.json";

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
const DOCUMENTS = byLength(genres.documents);
const ALL = byLength([...genres.documents, ...genres.instruments]);

/** Brackets at the end of a title: `（试行）`, `（2017—2020年）`. */
const CLOSING_BRACKET = /（[^（）]{1,20}）$/u;

const bare = (tight: string): string => tight.replace(CLOSING_BRACKET, "").replace(CLOSING_BRACKET, "");

/** Genre (文种) that ends a document's title; empty where none does. */
export function genreOf(title: string): string {
  const text = bare(title);
  return DOCUMENTS.find((genre) => text.endsWith(genre)) ?? ALL.find((genre) => text.endsWith(genre)) ?? "";
}

/** Whether a text ends as titles of documents or of what they issue do. */
export function endsAsTitle(tight: string): boolean {
  return genreOf(tight) !== "";
}

const TEXTS = byLength(genres.texts);

/** Whether a title is that of a text of its own, a rule or a plan, not of a list, table or form. */
export function namesText(title: string): boolean {
  const text = bare(title);
  return TEXTS.some((genre) => text.endsWith(genre));
}
