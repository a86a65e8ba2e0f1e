import { extname } from "node:path";
import { decode } from "./decode";
import { textOfPage } from "./html";

/** Makes text of the bytes of a file; throws `UnreadableSource`. */
export type Format = (bytes: Uint8Array) => string;

/** Readers by extension. A new format is a new file and a line here. */
const FORMATS: Readonly<Record<string, Format>> = {
  ".txt": decode,
  ".html": (bytes) => textOfPage(decode(bytes)),
  ".htm": (bytes) => textOfPage(decode(bytes)),
};

/** Extensions of files that can be read. */
export const extensions: readonly string[] = Object.keys(FORMATS);

/** The reader of a file by its extension; null for one that is not known. */
export function formatOf(file: string): Format | null {
  return FORMATS[extname(file).toLowerCase()] ?? null;
}
