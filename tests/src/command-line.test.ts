import { writeFileSync } from "node:fs";
import path from "node:path";
import { openGraph } from "../../src/graph/open";
import { commandLine, newFolder, SAMPLES } from "./run";

// threads that run uncompiled take seconds to begin
jest.setTimeout(60_000);

const ORDER = `云州市人民政府任免人员

2019年4月12日决定，任命：

陆文海同志为云州市水务局局长；

免去：

高振宇同志的云州市水务局局长职务。
`;

/** The numbers of a table's rows by the row's first word. */
function numbers(table: string): Record<string, number[]> {
  const rows = table.split("\n").map((line) => line.split(/\s{2,}/u));
  return Object.fromEntries(
    rows.map(([name, ...cells]) => [name, cells.map(Number).filter((cell) => !Number.isNaN(cell))]),
  );
}

test("loading the sample says per source what was found, and stats counts the same graph", async () => {
  const environment = { DATA_DIR: newFolder() };
  const { code, out, err } = await commandLine(["load", SAMPLES], environment);
  expect(code).toBe(0);
  expect(err).toMatch(/^Loading 3 files\n/u);
  const found = numbers(out);
  expect(found["云州市人民政府公报-2019-02.txt"]?.[0]).toBe(6);
  expect(found["云州市人民政府公报-2021-01.txt"]?.[0]).toBe(7);
  expect(out).toMatch(/3 sources with 16 documents in [\d.]+ m?s\.\n$/u);

  const stats = await commandLine(["stats"], environment);
  expect(stats.code).toBe(0);
  const counted = numbers(stats.out);
  expect(counted["documents"]).toEqual([16]);
  expect(Object.entries(counted).filter(([kind, [count]]) => kind !== "" && !count)).toEqual([]);
});

test("loading twice changes nothing", async () => {
  const environment = { DATA_DIR: newFolder() };
  await commandLine(["load", SAMPLES], environment);
  const before = await commandLine(["stats"], environment);
  const { out } = await commandLine(["load", SAMPLES], environment);
  expect(out.match(/ unchanged /gu)).toHaveLength(3);
  expect((await commandLine(["stats"], environment)).out).toBe(before.out);
});

test("one bad file stops no other; each is named, and the exit code tells", async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, "picture.txt"), Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"));
  writeFileSync(path.join(folder, "empty.txt"), "");
  writeFileSync(path.join(folder, "notes.md"), "no gazette");
  writeFileSync(path.join(folder, "good.txt"), ORDER);
  const { code, out, err } = await commandLine(["load", folder, path.join(folder, "missing.txt")], {
    DATA_DIR: newFolder(),
  });
  expect(code).toBe(1);
  for (const name of ["picture.txt", "empty.txt", "missing.txt"])
    expect(err).toMatch(new RegExp(`Not loaded: .*${name} `, "u"));
  expect(out).toContain("Skipped, of a kind that is not read\n  notes.md");
  expect(numbers(out)["good.txt"]?.[0]).toBe(1);
  expect(out).toMatch(/1 source with 1 document in .*; 3 files not loaded\.\n$/u);
});

test("extract prints facts as JSON lines and needs no graph", async () => {
  const folder = newFolder();
  const file = path.join(folder, "orders.txt");
  writeFileSync(file, ORDER);
  const { code, out } = await commandLine(["extract", file], { DATA_DIR: path.join(folder, "never made") });
  expect(code).toBe(0);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ family: "document", title: "任免人员", startLine: 1 });
  expect(lines.filter(({ family }) => family === "appointment")).toMatchObject([
    { document: "任免人员", action: "APPOINT", person: "陆文海", office: "云州市水务局局长", decidedOn: "2019-04-12" },
    { document: "任免人员", action: "REMOVE", person: "高振宇", office: "云州市水务局局长", decidedOn: "2019-04-12" },
  ]);
});

test("a mistake in the environment ends a command before it begins, in plain words", async () => {
  const { code, err } = await commandLine(["serve"], { PORT: "eighty", MAX_DEPTH: "-1" });
  expect(code).toBe(2);
  expect(err).toBe(
    'The environment has 2 mistakes:\n  PORT must be a whole number from 0 to 65535, not "eighty"\n' +
      '  MAX_DEPTH must be a whole number from 1 to 100, not "-1"\n',
  );
});

test("a graph that another process holds is said in plain words", async () => {
  const folder = newFolder();
  const held = openGraph({ engine: "grafeo", folder });
  const { code, err } = await commandLine(["stats"], { DATA_DIR: folder });
  await held.close();
  expect(code).toBe(3);
  expect(err).toMatch(/in use by another process/u);
});

test("a folder that cannot be made is said in plain words", async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, "file"), "");
  const { code, err } = await commandLine(["stats"], { DATA_DIR: path.join(folder, "file") });
  expect([code, err.split("\n").length]).toEqual([3, 2]);
});

test("an unknown option is a misuse, and help is none", async () => {
  const wrong = await commandLine(["load", "--fast"]);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("unknown option '--fast'")]);
  const help = await commandLine(["--help"]);
  expect(help.code).toBe(0);
  for (const taught of ["start", "load", "serve", "extract", "stats", "Exit codes", "NEO4J_URI", "Examples"]) {
    expect(help.out).toContain(taught);
  }
});

test("load without files says what it needs", async () => {
  const { code, err } = await commandLine(["load"]);
  expect([code, err]).toEqual([2, expect.stringContaining("missing required argument 'paths'")]);
});
