import { derive, removeSource, writeSource } from "../../loaders/write";
import { GraphInMotion, standingStill } from "../../src/export/standing-still";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { DocumentBuilder, source } from "../write/rows";

let graph: Graph;
beforeEach(async () => {
  graph = await freshGraph();
  await load("a.txt", "甲");
  await load("b.txt", "乙");
  await derive(graph);
});
afterEach(async () => await graph.close());

async function load(name: string, title: string): Promise<void> {
  await writeSource(graph, source(name, [new DocumentBuilder(name, `doc:${name}`, { title }).build()], title));
}

const exported = async (meanwhile: () => Promise<unknown> = async () => undefined): Promise<unknown> =>
  await standingStill(graph, async () => {
    await meanwhile();
    return "all";
  });

test("a graph that nobody loads into is read as a whole", async () => {
  expect(await exported()).toBe("all");
});

test.each([
  ["a source is written and not yet derived from", async () => await load("c.txt", "丙")],
  ["a source is gone and the rest not yet derived anew", async () => await removeSource(graph, "a.txt")],
])("where %s, it is refused", async (_, change) => {
  await change();
  await expect(exported()).rejects.toThrow(GraphInMotion);
  await derive(graph);
  expect(await exported()).toBe("all");
});

test("a load that was broken off is refused until it is finished", async () => {
  const broken: Graph = {
    ...graph,
    write: async (work) => {
      const result = await graph.write(work);
      throw Object.assign(new Error("killed"), { result });
    },
  };
  const rows = source("a.txt", [new DocumentBuilder("a.txt", "doc:a.txt", { title: "丁" }).build()], "丁");
  await expect(writeSource(broken, rows)).rejects.toThrow("killed");
  await expect(exported()).rejects.toThrow(/run it again/u);
  await writeSource(graph, rows);
  await derive(graph);
  expect(await exported()).toBe("all");
});

test.each([
  ["begins", async () => await load("a.txt", "新")],
  [
    "begins and ends",
    async () => {
      await load("a.txt", "新");
      await derive(graph);
    },
  ],
])("where a load %s meanwhile, what was read is of no one state", async (_, change) => {
  await expect(exported(change)).rejects.toThrow(/changed while it was exported/u);
});

test("a load that changes nothing is none", async () => {
  expect(
    await exported(async () => {
      await load("a.txt", "甲");
      await derive(graph);
    }),
  ).toBe("all");
});
