import { originSpan, type MappedText } from "../clean/text";
import { lineAt, type Source } from "../source";
import { type Residue } from "./document";
import { type Head, withoutDate } from "./heads";
import { type Line } from "./lines";
import { numberAlone } from "./numbers";

const LONGEST_QUOTE = 80;

/** What looked like the head of a document and was not understood. */
export function headResidue(
  source: Source,
  healed: MappedText,
  lines: readonly Line[],
  heads: readonly Head[],
): Residue[] {
  const note = (reason: string, { start, end }: { start: number; end: number }): Residue => {
    const span = originSpan(healed, start, end);
    const quote = source.raw.slice(span.start, span.end).replace(/\s+/gu, "").slice(0, LONGEST_QUOTE);
    return { family: "document", reason, source: source.name, line: lineAt(source, span.start), quote };
  };
  const residue: Residue[] = [];
  if (heads.length === 0 && lines[0]) residue.push(note("no title of a document was found", lines[0]));
  const numbers = new Set(heads.map((head) => head.number));
  // 政府令〔2010〕15号 of a single document is kept with its issuer in front.
  const isKnown = (number: string) =>
    numbers.has(number) || (heads.length === 1 && heads[0]!.number?.endsWith(number) === true);
  for (const line of lines) {
    const printed = numberAlone(line.text, withoutDate);
    if (printed && !isKnown(printed.number)) residue.push(note("a document number has no title", line));
  }
  for (const { title, titleStart, titleEnd } of heads) {
    if (title.split("《").length > title.split("》").length) {
      residue.push(note("a bracketed title never closes", { start: titleStart, end: titleEnd }));
    }
  }
  return residue;
}
