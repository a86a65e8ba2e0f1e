export { type Listing, type SourceFile, sourcesIn } from "./sources";
import { readFile } from "node:fs/promises";
import { type Source, sourceOf } from "../source";

/** A file that cannot be read as a source; the message says why in plain words. */
export class UnreadableSource extends Error {}

/** Reads a file and decodes it. Throws `UnreadableSource`. */
export async function readSource(file: string, name: string): Promise<Source> {
  const bytes = await readFile(file);
  return sourceOf(name, new TextDecoder("utf-8").decode(bytes));
}
