import { identity, slice, tighten } from "../../loaders/clean/text";
import { sourceOf } from "../../loaders/source";
import { type Block, type Cell, type GazetteDocument, type Section } from "../../loaders/split/document";

const ORDINAL = /^(?:([一二三四五六七八九十]+、)|([（(][一二三四五六七八九十]+[）)])|(\d+[.．]))\s*/u;

interface Head {
  readonly title?: string;
  readonly kind?: string;
  readonly issuedOn?: string | null;
  readonly jurisdiction?: string;
}

/**
 * A document whose every printed line is a block: short lines with an ordinal are headings, lines with tabs are rows of one table.
 * For tests of extractors only; it heals and joins nothing.
 */
export function printed(lines: readonly string[], head: Head = {}): GazetteDocument {
  const raw = lines.join("\n");
  const source = sourceOf("云州.txt", raw);
  const body = identity(raw);
  const blocks: Block[] = [];
  const open: (Section | null)[] = [];
  lines.forEach((line, index) => {
    const start = source.lineStarts[index]!;
    const end = start + line.length;
    const mapped = slice(body, start, end);
    const ordinal = ORDINAL.exec(line);
    const isHeading = ordinal !== null && line.length <= 40 && !/[：。；]/u.test(line);
    if (isHeading) {
      const level = ordinal[1] !== undefined ? 1 : ordinal[2] !== undefined ? 2 : 3;
      const title = line.slice(ordinal[0].length).replace(/\s/gu, "");
      open.length = level - 1;
      const parent = open.findLast((section) => section !== null) ?? null;
      open[level - 1] = { start, end, level, ordinal: ordinal[0].trim(), title, parent };
    }
    blocks.push({
      kind: isHeading ? "heading" : line.includes("\t") ? "row" : "paragraph",
      start,
      end,
      text: line,
      tight: tighten(mapped),
      bodyAt: 0,
      section: open.findLast((section) => section) ?? null,
      cells: line.includes("\t") ? cells(line, start, body) : [],
      table: line.includes("\t") ? 0 : -1,
      part: 0,
    });
  });
  const jurisdiction = head.jurisdiction ?? "云州市";
  return {
    source,
    index: 0,
    startLine: 1,
    endLine: lines.length,
    body,
    number: null,
    title: head.title ?? "关于有关事项的通知",
    titleSpan: { start: 0, end: 0 },
    kind: head.kind ?? "通知",
    issuedOn: head.issuedOn ?? null,
    issuers: ["云州市人民政府"],
    jurisdiction,
    instruments: [],
    parts: [{ kind: "letter", title: head.title ?? "", jurisdiction, issuer: null, start: 0, end: raw.length }],
    blocks,
  };
}

function cells(line: string, start: number, body: ReturnType<typeof identity>): readonly Cell[] {
  let at = start;
  return line.split("\t").map((text) => {
    const cell = { start: at, end: at + text.length, text, tight: tighten(slice(body, at, at + text.length)) };
    at += text.length + 1;
    return cell;
  });
}
