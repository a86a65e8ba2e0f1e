import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { loadSample } from "../graph/sample";
import { asking, counted } from "./ask";

let graph: Graph & { readonly asked: string[] };
beforeAll(async () => {
  graph = counted(await freshGraph());
  await loadSample(graph);
}, 60_000);
afterAll(async () => await graph.close());

/** Asks and gives the answer with the statements that it took, in no order. */
async function ask(query: string): Promise<{ readonly data: any; readonly asked: readonly string[] }> {
  graph.asked.length = 0;
  const { data, errors } = await asking(graph)(query);
  expect(errors).toEqual([]);
  return { data, asked: [...graph.asked].sort() };
}

test("which tasks does a unit lead, by which documents, and where does that stand?", async () => {
  const { data, asked } = await ask(`{ tasks(filter: { unit: "市水务局", role: LEAD }) { totalCount nodes {
    label document { number } leads { name } overseers { name } evidence { line source } } } }`);
  expect(data.tasks.nodes).toContainEqual({
    label: "改造老旧供水管网",
    document: { number: "云政〔2019〕12号" },
    leads: [{ name: "云州市水务局" }],
    overseers: [{ name: "沈若兰" }],
    evidence: { line: 52, source: "云州市人民政府公报-2019-02.txt" },
  });
  expect(data.tasks.totalCount).toBe(data.tasks.nodes.length);
  expect(asked).toEqual([
    "read/document/by-id",
    "read/organization/named",
    "read/task/assignments",
    "read/task/by-unit",
    "read/task/by-unit-total",
    "read/task/overseers",
  ]);
});

test("who was appointed and removed on one day?", async () => {
  const { data, asked } =
    await ask(`{ appointments(filter: { decidedFrom: "2021-02-26", decidedTo: "2021-02-26" }) { nodes {
    action official { name } post { title organization { name } } probation } } }`);
  const told = data.appointments.nodes.map(({ action, official, post, probation }: any) =>
    [action, official.name, `${post.organization.name}${post.title}`, probation ? "试用期" : ""].join(" ").trim(),
  );
  expect(told).toEqual([
    "APPOINT 韩立群 云州市水务局局长",
    "APPOINT 邵建平 云州市城市管理综合执法局局长",
    "REMOVE 陆文海 云州市水务局局长",
    "REMOVE 韩立群 云州市水务局副局长",
    "REMOVE 吴静 云州市能源局局长",
    "APPROVE 杜若 云州市水务局副局长 试用期",
  ]);
  expect(asked).toEqual(["read/appointment/all", "read/post/organization"]);
});

test("every relationship has its printed line, or a reason why it has none", async () => {
  const { data } = await ask(
    `{ neighbourhood(id: "org:云州市人民政府", depth: 3, limit: 500) { truncated edges { kind rule evidence { line quote } } } }`,
  );
  const edges: any[] = data.neighbourhood.edges;
  expect(data.neighbourhood.truncated).toBe(false);
  const without = new Set(
    edges.filter(({ evidence }) => evidence === null).map(({ kind, rule }) => `${kind}: ${rule}`),
  );
  expect([...without]).toEqual(["PART_OF: 由两个单位的名称可知 by the names of the two bodies"]);
});

test("who held a post on a day?", async () => {
  const { data, asked } = await ask(`{
    then: officeholders(organization: "市水务局", title: "局长", on: "2021-02-25") { official { name } to successor { official { name } } inferred }
    now: officeholders(organization: "市水务局", title: "局长", on: "2021-02-26") { official { name } to inferred }
  }`);
  expect(data).toEqual({
    then: [
      { official: { name: "陆文海" }, to: "2021-02-26", successor: { official: { name: "韩立群" } }, inferred: false },
    ],
    now: [{ official: { name: "韩立群" }, to: null, inferred: false }],
  });
  expect(asked).toHaveLength(5);
});

