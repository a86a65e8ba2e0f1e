import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { extract, extractors } from "../loaders/extract";
import { type Source } from "../loaders/source";
import { splitSource } from "../loaders/split";
import { doubled, hostile, lengthOf, sourcesOf } from "./texts";
import { median, seconds } from "./timing";

/**
 * How fast a gazette is read: clean, split and extract in one thread, files already read, against segmenting the same text three
 * times; whether the time grows with the text alone; and whether lines made to hurt take longer than ordinary ones.
 * `npm run bench -- FOLDER` reads the text files of a folder (or of `BENCH_TEXTS`) instead of the sample.
 */
const RUNS = 5;
const HOSTILE_MARKS = ["、", "《", "《甲》", "（", "“", "〔", "市", "1.", " "];

const folder = process.argv[2] ?? process.env["BENCH_TEXTS"] ?? "samples";
const sources = sourcesOf(folder);
const characters = lengthOf(sources);

function read(texts: readonly Source[]): void {
  for (const source of texts) for (const document of splitSource(source).documents) extract(document);
}

function report(what: string, figure: string): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(10)}`);
}

const perCharacter = (time: number, length: number): string => `${((time / length) * 1e6).toFixed(2)} µs`;
const ratio = (a: number, b: number): string => (a / b).toFixed(2);

report(`characters in ${folder} (the sample is read several times)`, String(characters));
const jieba = Jieba.withDict(dict);
const segmenting =
  3 *
  median(() => {
    for (const source of sources) jieba.cut(source.raw, true);
  }, RUNS);
const splitting = median(() => {
  for (const source of sources) splitSource(source);
}, RUNS);
const reading = median(() => {
  read(sources);
}, RUNS);
report("segmenting three times", `${segmenting.toFixed(2)} s`);
report("clean and split", `${splitting.toFixed(2)} s`);
report("clean, split and extract", `${reading.toFixed(2)} s`);
report("  as a ratio to segmenting three times (aim: at most 1)", ratio(reading, segmenting));
const twice = doubled(sources);
report(
  "  the same with twice the text (linear: 2)",
  ratio(
    median(() => {
      read(twice);
    }, RUNS),
    reading,
  ),
);

const documents = sources.flatMap((source) => splitSource(source).documents);
for (const extractor of extractors) {
  const time = median(() => {
    for (const document of documents) extractor(document);
  }, RUNS);
  report(`  of which ${extractor.name}`, `${time.toFixed(3)} s`);
}

const ordinary = reading / characters;
report("ordinary text, per character", perCharacter(reading, characters));
for (const mark of HOSTILE_MARKS) {
  const source = hostile(mark);
  const what = `10 MB line of ${mark} as a ratio to ordinary text`;
  try {
    const time = seconds(() => {
      read([source]);
    });
    report(what, ratio(time / source.raw.length, ordinary));
  } catch (error) {
    report(what, error instanceof Error ? error.message : "failed");
    process.exitCode = 1;
  }
}
