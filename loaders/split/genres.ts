import { endingFinder } from "../clean/endings";
import { withoutClosingBracket } from "../clean/titles";
import genres from "../lexicon/genres.json";

const documentEnding = endingFinder(genres.documents);
const anyEnding = endingFinder([...genres.documents, ...genres.instruments]);
const textEnding = endingFinder(genres.texts);

/** Genre (文种) that ends a document's title; empty where none does. */
export function genreOf(title: string): string {
  const bare = withoutClosingBracket(title);
  return documentEnding(bare) || anyEnding(bare);
}

/** Whether a text ends as titles of documents or of what they issue do. */
export const endsAsTitle = (tight: string): boolean => genreOf(tight) !== "";

/** Whether a title is that of a text of its own, a rule or a plan, not of a list, table or form. */
export const namesText = (title: string): boolean => textEnding(withoutClosingBracket(title)) !== "";
