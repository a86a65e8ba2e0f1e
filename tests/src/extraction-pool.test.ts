import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Answer, extractAll, type PoolOptions } from "../../src/loading/extraction-pool";

/** A thread's program that does what the file's name says. */
const PROGRAM = path.join(mkdtempSync(path.join(tmpdir(), "pool-")), "program.js");
writeFileSync(
  PROGRAM,
  `const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ file: { name } }) => {
    if (name.startsWith("throw")) throw new Error("out of luck");
    if (name.startsWith("exit")) process.exit(9);
    parentPort.postMessage({ name, extracted: { name }, failure: null });
    if (name.startsWith("last words")) setTimeout(() => process.exit(0), 1);
  });`,
);

async function answers(names: readonly string[], options: PoolOptions): Promise<Answer[]> {
  const files = names.map((name) => ({ file: name, name }));
  const all: Answer[] = [];
  for await (const answer of extractAll(files, "facts", { program: PROGRAM, ...options })) all.push(answer);
  return all;
}

test("answers come in the order of the files, however many threads there are", async () => {
  const names = Array.from({ length: 20 }, (_, i) => `file ${i}`);
  for (const threads of [1, 3]) {
    expect((await answers(names, { threads })).map(({ name }) => name)).toEqual(names);
  }
});

test("a file that brings its thread down fails alone", async () => {
  const all = await answers(["a", "throw", "b", "exit", "c"], { threads: 1 });
  expect(all.map(({ name, failure }) => [name, failure])).toEqual([
    ["a", null],
    ["throw", "met a fault of the program: out of luck"],
    ["b", null],
    ["exit", "met a fault of the program: its thread ended with 9"],
    ["c", null],
  ]);
});

test("a thread that dies between two files is replaced", async () => {
  const seen: string[] = [];
  const files = ["last words", "b", "c", "d"].map((name) => ({ file: name, name }));
  for await (const { name, failure } of extractAll(files, "facts", { program: PROGRAM, threads: 1 })) {
    seen.push(`${name}: ${failure ?? "read"}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(seen[0]).toBe("last words: read");
  expect(seen.slice(2)).toEqual(["c: read", "d: read"]);
});

test("nothing to do needs no thread", async () => {
  expect(await answers([], {})).toEqual([]);
});
