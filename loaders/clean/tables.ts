import { edited, type Edit, replacing, type Step } from "./edits";

/** `|----|------|`, `- | | |`: the rule below a header. */
const RULE = /^[-|: \t•]+$/u;
const PARAGRAPH = /<\/?p>|<br ?\/?>/giu;

/** Rows between pipes (`| 1 | 做好… | 市财政局 |`) become cells parted by tabs; their rules go. */
export const pipeTables: Step = (mapped) => {
  if (!mapped.text.includes("|")) return mapped;
  const { text } = mapped;
  const edits: Edit[] = [];
  for (let at = text.indexOf("|"); at >= 0;) {
    const start = text.lastIndexOf("\n", at) + 1;
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    if (RULE.test(line)) edits.push({ start, end, by: "" });
    else if (isRow(line)) for (const edit of rowEdits(line, start)) edits.push(edit);
    at = text.indexOf("|", end);
  }
  return edited(mapped, edits);
};

/** `| 1 | 做好… |`, also `索引号： | 0031 | 文号： |` without the first pipe. */
const isRow = (line: string): boolean =>
  line.trimEnd().endsWith("|") && (line.trimStart().startsWith("|") || line.indexOf("|") < line.trimEnd().length - 1);

/** A row whose cells hold paragraphs is a page in columns: its paragraphs are lines. Else pipes become tabs. */
function rowEdits(line: string, at: number): Edit[] {
  const columns = (line.match(/<p>/giu)?.length ?? 0) > 1;
  const edits: Edit[] = [];
  const first = line.trimStart().startsWith("|") ? line.indexOf("|") : -1;
  const last = line.lastIndexOf("|");
  for (const match of line.matchAll(columns ? /[ \t]*(?:\||<\/?p>|<br ?\/?>)[ \t]*/giu : /[ \t]*\|[ \t]*/gu)) {
    const pipe = match.index + match[0].search(/\S/u);
    const outer = pipe === first || pipe === last;
    edits.push({
      start: at + match.index,
      end: at + match.index + match[0].length,
      by: columns ? "\n" : outer ? "" : "\t",
    });
  }
  if (!columns) {
    for (const match of line.matchAll(PARAGRAPH))
      edits.push({
        start: at + match.index,
        end: at + match.index + match[0].length,
        by: match[0].startsWith("<b") || match[0].startsWith("<B") ? " " : "",
      });
    edits.sort((a, b) => a.start - b.start);
  }
  return edits.filter((edit, i) => i === 0 || edit.start >= edits[i - 1]!.end);
}

const OPENING = "<table";
const CLOSING = "</table>";
const TAG =
  /[ \t\r\n]*<(\/?)(tr|td|th|table|thead|tbody|tfoot|caption|p|br|div|span|b|strong|i|u|font|a)\b[^<>]{0,400}>[ \t\r\n]*|[ \t]*\n[ \t]*/giu;

/** Tables written as HTML within a text: each `<tr>` a line, each `<td>` a cell; other tags go. */
export const htmlTables: Step = (mapped) => {
  if (!/<table/iu.test(mapped.text)) return mapped;
  const { text } = mapped;
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  const edits: Edit[] = [];
  for (let start = lower.indexOf(OPENING); start >= 0;) {
    const close = lower.indexOf(CLOSING, start);
    if (close < 0) break;
    const end = close + CLOSING.length;
    tagEdits(text.slice(start, end), start, edits);
    start = lower.indexOf(OPENING, end);
  }
  return entities(edited(mapped, edits));
};

/** Takes the tags of one table out; line ends within it mean nothing. */
function tagEdits(table: string, at: number, edits: Edit[]): void {
  let cells = 0;
  for (const tag of table.matchAll(TAG)) {
    const name = tag[2]?.toLowerCase();
    const closing = tag[1] === "/";
    let by = name === undefined || name === "p" || name === "br" || name === "div" ? " " : "";
    if (name === "table" || (name === "tr" && !closing)) [by, cells] = ["\n", 0];
    else if ((name === "td" || name === "th") && !closing) [by, cells] = [cells > 0 ? "\t" : "", cells + 1];
    edits.push({ start: at + tag.index, end: at + tag.index + tag[0].length, by });
  }
}

const ENTITY: Readonly<Record<string, string>> = { nbsp: " ", lt: "<", gt: ">", amp: "&", quot: '"' };
const entities: Step = replacing(/&(nbsp|lt|gt|amp|quot);/giu, ([, name]) => ENTITY[name!.toLowerCase()] ?? null);
