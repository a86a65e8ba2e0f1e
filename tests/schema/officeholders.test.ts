import { heldOn, type Span } from "../../schema/held-on";
import { derive, writeSource } from "../../loaders/write";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { DocumentBuilder, source } from "../write/rows";
import { asking } from "./ask";
import { openTown } from "./town";

describe("who held a post on a day", () => {
  const appointed: Span = {
    key: "a",
    from: "2019-05-01",
    firstSeen: "2019-05-01",
    lastSeen: "2019-09-01",
    successor: "b",
  };
  const next: Span = { key: "b", from: null, firstSeen: "2021-02-01", lastSeen: "2021-02-01", predecessor: "a" };
  const removed: Span = { key: "c", from: null, firstSeen: null, to: "2018-01-01", lastSeen: null };
  const spans = [appointed, next, removed];

  test.each([
    ["2019-04-30", "no"],
    ["2019-05-01", "shown"],
    ["2019-09-01", "shown"],
    ["2019-09-02", "inferred"],
    ["2021-01-31", "inferred"],
    ["2021-02-01", "no"],
  ])("appointed, seen, followed by another: %s %s", (day, held) => {
    expect(heldOn(appointed, spans, day)).toBe(held);
  });

  test.each([
    ["2021-01-31", "no"],
    ["2021-02-01", "shown"],
    ["2030-01-01", "inferred"],
  ])("seen and not known to have left: %s %s", (day, held) => {
    expect(heldOn(next, spans, day)).toBe(held);
  });

  test.each([
    ["2017-12-31", "inferred"],
    ["2018-01-01", "no"],
  ])("known only by removal, until that day: %s %s", (day, held) => {
    expect(heldOn(removed, spans, day)).toBe(held);
  });

  test("known only by removal, not before the holder known before was last seen", () => {
    const before: Span = {
      key: "d",
      from: "2010-01-01",
      firstSeen: "2010-01-01",
      lastSeen: "2011-01-01",
      successor: "e",
    };
    const after: Span = { key: "e", to: "2015-01-01", predecessor: "d" };
    expect(heldOn(after, [before, after], "2010-12-31")).toBe("no");
    expect(heldOn(after, [before, after], "2011-01-01")).toBe("inferred");
  });

  test("seen, and followed by one known only by removal: until that removal at most", () => {
    const seen: Span = { key: "g", firstSeen: "2019-03-01", lastSeen: "2019-03-01", successor: "h" };
    const gone: Span = { key: "h", to: "2019-04-12", predecessor: "g" };
    expect(["2019-04-11", "2019-04-12"].map((day) => heldOn(seen, [seen, gone], day))).toEqual(["inferred", "no"]);
  });

  test("a tenure is half-open: the day of removal is no longer in it", () => {
    const both: Span = {
      key: "f",
      from: "2019-05-01",
      to: "2021-02-01",
      firstSeen: "2019-05-01",
      lastSeen: "2019-05-01",
    };
    expect(["2021-01-31", "2021-02-01"].map((day) => heldOn(both, [both], day))).toEqual(["shown", "no"]);
  });
});

describe("through the API", () => {
  let graph: Graph;
  beforeAll(async () => (graph = await openTown()));
  afterAll(async () => await graph.close());

  const query = `query ($title: String, $on: Date) { officeholders(organization: "市水务局", title: $title, on: $on) {
    official { name } post { title } from to inferred } }`;
  const wang = {
    official: { name: "王强" },
    post: { title: "局长" },
    from: "2019-05-01",
    to: "2021-02-01",
    inferred: false,
  };
  const zhou = { official: { name: "周文" }, post: { title: "局长" }, from: "2021-02-01", to: null, inferred: false };
  const zhao = { official: { name: "赵雪" }, post: { title: "副局长" }, from: "2019-05-01", to: null, inferred: false };

  test.each([
    [{}, [zhao, wang, zhou]],
    [{ title: "局长" }, [wang, zhou]],
    [{ title: "局长", on: "2021-01-31" }, [wang]],
    [{ title: "局长", on: "2021-02-01" }, [zhou]],
    [{ title: "局长", on: "2022-01-01" }, [{ ...zhou, inferred: true }]],
    [{ on: "2019-05-01" }, [zhao, wang]],
    [{ on: "2019-04-30" }, []],
    [{ title: "科长" }, []],
  ])("%j", async (variables, tenures) => {
    const { data, errors } = await asking(graph)(query, variables);
    expect(errors).toEqual([]);
    expect(data.officeholders).toEqual(tenures);
  });

  test("a tenure knows who came before and after, and the lines that prove it", async () => {
    const { data, errors } = await asking(graph)(`{ officeholders(organization: "市水务局", title: "局长") {
      predecessor { official { name } inferred } successor { official { name } inferred } firstSeen inferred
      evidence { line quote source document { id } } } }`);
    expect(errors).toEqual([]);
    const [wangOf, zhouOf] = data.officeholders;
    // one decision removes the one and appoints the other
    expect([wangOf.predecessor, wangOf.successor]).toEqual([null, { official: { name: "周文" }, inferred: false }]);
    expect([zhouOf.predecessor, zhouOf.successor]).toEqual([{ official: { name: "王强" }, inferred: false }, null]);
    expect([wangOf.inferred, zhouOf.inferred]).toEqual([false, false]);
    expect(wangOf.evidence.map(({ document }: any) => document.id)).toEqual([
      "doc:云任〔2019-05-01〕",
      "doc:云任〔2021-02-01〕",
    ]);
  });
});

test("a holder who is only the next known one is inferred, as predecessor and as successor", async () => {
  const graph = await freshGraph();
  const rows = ["2019-03-01 甄明", "2021-04-01 贾安"].map((seat) => {
    const [on = "", name = ""] = seat.split(" ");
    return new DocumentBuilder("公报.txt", `doc:${on}`, { issuedOn: on })
      .seat(name, "云州市档案局", "局长", on)
      .build();
  });
  await writeSource(graph, source("公报.txt", rows));
  await derive(graph);
  const { data, errors } = await asking(graph)(`{ officeholders(organization: "市档案局") {
    official { name } inferred
    predecessor { official { name } inferred } successor { official { name } inferred } } }`);
  expect(errors).toEqual([]);
  const inferred = (name: string): object => ({ official: { name }, inferred: true });
  expect(data.officeholders).toEqual([
    { official: { name: "甄明" }, inferred: false, predecessor: null, successor: inferred("贾安") },
    { official: { name: "贾安" }, inferred: false, predecessor: inferred("甄明"), successor: null },
  ]);
  await graph.close();
});
