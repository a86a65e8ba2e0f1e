import { type MappedText, MappedTextBuilder } from "../../clean/text";
import { type GazetteDocument } from "../../split/document";

const BLANK = /\s|[|<>]/u;

/**
 * The span `[start, end)` of the document's text with every blank the source prints, those included which healing closed:
 * in a roster a blank parts name and office. Runs of blanks become one; `origin` counts in the document's text.
 */
export function spaced(document: GazetteDocument, start: number, end: number): MappedText {
  const out = new MappedTextBuilder();
  const { text, origin } = document.body;
  const { raw } = document.source;
  let blank = true;
  for (let i = start; i < end; i++) {
    const ch = text[i]!;
    if (!blank && i > start && BLANK.test(raw.slice(origin[i - 1]! + 1, origin[i]))) {
      out.push(" ", i);
      blank = true;
    }
    if (!BLANK.test(ch)) out.push(ch, i);
    else if (!blank) out.push(" ", i);
    blank = BLANK.test(ch);
  }
  return out.build();
}
