import { load } from "cheerio";
import { type AnyNode, type Element } from "domhandler";
import { UnreadableSource } from "./unreadable";

/** Elements that are no text of the page. */
const SILENT = "script, style, noscript, template, iframe, object, svg, select, button, nav, footer, head";
/** Elements that begin and end a line. */
const LINES = new Set(
  "p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr br hr blockquote pre form fieldset address figure figcaption center".split(
    " ",
  ),
);

const isElement = (node: AnyNode): node is Element => "tagName" in node;
const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Text of a cell on one line: its paragraphs stand side by side. */
function cellText(node: AnyNode, out: string[]): void {
  if (node.nodeType === 3) out.push(node.data);
  else if ("children" in node) {
    for (const child of node.children) cellText(child, out);
    if (isElement(node) && LINES.has(node.tagName)) out.push(" ");
  }
}

/** A cell as the page has it, with the rows and columns it covers. */
interface PageCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that reaches down into further rows, by column. */
interface Spanning {
  readonly text: string;
  readonly left: number;
}

const MOST_COLUMNS = 60;
/** A longer text is not said again in each row its cell covers. */
const LONGEST_REPEATED = 200;

function spanOf(cell: Element, attribute: "rowspan" | "colspan"): number {
  const number = Number.parseInt(cell.attribs[attribute] ?? "1", 10);
  return Number.isNaN(number) ? 1 : Math.max(1, number);
}

/** The cells of one row in their columns: a cell of a row above that reaches down says the same here. `above` is kept up to date. */
function laidOut(cells: readonly PageCell[], above: Spanning[]): readonly string[] {
  const row: string[] = [];
  const reaching = (): boolean => {
    const over = above[row.length];
    if (!over || over.left === 0) return false;
    above[row.length] = { ...over, left: over.left - 1 };
    row.push(over.text);
    return true;
  };
  for (const cell of cells) {
    while (reaching());
    // A row of one wide cell is a caption.
    const width = cells.length === 1 ? 1 : Math.min(cell.columns, MOST_COLUMNS);
    for (let i = 0; i < width; i++) {
      const text = i === 0 ? cell.text : "";
      above[row.length] = { text: text.length <= LONGEST_REPEATED ? text : "", left: cell.rows - 1 };
      row.push(text);
    }
  }
  while (reaching());
  return row;
}

/** Whether a table holds data; tables that lay out a page hold other tables or whole texts. */
function isData(table: Element, find: (table: Element, what: string) => number): boolean {
  return find(table, "table") === 0 && find(table, "tr") > 1 && find(table, "td p") <= 3 * find(table, "td, th");
}

/**
 * The text of a page saved from a web site: a line per paragraph, a line per table row with cells parted by tabs;
 * no scripts, menus or footers. Throws `UnreadableSource` where the page holds no text.
 */
export function textOfPage(html: string): string {
  const $ = load(html);
  $(SILENT).remove();
  const out: string[] = [];
  const row = (tr: Element, above: Spanning[]) => {
    const cells = $(tr)
      .children("td, th")
      .toArray()
      .map((cell): PageCell => {
        const pieces: string[] = [];
        cellText(cell, pieces);
        return { text: oneLine(pieces.join("")), rows: spanOf(cell, "rowspan"), columns: spanOf(cell, "colspan") };
      });
    out.push("\n", laidOut(cells, above).join("\t"), "\n");
  };
  const walk = (node: AnyNode) => {
    if (node.nodeType === 3) {
      out.push(node.data.replace(/[ \t\r\n]+/gu, " "));
      return;
    }
    if (!("children" in node)) return;
    if (isElement(node) && node.tagName === "table" && isData(node, (table, what) => $(table).find(what).length)) {
      const above: Spanning[] = [];
      for (const tr of $(node).find("tr").toArray()) row(tr, above);
      return;
    }
    const line = isElement(node) && (LINES.has(node.tagName) || node.tagName === "td" || node.tagName === "th");
    if (line) out.push("\n");
    for (const child of node.children) walk(child);
    if (line) out.push("\n");
  };
  for (const node of $.root().contents().toArray()) walk(node);
  const text = out
    .join("")
    .split("\n")
    .map((line) => line.replace(/^ +| +$/gu, ""))
    .filter((line) => line.trim() !== "")
    .join("\n");
  if (text === "") throw new UnreadableSource("is a web page without text");
  return `${text}\n`;
}
