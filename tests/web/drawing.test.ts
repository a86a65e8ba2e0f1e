import { type Subgraph, together } from "../../web/explorer/graph/drawing";
import { EVERYTHING, seen } from "../../web/explorer/graph/filters";
import { graphml } from "../../web/explorer/graph/graphml";
import { tableOf } from "../../web/explorer/overview/table";
import { monthsOf } from "../../web/explorer/overview/months";
import { coverageOf, dayOf, shownDays } from "../../web/explorer/parts/days";
import { segmentsOf } from "../../web/explorer/pages/segments";
import { addressOf, kindOf, lineAddress } from "../../web/explorer/things";

const unknown = { from: null, to: null, firstSeen: null, lastSeen: null };

test("a text is cut where marks begin and end, the narrowest mark first, line by line", () => {
  const task = { start: 0, end: 14, name: "task" };
  const unit = { start: 5, end: 9, name: "unit" };
  const none = { start: null, end: null, name: "no place" };
  const lines = segmentsOf("牵头单位：市水务局\n\n责任单位。", [unit, task, none]);
  expect(lines.map((line) => line.map(({ text, marks }) => [text, marks.map(({ name }) => name)]))).toEqual([
    [
      ["牵头单位：", ["task"]],
      ["市水务局", ["unit", "task"]],
    ],
    [
      ["责任单", ["task"]],
      ["位。", []],
    ],
  ]);
});

test("marks that overlap each hold their own stretch, and what ends at a line's end holds none of the next", () => {
  const lines = segmentsOf("甲乙丙\n丁", [
    { start: 0, end: 2, name: "a" },
    { start: 1, end: 3, name: "b" },
  ]);
  expect(lines.map((line) => line.map(({ text, marks }) => text + marks.map(({ name }) => name).join("")))).toEqual([
    ["甲a", "乙ab", "丙b"],
    ["丁"],
  ]);
});

test("ten megabytes of one line with many marks are cut in a moment", () => {
  const marks = Array.from({ length: 20_000 }, (_, i) => ({ start: i * 500, end: i * 500 + 200 }));
  const begun = performance.now();
  expect(segmentsOf("《".repeat(10_000_000), marks)[0]).toHaveLength(40_000);
  expect(performance.now() - begun).toBeLessThan(3_000);
});

test("what posts cover together: held, gap, overlap", () => {
  const spans = [
    [0, 10],
    [5, 12],
    [20, 30],
  ] as const;
  expect(coverageOf(spans).map(({ start, end, count }) => [start, end, count])).toEqual([
    [0, 5, 1],
    [5, 10, 2],
    [10, 12, 1],
    [12, 20, 0],
    [20, 30, 1],
  ]);
  expect(shownDays({ ...unknown, to: "2019-04-12", firstSeen: "2019-03-18" })).toEqual([
    dayOf("2019-03-18"),
    dayOf("2019-04-12"),
  ]);
  expect(shownDays(unknown)).toBeNull();
});

const edge = { label: null, from: null, to: null, evidence: null, rule: null };
const subgraph: Subgraph = {
  truncated: false,
  nodes: [
    { id: "official:云州市/李明", kind: "Official", label: "李明" },
    { id: "post:云州市水务局/局长", kind: "Post", label: "云州市水务局<局长>" },
    { id: "doc:云政〔2019〕1号", kind: "Document", label: "关于防汛的“通知”" },
  ],
  edges: [
    {
      ...edge,
      source: "official:云州市/李明",
      target: "post:云州市水务局/局长",
      kind: "HELD",
      from: "2019-01-01",
      to: "2020-05-01",
    },
    { ...edge, source: "official:云州市/李明", target: "doc:云政〔2019〕1号", kind: "OF" },
    { ...edge, source: "official:云州市/李明", target: "org:云州市水务局", kind: "IN_CHARGE_OF" },
  ],
};

test("drawings lie over each other: nothing twice, no edge to what is not there", () => {
  const { nodes, edges } = together([subgraph, subgraph]);
  expect([nodes.size, edges.size]).toEqual([3, 2]);
});

test("filters by kind and time leave what they join and what was started from", () => {
  const drawing = together([subgraph]);
  const kinds = (filters: Partial<typeof EVERYTHING>) =>
    [...seen(drawing, { ...EVERYTHING, ...filters }, ["official:云州市/李明"]).edges.values()].map(({ kind }) => kind);
  expect(kinds({})).toEqual(["HELD", "OF"]);
  expect(kinds({ hiddenKinds: new Set(["OF"]) })).toEqual(["HELD"]);
  expect(kinds({ from: "2020-05-01", undated: false })).toEqual(["HELD"]);
  expect(kinds({ from: "2020-05-02", undated: false })).toEqual([]);
  expect(kinds({ to: "2018-12-31" })).toEqual(["OF"]);
  const nothing = seen(drawing, { ...EVERYTHING, to: "2018-12-31", undated: false }, ["official:云州市/李明"]);
  expect([...nothing.nodes.keys()]).toEqual(["official:云州市/李明"]);
});

test("GraphML holds every node and edge, escaped", () => {
  const xml = graphml(together([subgraph]));
  expect(xml).toContain('<node id="post:云州市水务局/局长">');
  expect(xml).toContain('<data key="n-label">云州市水务局&lt;局长&gt;</data>');
  expect(xml.match(/<edge /gu)).toHaveLength(2);
  expect(xml).toContain('<data key="e-from">2019-01-01</data>');
});

test("a table orders rows and columns by their sums", () => {
  const unit = (name: string) => ({ id: `org:${name}`, name });
  const document = (name: string) => ({ id: `doc:${name}`, name, short: null });
  const table = tableOf([
    { row: unit("甲局"), column: document("一"), count: 2 },
    { row: unit("乙局"), column: document("二"), count: 5 },
    { row: unit("甲局"), column: document("二"), count: 1 },
  ]);
  expect(table.rows.map(({ name, sum }) => [name, sum])).toEqual([
    ["乙局", 5],
    ["甲局", 3],
  ]);
  expect(table.columns.map(({ name }) => name)).toEqual(["二", "一"]);
  expect([table.countOf("org:甲局", "doc:二"), table.countOf("org:乙局", "doc:一"), table.most]).toEqual([1, 0, 5]);
});

test("days are counted by month, years without one left out", () => {
  const [first, second, ...others] = monthsOf(["2019-10-31", "2021-05-01", "2019-10-01"]);
  expect([first?.year, first?.months[9], first?.most]).toEqual([2019, 2, 2]);
  expect([second?.year, second?.months[4], others]).toEqual([2021, 1, []]);
});

test("ids lead to pages, offsets to printed lines", () => {
  expect(kindOf("doc:云政〔2019〕1号")).toBe("document");
  expect(kindOf("nothing")).toBeNull();
  const document = { id: "doc:云政〔2019〕1号", number: null, title: "" };
  expect(addressOf(document.id)).toBe(`/document/${encodeURIComponent(document.id)}`);
  expect(lineAddress({ document, start: 3, end: 7 })).toBe(`${addressOf(document.id)}?at=3-7`);
  expect(lineAddress({ document, start: null, end: null })).toBe(addressOf(document.id));
});
