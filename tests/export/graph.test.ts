import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeJsonLines } from "../../src/export/json-lines";
import { triplesOfRelationship } from "../../src/export/n-triples/triples";
import { writeNTriples } from "../../src/export/n-triples/write";
import { Columns, row } from "../../src/export/neo4j-csv/columns";
import { FolderNotEmpty, writeNeo4jCsv } from "../../src/export/neo4j-csv/write";
import { type TextSink } from "../../src/export/text-file";
import { type Graph } from "../../src/graph/graph";
import { openTown } from "../schema/town";

let graph: Graph;
beforeAll(async () => {
  graph = await openTown();
});
afterAll(async () => await graph.close());

function kept(): TextSink & { text: string } {
  const sink = {
    text: "",
    write: async (text: string) => {
      sink.text += text;
      return Promise.resolve();
    },
    end: async () => Promise.resolve(),
  };
  return sink;
}

/** A term of N-Triples, as its grammar has it. */
const IRI = String.raw`<[^\u0000-\u0020<>"{}|^\u0060\\]+>`;
const LITERAL = String.raw`"(?:[^"\\\n\r]|\\[tbnrf"'\\])*"(?:\^\^${IRI})?`;
const TRIPLE = new RegExp(`^${IRI} ${IRI} (?:${IRI}|${LITERAL}) \\.$`, "u");
const own = (name: string): string => `<urn:gazette-graph:${name}>`;

describe("JSON lines", () => {
  test("hold every thing and relationship once", async () => {
    const sink = kept();
    const written = await writeJsonLines(graph, sink);
    const lines = sink.text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const [nodes, relationships] = [await graph.read("export/nodes"), await graph.read("export/relationships")];
    expect(written).toEqual({ nodes: nodes.length, relationships: relationships.length });
    expect(
      lines
        .filter((line) => "node" in line)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(nodes.map(({ id }) => id).sort());
    const nameOf = (type: unknown, from: unknown, to: unknown, key: unknown): string =>
      JSON.stringify([type, from, to, key]);
    expect(
      lines
        .filter((line) => "relationship" in line)
        .map((line) => nameOf(line.relationship, line.from, line.to, line.key))
        .sort(),
    ).toEqual(relationships.map(({ type, from, to, key }) => nameOf(type, from, to, key)).sort());
    expect(lines.find(({ id }) => id === "project:云州市/城东水厂")).toMatchObject({
      node: "Project",
      properties: { name: "城东水厂", investment: "3.2亿元" },
    });
  });
});

describe("N-Triples", () => {
  test("are well formed, and say what the graph says in known terms", async () => {
    const sink = kept();
    await writeNTriples(graph, sink);
    const lines = sink.text.trim().split("\n");
    expect(lines.filter((line) => !TRIPLE.test(line))).toEqual([]);
    expect(lines).toEqual(
      expect.arrayContaining([
        `${own("org:云州市水务局")} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization> .`,
        `${own("official:云州市/王强")} <http://www.w3.org/ns/org#holds> ${own("post:云州市水务局/局长")} .`,
        `${own("post:云州市水务局/局长")} <http://www.w3.org/ns/org#postIn> ${own("org:云州市水务局")} .`,
        `${own("doc:云政〔2019〕1号")} <http://data.europa.eu/eli/ontology#cites> ${own("law:中华人民共和国水法")} .`,
        `${own("doc:云政〔2019〕1号")} <http://data.europa.eu/eli/ontology#date_document> "2019-03-01"^^<http://www.w3.org/2001/XMLSchema#date> .`,
        `${own("doc:云政〔2019〕1号")} <http://data.europa.eu/eli/ontology#passed_by> ${own("org:云州市人民政府")} .`,
      ]),
    );
    expect(sink.text).not.toContain("<urn:gazette-graph:name:");
    expect(sink.text).not.toContain("printing:");
  });

  test("a fact that says more than its two ends is a statement with its line", () => {
    const lines = triplesOfRelationship({
      type: "ASSIGNED",
      from: "org:甲",
      to: 'task:乙 "丙"',
      key: "k",
      properties: {
        key: "k",
        role: "LEAD",
        line: 7,
        quote: '甲\n"乙"\\',
        labelled: true,
        document: "doc:丁",
        sortKey: "s",
      },
    });
    expect(lines.filter((line) => !TRIPLE.test(line))).toEqual([]);
    const fact = own("fact:ASSIGNED:k");
    expect(lines).toEqual(
      expect.arrayContaining([
        `${own("org:甲")} ${own("term:assigned")} <urn:gazette-graph:task:乙%20%22丙%22> .`,
        `${fact} ${own("term:line")} "7"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
        `${fact} ${own("term:quote")} "甲\\n\\"乙\\"\\\\" .`,
        `${fact} ${own("term:labelled")} "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .`,
        `${fact} <http://purl.org/dc/terms/source> ${own("doc:丁")} .`,
      ]),
    );
  });

  test("a repeal is no amendment", () => {
    const [plain] = triplesOfRelationship({
      type: "AMENDS",
      from: "doc:甲",
      to: "law:乙",
      key: "k",
      properties: { action: "REPEAL" },
    });
    expect(plain).toBe(`${own("doc:甲")} <http://data.europa.eu/eli/ontology#repeals> ${own("law:乙")} .`);
  });
});

describe("CSV for Neo4j's importer", () => {
  test("a column has the type of all its values", () => {
    const columns = new Columns();
    columns.add({ name: "甲", line: 1, share: 1, ready: true, lines: [1, 2], path: [] });
    columns.add({ name: "乙", share: 0.5, lines: [], path: ["一"] });
    expect(columns.header()).toEqual([
      "line:long",
      "lines:long[]",
      "name:string",
      "path:string[]",
      "ready:boolean",
      "share:double",
    ]);
  });

  test("texts are quoted, the unknown is empty", () => {
    expect(row(["a,b", 'say "x"', "two\nlines", null, undefined, "", 3, ["x", "y"]])).toBe(
      '"a,b","say ""x""","two\nlines",,,"","3","x\u001fy"\n',
    );
  });

  test("there is a file for each label and type, and the command names them all", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "gazette-graph-csv-"));
    const { command, nodes, relationships } = await writeNeo4jCsv(graph, folder);
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) expect(command).toContain(`=./${file}`);
    expect(readFileSync(path.join(folder, "nodes-Official.csv"), "utf8")).toMatch(
      /^"id:ID","jurisdiction:string","name:string"/u,
    );
    expect(readFileSync(path.join(folder, "relationships-HELD.csv"), "utf8")).toMatch(
      /^":START_ID",":END_ID","documents:string\[\]"/u,
    );
    expect(readFileSync(path.join(folder, "import.sh"), "utf8")).toContain("neo4j-admin database import full");
    expect(nodes).toBe((await graph.read("export/nodes")).length);
    expect(relationships).toBe((await graph.read("export/relationships")).length);
  });

  test("a folder with other things in it is left alone", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "gazette-graph-csv-"));
    writeFileSync(path.join(folder, "mine.txt"), "");
    await expect(writeNeo4jCsv(graph, folder)).rejects.toThrow(FolderNotEmpty);
    expect(readdirSync(folder)).toEqual(["mine.txt"]);
  });
});
