import { type Block, type Section } from "../../split/document";
import { type Entry } from "./passages";

const LONGEST_LABEL = 60;
/** `（一）`, `1.`, `（2）`, `第三条`, `①`, `一是` before the words. */
export const ORDINAL =
  /^[-—\s]*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}[.．、](?!\d)|\d{1,2}[.．、](?=(?:19|20)\d{2}年)|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十百]{1,4}[条章节款]|[①-⑳]|[一二三四五六七八九十]是)\s*/u;
/** `（二）宣传处职责`, `办公室主要职责`. */
export const HEADING_OF_DUTIES =
  /^(?<unit>(?!主要|岗位|工作|单位|职责)(?:(?!各|成员|有关|相关|部门).){2,24}?)的?(?:主要|工作|具体)*职责(?:分工|任务)?$/u;
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

/** The headings from the outermost down to `section`, ordinals kept: `["二、主要任务", "（一）建设监测网络"]`. */
export function pathTo(section: Section | null): readonly string[] {
  const path: string[] = [];
  for (let at = namedSection(section); at; at = namedSection(at.parent)) path.unshift(`${at.ordinal}${at.title}`);
  return path;
}

/** Label and path of a task. */
export interface Caption {
  readonly label: string;
  readonly path: readonly string[];
}

/** The innermost heading with words of its own: a bare `（2）` names nothing. */
export function namedSection(section: Section | null): Section | null {
  let at = section;
  while (at?.title === "") at = at.parent;
  return at;
}

/**
 * The heading that governs a block: its section, unless the block is an item whose number is followed by a sentence at once
 * (`（1）全市应当设立观测点。`); the heading above holds for such an item.
 */
export function headingOf(block: Block): Section | null {
  const { section } = block;
  const isSentence = section !== null && block.kind === "paragraph" && opensWithNumberOnly(block, section);
  return namedSection(isSentence ? section.parent : section);
}

function opensWithNumberOnly(block: Block, section: Section): boolean {
  return (
    section.ordinal !== "" && block.bodyAt === section.ordinal.length && block.tight.text.startsWith(section.ordinal)
  );
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
