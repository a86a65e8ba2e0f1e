import { type Extraction, type Fact } from "../../loaders/facts";
import { type Extractor } from "../../loaders/extract/extractor";
import { sourceOf } from "../../loaders/source";
import { splitSource } from "../../loaders/split";

/** What an extractor reads out of the only document of a few printed lines. */
export function extractFrom<F extends Fact>(extractor: Extractor<F>, lines: readonly string[]): Extraction<F> {
  const { documents } = splitSource(sourceOf("made-up.txt", lines.join("\n")));
  if (documents.length !== 1) throw new Error(`${documents.length} documents instead of one`);
  return extractor(documents[0]!);
}
