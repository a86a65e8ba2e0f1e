import { type Section } from "../../split/document";
import { HEADING_OF_DUTIES, namedSection, ORDINAL, pathTo } from "./headings";
import { type Entry } from "./passages";

const LONGEST_LABEL = 60;
const FIRST_SENTENCE = /^[^。；;！？]*/u;
const EDGE_MARKS = /^[，,、；;：:。.）)]+|[，,、；;：:。.（(]+$/gu;

/** What a passage of text says first, without its ordinal: the label of a task that has no heading of its own. */
export function labelOf(text: string): string {
  const head = text
    .slice(0, 400)
    .replace(/^[，,、；;：:。.）)]+/u, "")
    .replace(ORDINAL, "");
  const sentence = (FIRST_SENTENCE.exec(head)?.[0] ?? "").replace(EDGE_MARKS, "");
  if (sentence.length <= LONGEST_LABEL) return sentence;
  const comma = sentence.slice(0, LONGEST_LABEL + 1).lastIndexOf("，");
  return comma >= LONGEST_LABEL / 2 ? sentence.slice(0, comma) : sentence.slice(0, LONGEST_LABEL);
}

/** Label and path of a task. */
export interface Caption {
  readonly label: string;
  readonly path: readonly string[];
}

/** The heading of an entry, or the one above where its number is followed by a sentence. */
export function headingOfEntry(entry: Entry): Section | null {
  return namedSection(entry.named ? entry.section : (entry.section?.parent ?? null));
}

/** `推进落实（市教育局牵头，市财政局配合）`: the bracket that closes a heading says who, not what. */
function withoutClosing(title: string): string {
  const at = title.search(/[（(【〔][^（(【〔]{0,40}(?:牵头|负责|配合|单位[：:]|部门[：:])/u);
  return at > 1 ? title.slice(0, at) : title;
}

/**
 * A task is called by its heading where the heading has no other task; else by its own first sentence. `alone` says that the
 * heading governs this one passage only.
 */
export function captionOf(entry: Entry, alone: boolean): Caption {
  const section = headingOfEntry(entry);
  const first = entry.texts[0];
  const opensWithHeading =
    first !== undefined &&
    entry.section === section &&
    entry.opensSection &&
    first.start === 0 &&
    first.block.bodyAt > 0;
  const text = entry.texts.map((x) => x.block.tight.text.slice(x.start, x.end)).join("");
  const own = labelOf(text);
  const says = section !== null && !HEADING_OF_DUTIES.test(section.title);
  const byHeading = section !== null && ((says && alone) || opensWithHeading || own === "");
  if (byHeading) return { label: withoutClosing(section.title), path: pathTo(section.parent) };
  return { label: own, path: pathTo(section) };
}