test("who is in charge of a unit?", async () => {
  const { data } = await ask(
    `{ organization(name: "市审计局") { name portfolios { nodes { official { name } kind printed on } } } }`,
  );
  expect(data.organization).toEqual({
    name: "云州市审计局",
    portfolios: {
      nodes: [
        { official: { name: "周明川" }, kind: "IN_CHARGE", printed: "市审计局", on: "2021-01-20" },
        { official: { name: "沈若兰" }, kind: "ASSISTS", printed: "市审计局", on: "2021-01-20" },
        { official: { name: "周明川" }, kind: "IN_CHARGE", printed: "市审计局", on: "2021-04-06" },
        { official: { name: "沈若兰" }, kind: "ASSISTS", printed: "市审计局", on: "2021-04-06" },
      ],
    },
  });
});

test("which documents cite a document of the gazette?", async () => {
  const { data, asked } = await ask(
    `{ document(number: "云政2019 12号") { citedBy { totalCount nodes { number } } } }`,
  );
  expect(data.document.citedBy).toEqual({
    totalCount: 2,
    nodes: [{ number: "云政办〔2019〕21号" }, { number: "云政办〔2021〕6号" }],
  });
  expect(asked).toEqual([
    "read/document/by-id",
    "read/document/cited-by",
    "read/document/named",
    "read/document/totals-cited-by",
  ]);
});

test("what was a body called before?", async () => {
  const { data } = await ask(
    `{ organization(name: "云州市城市管理综合执法局") { predecessors { name successors { name } } } }`,
  );
  expect(data.organization.predecessors).toEqual([
    { name: "云州市城市管理局", successors: [{ name: "云州市城市管理综合执法局" }] },
  ]);
});

test("what joins two people?", async () => {
  const { data } = await ask(`{ path(from: "official:云州市/程晓东", to: "official:云州市/宋扬") {
    nodes { label } edges { kind label evidence { quote } } truncated } }`);
  expect(data.path.nodes[0]).toEqual({ label: "程晓东" });
  expect(data.path.nodes).toContainEqual({ label: "云州市青河流域综合治理工作领导小组" });
  expect(data.path.edges).toContainEqual({ kind: "MEMBER_OF", label: "成员", evidence: { quote: "程晓东" } });
});

test("a project of two documents is one, with the units of both", async () => {
  const { data } = await ask(
    `{ projects(text: "青河城区段") { totalCount nodes { investment documents { number } assignments { role unit { name } evidence { document { number } } } } } }`,
  );
  expect(data.projects.totalCount).toBe(1);
  const [project] = data.projects.nodes;
  expect(project.documents).toEqual([{ number: "云政办〔2019〕21号" }, { number: "云政文〔2021〕22号" }]);
  expect(
    project.assignments.map(({ role, unit, evidence }: any) => [evidence.document.number, role, unit.name]),
  ).toEqual([
    ["云政办〔2019〕21号", "RESPONSIBLE", "云州市水务局"],
    ["云政办〔2019〕21号", "RESPONSIBLE", "云州市临江区人民政府"],
    ["云政文〔2021〕22号", "LEAD", "云州市水务局"],
    ["云政文〔2021〕22号", "RESPONSIBLE", "云州市临江区人民政府"],
  ]);
});

test("a field takes one statement for all rows of its level, however many there are", async () => {
  const query = (
    first: number,
  ): string => `{ committees(first: ${first}) { nodes { name office { name } officeHead { name }
    members(first: 40) { totalCount nodes { role official { name tenures { post { title } } } post { organization { name parent { name } } } evidence { document { number } } } } } } }`;
  const few = await ask(query(1));
  const many = await ask(query(40));
  expect(many.data.committees.nodes.length).toBeGreaterThan(2);
  expect(many.asked).toEqual([
    "read/committee/all",
    "read/committee/members",
    "read/committee/office",
    "read/committee/office-head",
    "read/committee/totals",
    "read/document/by-id",
    "read/official/tenures",
    "read/organization/parent",
    "read/post/by-id",
    "read/post/organization",
  ]);
  expect(few.asked.length).toBeLessThanOrEqual(many.asked.length);
});
