import { derive, removeSource, UnfitRows, writeSource } from "../../loaders/write";
import { type Graph, type Row } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { dump } from "./dump";
import { DocumentBuilder, source } from "./rows";

const june = (): DocumentBuilder =>
  new DocumentBuilder("2019-06.txt", "doc:云政〔2019〕6号", { number: "云政〔2019〕6号", title: "关于治水的通知" })
    .gazette()
    .organization("云州市水务局", "市水务局", 2, "云州市人民政府")
    .decision("APPOINT", "程远山", "云州市水务局", "局长", "2019-06-01");
const july = (): DocumentBuilder =>
  new DocumentBuilder("2019-07.txt", "doc:云政〔2019〕7号", { number: "云政〔2019〕7号", title: "关于造林的通知" })
    .gazette()
    .organization("云州市水务局", "水务局", 3)
    .organization("云州市林业局", "市林业局");

let graph: Graph;
beforeEach(async () => {
  graph = await freshGraph();
});
afterEach(async () => {
  await graph.close();
});

async function load(...sources: Parameters<typeof writeSource>[1][]): Promise<string[]> {
  const status: string[] = [];
  for (const each of sources) status.push(await writeSource(graph, each));
  await derive(graph);
  return status;
}

async function idsOf(kind: string): Promise<string[]> {
  const nodes = await graph.read<{ id: string; kind: string }>("export/nodes");
  return nodes.filter((node) => node.kind === kind).map((node) => node.id);
}

async function propertiesOf(id: string): Promise<Row> {
  const [row] = await graph.read<{ properties: Row }>("derive/properties", { ids: [id] });
  return row!.properties;
}

test("loading twice changes nothing, the time of loading included", async () => {
  const sources = [source("2019-06.txt", [june().build()]), source("2019-07.txt", [july().build()])];
  expect(await load(...sources)).toEqual(["written", "written"]);
  const first = await dump(graph, true);
  expect(first.length).toBeGreaterThan(20);
  expect(await load(...sources)).toEqual(["unchanged", "unchanged"]);
  expect(await dump(graph, true)).toEqual(first);
});

test("the order of loading makes no difference", async () => {
  const sources = [source("2019-06.txt", [june().build()]), source("2019-07.txt", [july().build()])];
  await load(...sources);
  const forwards = await dump(graph);
  await graph.close();
  graph = await freshGraph();
  await load(...sources.reverse());
  expect(await dump(graph)).toEqual(forwards);
});

test("a changed source replaces what it said", async () => {
  await load(source("2019-07.txt", [july().build()]));
  const only = await dump(graph);
  await graph.close();
  graph = await freshGraph();
  const old = july()
    .decision("REMOVE", "陆文清", "云州市文化馆", "馆长", "2019-07-02")
    .organization("云州市林业局", "林业局", 9);
  const other = new DocumentBuilder("2019-07.txt", "doc:云政〔2019〕8号")
    .gazette()
    .organization("云州市民政局", "市民政局");
  await load(source("2019-07.txt", [old.build(), other.build()], "old hash"));
  expect(await idsOf("Official")).toEqual(["official:云州市/陆文清"]);
  expect(await load(source("2019-07.txt", [july().build()]))).toEqual(["written"]);
  expect(await dump(graph)).toEqual(only);
});

test("a task's property that is stated no longer goes", async () => {
  const withTask = (properties: Row): DocumentBuilder =>
    july()
      .node("Task", "task:1", { label: "植树", ...properties })
      .relationship("SET_BY", "task:1", "doc:云政〔2019〕7号");
  await load(source("2019-07.txt", [withTask({ deadline: "2019年底前", dueOn: "2019-12-31" }).build()]));
  expect(await propertiesOf("task:1")).toMatchObject({ dueOn: "2019-12-31" });
  await load(source("2019-07.txt", [withTask({}).build()]));
  const properties = await propertiesOf("task:1");
  expect(properties["label"]).toBe("植树");
  expect(properties).not.toHaveProperty("dueOn");
});

