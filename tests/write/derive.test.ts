import { derive, writeSource } from "../../loaders/write";
import { numberForms } from "../../loaders/write/derive/forms";
import { type Graph } from "../../src/graph/graph";
import { nameId } from "../../src/graph/name";
import { freshGraph } from "../graph/engine";
import { dump } from "./dump";
import { DocumentBuilder, source } from "./rows";

let graph: Graph;
beforeEach(async () => {
  graph = await freshGraph();
});
afterEach(async () => {
  await graph.close();
});

const BUREAU = "云州市水务局";

function spring(): DocumentBuilder {
  return new DocumentBuilder("a.txt", "doc:云政任〔2019〕1号", { number: "云政任〔2019〕1号" })
    .decision("APPOINT", "程远山", BUREAU, "局长", "2019-03-01")
    .seat("程远山", BUREAU, "局长", "2019-04-01");
}

function autumn(): DocumentBuilder {
  return new DocumentBuilder("b.txt", "doc:云政任〔2020〕9号", { number: "云政任〔2020〕9号" })
    .decision("REMOVE", "程远山", BUREAU, "局长", "2020-09-01")
    .decision("APPOINT", "陆文清", BUREAU, "局长", "2020-09-01");
}

async function tenures(): Promise<Record<string, unknown>[]> {
  const rows = await graph.read<{ from: string; properties: Record<string, unknown> }>("derive/tenures", {
    ids: [`post:${BUREAU}/局长`],
  });
  return rows.map(({ from, properties }) => ({ who: from, ...properties }));
}

test("a tenure is put together over sources, with its lines, and taken apart again", async () => {
  await writeSource(graph, source("b.txt", [autumn().build()]));
  await derive(graph);
  const before = await dump(graph);
  await writeSource(graph, source("a.txt", [spring().build()]));
  await derive(graph);
  const [chief, next] = await tenures();
  expect(chief).toMatchObject({
    from: "2019-03-01",
    to: "2020-09-01",
    firstSeen: "2019-04-01",
    successor: next!["key"],
    documents: ["doc:云政任〔2019〕1号", "doc:云政任〔2019〕1号", "doc:云政任〔2020〕9号"],
    sources: ["a.txt", "a.txt", "b.txt"],
  });
  expect(next).toMatchObject({ from: "2020-09-01", predecessor: chief!["key"] });
  expect(next).not.toHaveProperty("to");

  await writeSource(graph, source("a.txt", []));
  await derive(graph);
  expect((await dump(graph)).filter((row) => !row.includes("source:a.txt"))).toEqual(before);
});

test("the first document decides a shared thing's properties, in whichever order they were loaded", async () => {
  const cited = (name: string, title: string): DocumentBuilder =>
    new DocumentBuilder(name, `doc:${name}`).node("Law", "law:云政〔2015〕3号", {
      name: title,
      number: "云政〔2015〕3号",
    });
  const a = source("a.txt", [cited("a.txt", "云州市人民政府关于修桥的意见").build()]);
  const b = source("b.txt", [
    cited("b.txt", "关于修桥的意见")
      .node("Project", "project:云州市/新桥", { name: "新桥", investment: "3亿元" })
      .build(),
  ]);
  await writeSource(graph, b);
  await derive(graph);
  await writeSource(graph, a);
  await derive(graph);
  const [law, project] = await graph.read<{ properties: object }>("derive/properties", {
    ids: ["law:云政〔2015〕3号", "project:云州市/新桥"],
  });
  expect(law!.properties).toMatchObject({ name: "云州市人民政府关于修桥的意见" });
  expect(project!.properties).toMatchObject({ investment: "3亿元" });
});

test("a cited document is found when it is loaded, and lost when it is not", async () => {
  const citing = new DocumentBuilder("a.txt", "doc:1").node("Law", "law:云政〔2019〕7号", {
    number: "云政〔2019〕7号",
  });
  const cited = new DocumentBuilder("b.txt", "doc:云政〔2019〕7号", { number: "云政〔2019〕7号" });
  await writeSource(graph, source("a.txt", [citing.build()]));
  await writeSource(graph, source("b.txt", [cited.build()]));
  await derive(graph);
  expect(await graph.read("derive/publications")).toMatchObject([
    { from: "law:云政〔2019〕7号", to: "doc:云政〔2019〕7号" },
  ]);
  await writeSource(graph, source("b.txt", []));
  await derive(graph);
  expect(await graph.read("derive/publications")).toEqual([]);
});

test("words find things of every kind, numbers with or without brackets", async () => {
  await writeSource(graph, source("a.txt", [spring().organization(BUREAU, "市水务局").build()]));
  await derive(graph);
  const find = async (text: string, labels: string[] | null = null): Promise<unknown[]> =>
    (await graph.read("search", { text, labels, limit: 10 })).map((row) => row["id"]);
  expect(await find("水务局")).toEqual(expect.arrayContaining([`org:${BUREAU}`, `post:${BUREAU}/局长`]));
  expect(await find("水务局", ["Post"])).toEqual([`post:${BUREAU}/局长`]);
  expect(await find("程远山", ["Official"])).toEqual(["official:云州市/程远山"]);
  expect(await find("云政任2019 1号", ["Document"])).toEqual(["doc:云政任〔2019〕1号"]);
  expect(await find('+-&|!(){}[]^"~*?:\\/ AND', ["Document"])).toEqual([]);
});

test("an order is named by every form of its number", () => {
  expect(numberForms("云州市人民政府令第12号")).toEqual(
    expect.arrayContaining(["云州市人民政府令第12号", "市政府令第12号", "市政府第12号令", "第12号令"]),
  );
  expect(numberForms("中华人民共和国国务院令第12号")).toEqual(
    expect.arrayContaining(["国务院令第12号", "国务院第12号令", "第12号令"]),
  );
  expect(numberForms("国务院令12号")).toEqual(expect.arrayContaining(["国务院令第12号", "国务院令12号"]));
  expect(numberForms("云政〔2019〕6号")).toEqual(["云政〔2019〕6号"]);
});

test("names meet whatever their width, blanks and brackets", () => {
  expect(nameId("云政[2017] 31号")).toBe(nameId("云政〔2017〕３１号"));
  expect(nameId("各县（市、区）政府")).toBe(nameId("各县(市、区)政府"));
  expect(nameId("水务局")).not.toBe(nameId("水利局"));
});
