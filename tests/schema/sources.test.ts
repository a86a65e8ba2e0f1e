import { derive, writeSource } from "../../loaders/write";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { source } from "../write/rows";
import { asking } from "./ask";

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
  const residue = [30, 12, 25].map((line) => ({
    source: "甲.txt",
    line,
    family: "task" as const,
    reason: "no unit is named",
    quote: `第${line}行`,
  }));
  const summary = { documents: 2, facts: { task: 7, appointment: 1 } };
  await writeSource(graph, { ...source("甲.txt", []), lines: 120, residue, summary });
  await writeSource(graph, source("乙.txt", []));
  await derive(graph);
});
afterAll(async () => await graph.close());

test("what was loaded when, with what was found and what was not understood", async () => {
  const { data, errors } = await asking(graph)(`{ sources { totalCount nodes {
    name loadedAt lines documents counts { family count }
    residue(first: 2) { totalCount nodes { line family reason quote } pageInfo { endCursor hasNextPage } }
  } } }`);
  expect(errors).toEqual([]);
  expect(data.sources.totalCount).toBe(2);
  const loaded = data.sources.nodes.find(({ name }: any) => name === "甲.txt");
  expect(loaded).toMatchObject({
    lines: 120,
    documents: 2,
    counts: [
      { family: "task", count: 7 },
      { family: "appointment", count: 1 },
    ],
  });
  expect(Date.now() - Date.parse(loaded.loadedAt)).toBeLessThan(60_000);
  expect(loaded.residue.totalCount).toBe(3);
  expect(loaded.residue.nodes.map(({ quote }: any) => quote)).toEqual(["第12行", "第25行"]);

  const { data: next } = await asking(graph)(
    `query ($after: String) { sources { nodes { name residue(first: 2, after: $after) { nodes { line reason } } } } }`,
    { after: loaded.residue.pageInfo.endCursor },
  );
  const rest = next.sources.nodes.find(({ name }: any) => name === "甲.txt").residue.nodes;
  expect(rest).toEqual([{ line: 30, reason: "no unit is named" }]);
});

test("sources come in pages, by name", async () => {
  const ask = asking(graph);
  const { data } = await ask(`{ sources(first: 1) { nodes { name } pageInfo { endCursor hasNextPage } } }`);
  const { data: next } = await ask(`query ($after: String) { sources(after: $after) { nodes { name } } }`, {
    after: data.sources.pageInfo.endCursor,
  });
  expect([...data.sources.nodes, ...next.sources.nodes].map(({ name }: any) => name)).toEqual(["乙.txt", "甲.txt"]);
});
