import { type Source } from "../source";
import { type GazetteDocument, type SplitSource } from "./document";

/** `云州市人民政府公报（2020.1）`, `云州市人民政府公报 2018年第4期`. */
const WORD = "公报";
const MASTHEAD = /(\p{Script=Han}{2,20}公报)[\s（(]{0,4}(?:((?:19|20)\d\d) ?[.．年])?\s{0,2}第? ?(\d{1,2}) ?[期号）)]/u;

/** How far a masthead reaches before and behind the word 公报. */
const REACH_BEFORE = 20;
const REACH_BEHIND = 40;

/** The first masthead in a text; null where none is printed. */
function mastheadIn(text: string): RegExpExecArray | null {
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
    const found = MASTHEAD.exec(text.slice(Math.max(0, at - REACH_BEFORE), at + REACH_BEHIND));
    if (found) return found;
  }
  return null;
}

/** The gazette a source is: printed name and number, else the file's stem; the year most of its documents bear. */
export function gazetteOf(source: Source, documents: readonly GazetteDocument[]): SplitSource["gazette"] {
  if (documents.length < 2) return null;
  const printed = mastheadIn(source.raw);
  const stem = source.name.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  const counts = new Map<number, number>();
  for (const document of documents) {
    const year = Number(document.issuedOn?.slice(0, 4) ?? /〔(\d{4})〕/u.exec(document.number ?? "")?.[1] ?? NaN);
    if (Number.isFinite(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const year = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
  return { name: printed?.[1] ?? stem, year, number: printed?.[3] ? Number(printed[3]) : null };
}
