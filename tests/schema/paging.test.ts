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

const PAGE = `query ($first: Int, $after: String) { page: documents(first: $first, after: $after) {
  totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

test("pages of one go through everything once, forward, with stable cursors", async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages++) {
    const { data, errors } = await ask(PAGE, { first: 1, after });
    expect(errors).toEqual([]);
    const { nodes, edges, pageInfo, totalCount } = data.page;
    expect(totalCount).toBe(4);
    expect(edges).toEqual([{ cursor: pageInfo.endCursor, node: nodes[0] }]);
    expect(pageInfo.startCursor).toBe(pageInfo.endCursor);
    expect(pageInfo.hasPreviousPage).toBe(pages > 1);
    seen.push(nodes[0].id);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual([
    "doc:云政〔2019〕1号",
    "doc:云州市人民政府令第7号",
    "doc:云任〔2019-05-01〕",
    "doc:云任〔2021-02-01〕",
  ]);
});

test("a page below a thing goes on where the last ended", async () => {
  const query = `query ($after: String) { document(id: "doc:云政〔2019〕1号") { tasks(first: 1, after: $after) {
    totalCount nodes { label } pageInfo { hasNextPage endCursor } } } }`;
  const first = (await ask(query)).data.document.tasks;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = (await ask(query, { after: first.pageInfo.endCursor })).data.document.tasks;
  expect([...first.nodes, ...second.nodes]).toEqual([{ label: "推进管网改造" }, { label: "开展节水宣传" }]);
  expect(second).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
});

test("none asked gives none, but the count", async () => {
  const { data } = await ask(PAGE, { first: 0 });
  expect(data.page).toEqual({
    totalCount: 4,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test("null is as good as nothing", async () => {
  const { data, errors } = await ask(PAGE, { first: null, after: null });
  expect(errors).toEqual([]);
  expect(data.page.nodes).toHaveLength(4);
});

test("the largest page is 100 unless it is set otherwise", async () => {
  expect((await ask(PAGE, { first: 100 })).errors).toEqual([]);
  expect((await asking(graph, { page: 500 })(PAGE, { first: 500 })).errors).toEqual([]);
});

const tooMany = { message: "first must not be above 100", code: "BAD_USER_INPUT" };
const tooFew = { message: "first must not be below 0", code: "BAD_USER_INPUT" };

test.each([
  [{ first: 101 }, tooMany],
  [{ first: 1_000_000 }, tooMany],
  [{ first: -1 }, tooFew],
  [{ after: "no cursor" }, { code: "BAD_USER_INPUT" }],
  [{ after: "" }, { code: "BAD_USER_INPUT" }],
])("%j is refused", async (variables, error) => {
  const { data, errors } = await ask(PAGE, variables);
  expect(errors).toEqual([expect.objectContaining(error)]);
  expect(data).toBeNull();
});

test.each([
  "documents",
  "organizations",
  "officials",
  "appointments",
  "committees",
  "tasks",
  "projects",
  "laws",
  "gazettes",
])("%s refuses too large a page", async (list) => {
  const { errors } = await ask(`{ ${list}(first: 101) { __typename } }`);
  expect(errors).toEqual([tooMany]);
});

test("lists below a thing refuse too large a page as well", async () => {
  const { errors } = await ask(`{ documents(first: 1) { nodes { tasks(first: 101) { totalCount } } } }`);
  expect(errors).toEqual([tooMany]);
});
