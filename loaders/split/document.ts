import { type MappedText } from "../clean/text";
import { type Source } from "../source";

/** Half-open span of offsets into the healed text of a document (`GazetteDocument.body.text`). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading and what stands below it. `一、` is level 1, `（一）` 2, `1.` 3, `（1）` 4; `第一章` 1, `第一节` 2, `第一条` 3. */
export interface Section extends Span {
  readonly level: number;
  /** The ordinal as printed, such as `（三）`; empty for a heading without one. */
  readonly ordinal: string;
  /** Heading text without ordinal and closing punctuation, white space removed. */
  readonly title: string;
  readonly parent: Section | null;
}

/**
 * One logical line of a document: a paragraph, a heading, or the row of a table.
 * A numbered paragraph that opens with its own heading (`3. 推进企业合作联营。政府投资…`) is a paragraph whose `section` is that heading's.
 */
export interface Block extends Span {
  readonly kind: "paragraph" | "heading" | "row";
  /** The block's text as it stands in the document's text, blanks included. */
  readonly text: string;
  /** The block's text without white space (see `tighten`); its `origin` counts in the document's text. */
  readonly tight: MappedText;
  /** Where the body of the block begins inside `tight.text`: after its own ordinal and heading, 0 where it has none. */
  readonly bodyAt: number;
  /** The innermost heading that governs the block (its own, where it has one); null before the first heading of a part. */
  readonly section: Section | null;
  /** Cells of a table row; empty for other blocks. */
  readonly cells: readonly Cell[];
  /** For rows: number of the table in the document, and the number of its rows so far. -1 for other blocks. */
  readonly table: number;
  /** Index into `GazetteDocument.parts`. */
  readonly part: number;
}

/** One cell of a table row. Its text may span several lines of the source. */
export interface Cell extends Span {
  readonly text: string;
  readonly tight: MappedText;
}

/** What a document consists of: its own letter, the instruments it issues, annexes, a document it forwards. */
export interface Part extends Span {
  readonly kind: "letter" | "instrument" | "annex" | "forwarded";
  /** Title of the part, white space removed; the document's title for the letter. */
  readonly title: string;
  /** Place whose names hold here, such as `郑州市`, `新郑市`, `河南省`, `全国`; empty where unknown. */
  readonly jurisdiction: string;
  /** Issuer of a forwarded document or of the letter itself, as printed; null elsewhere. */
  readonly issuer: string | null;
}

/** A title which the document issues, annexes or forwards. */
export interface Instrument extends Span {
  readonly title: string;
}

/** One official document (公文) found in a source. */
export interface GazetteDocument {
  readonly source: Source;
  /** 0-based position among the documents of the source. */
  readonly index: number;
  /** First and last line in the source, 1-based, inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  /** The whole healed text, head and annexes included; `origin` counts in `source.raw`. Blocks are parted by `\n`, cells by `\t`. */
  readonly body: MappedText;
  /** Normalised document number (文号), such as `郑政〔2017〕31号` or `郑州市人民政府令第237号`; null where none is printed. */
  readonly number: string | null;
  /** Title without the issuer in front, white space removed. */
  readonly title: string;
  readonly titleSpan: Span;
  /** Genre (文种): 意见, 通知, 令, 任免 … */
  readonly kind: string;
  /** Printed date of the document, ISO; null where none is printed. */
  readonly issuedOn: string | null;
  /** Issuers as printed, first one first, misprints kept. */
  readonly issuers: readonly string[];
  /** Place whose names hold in the document, such as `郑州市`; empty where no issuer tells. */
  readonly jurisdiction: string;
  readonly instruments: readonly Instrument[];
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
}

/** What a source was split into: the gazette's own data and its documents. */
export interface SplitSource {
  readonly source: Source;
  /** Printed name of the gazette, else the file's stem; null for a source with fewer than two documents. */
  readonly gazette: { readonly name: string; readonly year: number | null; readonly number: number | null } | null;
  readonly documents: readonly GazetteDocument[];
  readonly residue: readonly Residue[];
}

/** Something that looked like a fact and was not understood. */
export interface Residue {
  /** Family of facts it seemed to belong to: `document`, `task`, `roster`, `appointment`, `citation` … */
  readonly family: string;
  /** Why it was not understood, in plain words that do not vary with the text (they are counted). */
  readonly reason: string;
  readonly source: string;
  /** 1-based line. */
  readonly line: number;
  /** At most 80 characters of the printed text. */
  readonly quote: string;
}
