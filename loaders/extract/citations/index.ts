import { originSpan } from "../../clean/text";
import { type CitationFact } from "../../facts";
import { type Residue } from "../../split/document";
import { evidenceIn, type Extractor, residueAt } from "../extractor";
import { isHeadLine } from "./head-line";
import { Ledger } from "./ledger";
import { readMentions } from "./mentions";
import { ownOf } from "./own";
import { type Passage, passagesOf } from "./passages";

const SHORTEST_TITLE = 8;
const LONGEST_ISSUER = 30;

/** Whether a paragraph is a title or a line of it, the issuer in front or not. */
function repeats(text: string, title: string): boolean {
  if (title.includes(text)) return true;
  const issuer = text.length - title.length;
  return (
    issuer <= LONGEST_ISSUER &&
    title.length >= SHORTEST_TITLE &&
    text.endsWith(title) &&
    !/[《，。]/u.test(text.slice(0, issuer))
  );
}

/** Every law, rule, standard or official document that the document cites: one fact per law, at its first mention. */
export const citations: Extractor<CitationFact> = (document) => {
  const ledger = new Ledger<Passage>(ownOf(document));
  const residue: Residue[] = [];
  const { titleSpan } = document;
  const titles = [document, ...document.instruments, ...document.parts].map(({ title }) => title.replace(/\s+/gu, ""));
  for (const passage of passagesOf(document)) {
    const { block, tight } = passage;
    if (block.start < titleSpan.end && block.end > titleSpan.start) continue;
    // The document's title printed once more, with what it names in 《》.
    if (tight.text.length >= SHORTEST_TITLE && titles.some((title) => repeats(tight.text, title))) continue;
    const { mentions, unread } = readMentions(tight.text, passage.jurisdiction);
    const isHead = isHeadLine(tight.text);
    for (const mention of mentions) if (!isHead || mention.name !== null) ledger.enter(mention, passage);
    for (const place of unread) {
      const span = originSpan(tight, place.start, place.end);
      residue.push(residueAt(document, "citation", place.reason, span.start, span.end));
    }
  }
  const facts = ledger.laws().map(({ first, place, number }): CitationFact => ({
    family: "citation",
    name: first.name,
    number,
    jurisdiction: place.jurisdiction,
    evidence: evidenceIn(document, place.tight, first.start, first.end),
  }));
  return { facts, residue };
};
