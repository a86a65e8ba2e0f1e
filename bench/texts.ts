import fs from "node:fs";
import path from "node:path";
import { decode } from "../loaders/read/decode";
import { type Source, sourceOf } from "../loaders/source";

/** About as many characters as five numbers of a gazette hold; fewer would measure the clock. */
const ENOUGH = 500_000;
/** Bytes of a hostile line. */
const HOSTILE_BYTES = 10 * 1024 * 1024;

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

/** A document whose body is one line of 10 MB that repeats a mark. */
export function hostile(mark: string): Source {
  const head = "云州市人民政府\n关于节约用水的意见\n云政〔2019〕9号 2019年5月7日\n\n";
  return sourceOf(`${mark}.txt`, `${head}${mark.repeat(Math.ceil(HOSTILE_BYTES / Buffer.byteLength(mark)))}\n`);
}
