import fs from "node:fs";
import path from "node:path";
import { decode } from "../loaders/read/decode";
import { type Source, sourceOf } from "../loaders/source";

/** About as many characters as five numbers of a gazette hold; fewer would measure the clock. */
const ENOUGH = 500_000;
/** The text files of a folder; a folder with little text is read several times under other names. */
export function sourcesOf(folder: string): Source[] {
  const read = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => sourceOf(name, decode(fs.readFileSync(path.join(folder, name)))));
  const length = lengthOf(read);
  if (length === 0) throw new Error(`No .txt file with text in ${folder}`);
  const times = Math.ceil(ENOUGH / length);
  return Array.from({ length: times }, (_, i) => read.map(({ name, raw }) => sourceOf(`${i}/${name}`, raw))).flat();
}

/** Each source with its text twice. */
export function doubled(sources: readonly Source[]): Source[] {
  return sources.map(({ name, raw }) => sourceOf(name, `${raw}\n${raw}`));
}

/** Characters of all sources. */
export function lengthOf(sources: readonly Source[]): number {
  return sources.reduce((sum, source) => sum + source.raw.length, 0);
}
