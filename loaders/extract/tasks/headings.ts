import { type Block, type Section } from "../../split/document";

/** `（一）`, `1.`, `（2）`, `第三条`, `①`, `一是` before the words. */
export const ORDINAL =
  /^[-—\s]*(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}[.．、](?!\d)|\d{1,2}[.．、](?=(?:19|20)\d{2}年)|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十百]{1,4}[条章节款]|[①-⑳]|[一二三四五六七八九十]是)\s*/u;
/** `（二）宣传处职责`, `办公室主要职责`. */
export const HEADING_OF_DUTIES =
  /^(?<unit>(?!主要|岗位|工作|单位|职责)(?:(?!各|成员|有关|相关|部门).){2,24}?)的?(?:主要|工作|具体)*职责(?:分工|任务)?$/u;

/** The headings from the outermost down to `section`, ordinals kept: `["二、主要任务", "（一）建设监测网络"]`. */
export function pathTo(section: Section | null): readonly string[] {
  const path: string[] = [];
  for (let at = namedSection(section); at; at = namedSection(at.parent)) path.unshift(`${at.ordinal}${at.title}`);
  return path;
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
