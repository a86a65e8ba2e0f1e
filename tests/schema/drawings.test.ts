import { type Graph } from "../../src/graph/graph";
import { type Ask, asking } from "./ask";
import { openTown } from "./town";

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTown();
  ask = asking(graph);
});
afterAll(async () => await graph.close());

const DRAWING = "nodes { id kind label } edges { source target kind label from to evidence { line quote } } truncated";
const LI = "official:云州市/李明";
const BUREAU = "org:云州市水务局";

async function path(from: string, to: string, maxHops?: number): Promise<any> {
  const query = `query ($from: ID!, $to: ID!, $maxHops: Int) { path(from: $from, to: $to, maxHops: $maxHops) { ${DRAWING} } }`;
  const { data, errors } = await ask(query, { from, to, maxHops });
  expect(errors).toEqual([]);
  return data.path;
}

async function around(id: string, depth?: number, limit?: number): Promise<any> {
  const query = `query ($id: ID!, $depth: Int, $limit: Int) { neighbourhood(id: $id, depth: $depth, limit: $limit) { ${DRAWING} } }`;
  const { data, errors } = await ask(query, { id, depth, limit });
  expect(errors).toEqual([]);
  return data.neighbourhood;
}

test("one step joins a leader and a unit, with the printed line", async () => {
  expect(await path(LI, BUREAU)).toEqual({
    nodes: [
      { id: LI, kind: "Official", label: "李明" },
      { id: BUREAU, kind: "Organization", label: "云州市水务局" },
    ],
    edges: [
      {
        source: LI,
        target: BUREAU,
        kind: "IN_CHARGE_OF",
        label: "分管",
        from: "2019-03-01",
        to: null,
        evidence: { line: 19, quote: "市水务局" },
      },
    ],
    truncated: false,
  });
});

test("all shortest chains are shown, and nothing but them", async () => {
  const { nodes, edges } = await path("org:云州市财政局", "org:云州市教育局");
  const ids = nodes.map(({ id }: any) => id);
  expect(ids[0]).toBe("org:云州市财政局");
  expect(ids).toContain("committee:云州市/云州市节约用水工作领导小组");
  expect(ids).toContain("org:云州市教育局");
  expect(edges.map(({ kind }: any) => kind).sort()).toEqual(["HOSTS", "MEMBER_OF"]);
});

test("no chain within the steps is an empty drawing", async () => {
  expect(await path(LI, "org:云州市财政局", 1)).toEqual({ nodes: [], edges: [], truncated: false });
});

test("from a thing to itself is that thing alone", async () => {
  expect(await path(LI, LI)).toEqual({
    nodes: [{ id: LI, kind: "Official", label: "李明" }],
    edges: [],
    truncated: false,
  });
});

test("bookkeeping is in no drawing", async () => {
  const { nodes, edges } = await around(BUREAU, 5, 2000);
  const kinds = new Set(nodes.map(({ kind }: any) => kind));
  expect([...kinds].sort()).toEqual([
    "Appointment",
    "Committee",
    "Document",
    "Gazette",
    "Law",
    "Official",
    "Organization",
    "Post",
    "Project",
    "Task",
  ]);
  expect(edges.filter(({ kind }: any) => ["MENTIONS", "NAMES"].includes(kind))).toEqual([]);
});

test("posts and decisions have labels that people read; spans have their days", async () => {
  const { nodes, edges } = await around("official:云州市/王强");
  expect(nodes.map(({ label }: any) => label).sort()).toEqual([
    "云州市水务局局长",
    "任命2019-05-01",
    "免去2021-02-01",
    "王强",
  ]);
  expect(edges.find(({ kind }: any) => kind === "HELD")).toMatchObject({
    label: "任职",
    from: "2019-05-01",
    to: "2021-02-01",
  });
});

test("the limit keeps the most connected and says that it left some out", async () => {
  const whole = await around(BUREAU);
  const part = await around(BUREAU, 1, 3);
  expect([whole.truncated, part.truncated]).toEqual([false, true]);
  expect(part.nodes).toHaveLength(3);
  expect(part.nodes).toEqual(whole.nodes.slice(0, 3));
  expect(await around(BUREAU, 0)).toMatchObject({ nodes: [{ id: BUREAU }], edges: [], truncated: false });
});

test("what has no line of its own is stated by the line of an end", async () => {
  const { data } = await ask(
    "query ($id: ID!) { neighbourhood(id: $id, depth: 5, limit: 2000) { edges { kind rule evidence { line quote document { id } } } } }",
    { id: BUREAU },
  );
  const edges: any[] = data.neighbourhood.edges;
  expect(edges.filter(({ evidence, rule }) => evidence === null || rule !== null)).toEqual([]);
  for (const kind of ["ISSUED", "PRINTED_IN", "PUBLISHED_AS"]) {
    const { evidence } = edges.find((edge) => edge.kind === kind);
    expect(`doc:${evidence.quote}`).toBe(`${evidence.document.id}的标题`);
  }
  for (const kind of ["IN", "OF", "TO", "DECIDED_BY", "SET_BY"]) {
    const found = edges.filter((edge) => edge.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ evidence }) => evidence.line > 0)).toBe(true);
  }
});

test("the same drawing twice", async () => {
  expect(await around(BUREAU, 3, 10)).toEqual(await around(BUREAU, 3, 10));
});
