import { characterSet, isSpace } from "../../clean/character-set";
import { type MappedText } from "../../clean/text";
import { type GazetteDocument } from "../../split/document";

const BLANK = /\s|[|<>]/u;
const MARKUP = characterSet("|<>");
const isBlank = (code: number): boolean => isSpace(code) || MARKUP(code);

/**
 * The span `[start, end)` of the document's text with every blank the source prints, those included which healing closed:
 * in a roster a blank parts name and office. Runs of blanks become one; `origin` counts in the document's text.
 */
export function spaced(document: GazetteDocument, start: number, end: number): MappedText {
  const { text, origin } = document.body;
  const { raw } = document.source;
  const kept = new Uint32Array(2 * (end - start));
  let line = "";
  let length = 0;
  let from = start;
  let blank = true;
  const keep = (to: number) => {
    line += text.slice(from, to);
    for (let i = from; i < to; i++) kept[length++] = i;
  };
  for (let i = start; i < end; i++) {
    const here = isBlank(text.charCodeAt(i));
    const closed = i > start && origin[i]! > origin[i - 1]! + 1 && BLANK.test(raw.slice(origin[i - 1]! + 1, origin[i]));
    if (here || closed) {
      keep(i);
      if (!blank) {
        line += " ";
        kept[length++] = i;
      }
      from = here ? i + 1 : i;
    }
    blank = here;
  }
  keep(end);
  return { text: line, origin: kept.subarray(0, length) };
}
