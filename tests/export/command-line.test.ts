import { readFileSync } from "node:fs";
import path from "node:path";
import { commandLine, newFolder, SAMPLES } from "../src/run";

jest.setTimeout(120_000);

const folder = newFolder();
const environment = { DATA_DIR: path.join(folder, "graph") };

beforeAll(async () => {
  expect((await commandLine(["load", SAMPLES], environment)).code).toBe(0);
});

test("what surrounds a thing named in other words is drawn", async () => {
  const { code, out, err } = await commandLine(["export", "neighbourhood", "云州市政府", "--limit", "10"], environment);
  expect(code).toBe(0);
  expect(out).toContain("<graphml");
  expect(err).toContain("云州市政府 is taken as org:云州市人民政府.");
  expect(err).toContain("10 nodes");
});

test("a drawing goes to a file", async () => {
  const file = path.join(folder, "drawing.json");
  const words = ["export", "path", "云州市人民政府", "云州市财政局", "--format", "json", "--output", file];
  const { code, out } = await commandLine(words, environment);
  expect([code, out]).toEqual([0, ""]);
  expect(JSON.parse(readFileSync(file, "utf8")).elements.nodes.length).toBeGreaterThan(1);
});

test("the whole graph goes to standard output", async () => {
  const { code, out, err } = await commandLine(["export", "graph"], environment);
  expect(code).toBe(0);
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const [nodes, relationships] = [
    lines.filter((line) => "node" in line),
    lines.filter((line) => "relationship" in line),
  ];
  expect(err).toBe(`${nodes.length} nodes, ${relationships.length} relationships.\n`);
});

test("the csv tells how it is imported", async () => {
  const { code, out } = await commandLine(
    ["export", "graph", "--format", "csv", "--output", path.join(folder, "csv")],
    environment,
  );
  expect(code).toBe(0);
  expect(out).toContain("neo4j-admin database import full neo4j");
});

test.each([
  [["export", "graph", "--format", "csv"], "--output"],
  [["export", "graph", "--format", "xls"], "Allowed choices"],
  [["export", "neighbourhood", "云州市人民政府", "--depth", "many"], "whole number"],
  [["export", "neighbourhood", "云州市人民政府", "--depth", "9"], "depth"],
  [["export", "neighbourhood", "龘龘龘"], "龘龘龘"],
  [["export", "graph", "--output", "/nowhere/at/all.jsonl"], "cannot be written"],
])("%s is a mistake that is explained", async (words, explanation) => {
  const { code, err } = await commandLine(words, environment);
  expect(code).toBe(2);
  expect(err).toContain(explanation);
});
