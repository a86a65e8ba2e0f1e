import { type MappedText, originSpan } from "../../clean/text";

/** Who holds a seat as a line prints it; `start` and `end` count in the document's text and span the name, or what stands for it. */
export interface Holder {
  readonly person: string | null;
  readonly title: string;
  readonly isUnit: boolean;
  /** Name from which a unit is resolved where its print elides something; else null. */
  readonly full: string | null;
  /** True where the print of the title stops at a `、`, so that the next line goes on with it. */
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}

const CLOSING = /(?:[\s，,、；;。.：:]|(?<!负责)同志)+$/u;

// 市水务局科长 0371-12345678
const PHONE = /(?:联系)?(?:电话|手机)?[：:]?(?:0\d{2,3}[-—]?)?\d{7,11}$/u;

/** A title without what closes the line: `市公安局局长 同志。` → 市公安局局长. */
export function cleanTitle(words: string): string {
  return words
    .replace(/\s+/gu, "")
    .replace(CLOSING, "")
    .replace(PHONE, "")
    .replace(/^[，,、；;：:]+/u, "")
    .replaceAll("(", "（")
    .replaceAll(")", "）");
}

/** A holder whose name or office stands at `[start, end)` of the mapped text. */
export function holderAt(
  mapped: MappedText,
  start: number,
  end: number,
  person: string | null,
  title: string,
  unit: { readonly full: string } | null = null,
  open = false,
): Holder {
  const span = originSpan(mapped, start, end);
  return { person, title, isUnit: unit !== null, full: unit?.full ?? null, open, ...span };
}
