import { originSpan } from "../clean/text";
import { type Evidence, type Extraction, type Fact, type Residue } from "../facts";
import { lineAt } from "../source";
import { type Block, type GazetteDocument } from "../split/document";

/** Reads one family of facts out of a document. Pure: the same document gives the same facts, in printed order. */
export type Extractor<F extends Fact = Fact> = (document: GazetteDocument) => Extraction<F>;

const WHITE = /\s+/gu;
const LONGEST_QUOTE = 400;

/** Evidence for the span `[start, end)` of the document's healed text. */
export function evidenceAt(document: GazetteDocument, start: number, end: number): Evidence {
  const { source } = document;
  const span = originSpan(document.body, start, end);
  return {
    source: source.name,
    line: lineAt(source, span.start),
    quote: source.raw.slice(span.start, span.end).replace(WHITE, "").slice(0, LONGEST_QUOTE),
    start,
    end,
  };
}

/** Evidence for the span `[start, end)` of a block's tight text. */
export function evidenceIn(document: GazetteDocument, tight: Block["tight"], start: number, end: number): Evidence {
  const span = originSpan(tight, start, end);
  return evidenceAt(document, span.start, span.end);
}

/** Notes a place that looked like a fact of the family and was not understood. */
export function residueAt(
  document: GazetteDocument,
  family: Residue["family"],
  reason: string,
  start: number,
  end: number,
): Residue {
  const { source, line, quote } = evidenceAt(document, start, end);
  return { family, reason, source, line, quote: quote.slice(0, 80) };
}
