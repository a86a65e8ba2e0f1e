import { readFile, stat } from "node:fs/promises";
import { type Source, sourceOf } from "../source";
import { extensions, formatOf } from "./formats";
import { UnreadableSource } from "./unreadable";
import { whyNot } from "./why-not";

export { sourcesIn, type SourceFile, type SourceFiles } from "./files";
export { extensions } from "./formats";
export { UnreadableSource } from "./unreadable";

/** Largest file that is read, in bytes. */
export const LARGEST = 64 * 1024 * 1024;

async function fromDisk<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new UnreadableSource(whyNot(error), { cause: error });
  }
}

/**
 * Reads a file as a source of the given name: decodes it and takes the text out of its format. Throws `UnreadableSource`, whose
 * message goes on after the file's name: "is empty", "ends in the middle of a character at line 12 …".
 */
export async function readSource(file: string, name: string): Promise<Source> {
  const format = formatOf(file);
  if (!format) throw new UnreadableSource(`has an extension that cannot be read (known are ${extensions.join(", ")})`);
  const { size } = await fromDisk(() => stat(file));
  if (size > LARGEST) throw new UnreadableSource(`is larger than ${LARGEST / 1024 / 1024} MB`);
  return sourceOf(name, format(await fromDisk(() => readFile(file))));
}