test("a thing lives as long as one document mentions it", async () => {
  await load(source("2019-06.txt", [june().build()]), source("2019-07.txt", [july().build()]));
  expect(await removeSource(graph, "2019-06.txt")).toBe(true);
  await derive(graph);
  expect(await idsOf("Organization")).toEqual(["org:云州市林业局", "org:云州市水务局"]);
  expect(await idsOf("Official")).toEqual([]);
  expect(await propertiesOf("org:云州市水务局")).toMatchObject({ printedNames: ["水务局"] });
  expect(await removeSource(graph, "2019-06.txt")).toBe(false);
  await removeSource(graph, "2019-07.txt");
  await derive(graph);
  expect(await dump(graph)).toEqual([]);
});

test("printed names are counted over all documents and lead to the body", async () => {
  await load(source("2019-06.txt", [june().build()]), source("2019-07.txt", [july().build()]));
  expect((await propertiesOf("org:云州市水务局"))["printedNames"]).toEqual(["水务局", "市水务局", "云州市水务局"]);
  const names = await graph.read("derive/names", { ids: ["org:云州市水务局"] });
  expect(names.map((row) => [row["from"], row["count"]]).sort()).toEqual([
    ["name:云州市水务局", 1],
    ["name:市水务局", 2],
    ["name:水务局", 3],
  ]);
  expect(await graph.read("derive/parents", { ids: ["org:云州市水务局"] })).toMatchObject([
    { to: "org:云州市人民政府" },
  ]);
});

test("a document printed by two sources is one, and removing one source keeps what the other says", async () => {
  const number = "doc:云政办〔2019〕9号";
  const printing = (name: string, unit: string): DocumentBuilder =>
    new DocumentBuilder(name, number, { startLine: name === "a.txt" ? 5 : 50 }).gazette().organization(unit, unit);
  const a = source("a.txt", [printing("a.txt", "云州市司法局").build()]);
  const b = source("b.txt", [printing("b.txt", "云州市审计局").build()]);
  await load(b);
  const onlyB = await dump(graph);
  await load(a);
  expect(await idsOf("Document")).toEqual([number]);
  expect(await propertiesOf(number)).toMatchObject({ source: "a.txt", startLine: 5 });
  expect(await idsOf("Organization")).toEqual(["org:云州市司法局"]);
  expect(await idsOf("Gazette")).toEqual(["gazette:a.txt", "gazette:b.txt"]);
  const both = await dump(graph);
  await removeSource(graph, "a.txt");
  await derive(graph);
  expect(await dump(graph)).toEqual(onlyB);
  await load(a);
  expect(await dump(graph)).toEqual(both);
});

test("a load that was killed in the middle is completed by the next", async () => {
  const whole = source("2019-06.txt", [
    june().build(),
    new DocumentBuilder("2019-06.txt", "doc:云政〔2019〕10号")
      .gazette()
      .organization("云州市审计局", "市审计局")
      .build(),
  ]);
  await load(whole);
  const undisturbed = await dump(graph);
  await graph.close();
  graph = await freshGraph();
  let writes = 0;
  const dying: Graph = {
    ...graph,
    write: async (work) => {
      if (++writes === 3) throw new Error("killed");
      return await graph.write(work);
    },
  };
  await expect(writeSource(dying, whole)).rejects.toThrow("killed");
  expect(await idsOf("Document")).toHaveLength(1);
  expect(await load(whole)).toEqual(["written"]);
  expect(await dump(graph)).toEqual(undisturbed);
});

test("rows that a statement would drop in silence are refused before anything is written", async () => {
  const loose = july().relationship("ISSUED", "org:云州市档案馆", "doc:云政〔2019〕7号").build();
  await expect(writeSource(graph, source("2019-07.txt", [loose]))).rejects.toThrow(UnfitRows);
  const nested = july()
    .node("Task", "task:1", { label: { text: "植树" } })
    .build();
  await expect(writeSource(graph, source("2019-07.txt", [nested]))).rejects.toThrow(UnfitRows);
  const twice = source("2019-07.txt", [july().build(), july().build()]);
  await expect(writeSource(graph, twice)).rejects.toThrow("two documents of the id");
  expect(await dump(graph)).toEqual([]);
});
