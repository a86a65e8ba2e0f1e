import { originSpan } from "../../clean/text";
import { type Residue } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { residueAt } from "../extractor";
import { type Stretch } from "./closings";

/** `（…牵头，…配合）`, `（…按职责分工负责）` left in running text. */
const RESPONSIBILITY_IN_BRACKET =
  /[（(【][^（()）【】]{2,80}?(?:牵头|分工负责|分别负责|配合|责任单位)[^（()）【】]{0,12}[）)】]/gu;

/** Brackets in running text that look like a responsibility and named no unit. */
export function unreadBrackets(document: GazetteDocument, texts: readonly Stretch[]): readonly Residue[] {
  return texts.flatMap(({ block, start, end }) =>
    [...block.tight.text.slice(start, end).matchAll(RESPONSIBILITY_IN_BRACKET)].map((match) => {
      const from = start + match.index;
      const span = originSpan(block.tight, from, from + match[0].length);
      return residueAt(document, "task", "bracket of responsibility without a unit", span.start, span.end);
    }),
  );
}
