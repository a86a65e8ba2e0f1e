import { originSpan } from "../../clean/text";
import { type CitationFact } from "../../facts";
import { type Residue } from "../../split/document";
import { evidenceIn, type Extractor, residueAt } from "../extractor";
import { isHeadLine } from "./head-line";
import { Ledger } from "./ledger";
import { readMentions } from "./mentions";
import { ownOf } from "./own";
import { type Passage, passagesOf } from "./passages";

/** Every law, rule, standard or official document that the document cites: one fact per law, at its first mention. */
export const citations: Extractor<CitationFact> = (document) => {
  const ledger = new Ledger<Passage>(ownOf(document));
  const residue: Residue[] = [];
  const { titleSpan } = document;
  for (const passage of passagesOf(document)) {
    const { block, tight } = passage;
    if (block.start < titleSpan.end && block.end > titleSpan.start) continue;
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
