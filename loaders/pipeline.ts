import { extract } from "./extract";
import { evidenceAt } from "./extract/extractor";
import { type DocumentFact, type DocumentFacts, type Facts } from "./facts";
import { type Source } from "./source";
import { splitSource } from "./split";
import { type GazetteDocument } from "./split/document";

function factOf(document: GazetteDocument): DocumentFact {
  return {
    number: document.number,
    title: document.title,
    kind: document.kind,
    issuedOn: document.issuedOn,
    issuers: document.issuers,
    jurisdiction: document.jurisdiction,
    instruments: document.instruments.map((instrument) => instrument.title),
    source: document.source.name,
    startLine: document.startLine,
    endLine: document.endLine,
    text: document.body.text,
    evidence: evidenceAt(document, document.titleSpan.start, document.titleSpan.end),
  };
}

/** Everything a source says: healed, split into documents, read by every extractor. Pure, plain data, no database. */
export function factsOf(source: Source): Facts {
  const split = splitSource(source);
  const residue = [...split.residue];
  const documents = split.documents.map((document): DocumentFacts => {
    const extraction = extract(document);
    for (const unread of extraction.residue) residue.push(unread);
    return { document: factOf(document), facts: extraction.facts };
  });
  return { source: source.name, gazette: split.gazette, documents, residue };
}
