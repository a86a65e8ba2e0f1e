import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { extract, extractors } from "../loaders/extract";
import { type Source } from "../loaders/source";
import { splitSource } from "../loaders/split";
import { hostileTexts } from "./hostile";
import { doubled, lengthOf, sourcesOf } from "./texts";
import { medians, seconds } from "./timing";

/**
 * How fast a gazette is read: clean, split and extract in one thread, files already read, against segmenting the same text three
 * times; whether the time grows with the text alone; and whether texts made to hurt take longer than ordinary ones.
 * `npm run bench -- FOLDER` reads the text files of a folder (or of `BENCH_TEXTS`) instead of the sample.
 */
const RUNS = 5;

const folder = process.argv[2] ?? process.env["BENCH_TEXTS"] ?? "samples";
const sources = sourcesOf(folder);
const characters = lengthOf(sources);

function read(texts: readonly Source[]): void {
  for (const source of texts) for (const document of splitSource(source).documents) extract(document);
}

function report(what: string, figure: string): void {
  console.log(`${what.padEnd(64)} ${figure.padStart(10)}`);
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);

report(`characters in ${folder} (the sample is read several times)`, String(characters));
const jieba = Jieba.withDict(dict);
const twice = doubled(sources);
const [once, splitting, reading, readingTwice] = medians(
  [
    () => {
      for (const source of sources) jieba.cut(source.raw, true);
    },
    () => {
      for (const source of sources) splitSource(source);
    },
    () => {
      read(sources);
    },
    () => {
      read(twice);
    },
  ],
  RUNS,
) as [number, number, number, number];
const segmenting = 3 * once;
report("segmenting three times, processor time", `${segmenting.toFixed(2)} s`);
report("clean and split", `${splitting.toFixed(2)} s`);
report("clean, split and extract", `${reading.toFixed(2)} s`);
report("  as a ratio to segmenting three times (aim: at most 1)", ratio(reading, segmenting));
report("  the same with twice the text (linear: 2)", ratio(readingTwice, reading));

const documents = sources.flatMap((source) => splitSource(source).documents);
const times = medians(
  extractors.map((extractor) => () => {
    for (const document of documents) extractor(document);
  }),
  RUNS,
);
extractors.forEach((extractor, i) => {
  report(`  of which ${extractor.name}`, `${times[i]!.toFixed(3)} s`);
});

const perCharacter = reading / characters;
const perLine = reading / sources.reduce((sum, source) => sum + source.lineStarts.length, 0);
report("ordinary text, per character", `${(perCharacter * 1e6).toFixed(2)} µs`);
console.log(
  "Texts made to hurt, as a ratio to ordinary text of as many characters, or lines where these are short (aim: 2)",
);
for (const { what, source } of hostileTexts()) {
  try {
    const time = seconds(() => {
      read([source]);
    });
    const ordinary = Math.max(source.raw.length * perCharacter, source.lineStarts.length * perLine);
    report(`  ${what}`, ratio(time, ordinary));
  } catch (error) {
    report(`  ${what}`, error instanceof Error ? error.message : "failed");
    process.exitCode = 1;
  }
}
