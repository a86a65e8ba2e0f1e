import { WAYS } from "../../schema/ahead/ways";
import { type Graph } from "../../src/graph/graph";
import { inOrder, type Stage } from "../../src/graph/stage";
import { freshGraph, onNeo4j } from "../graph/engine";
import { loadSample } from "../graph/sample";
import { asking } from "./ask";
import { everyField } from "./every-field";
import { oneByOne, readEach } from "./one-by-one";

jest.setTimeout(120_000);

let graph: Graph;
let plain: Graph;
beforeAll(async () => {
  graph = await freshGraph();
  await loadSample(graph);
  plain = { ...graph };
  delete (plain as { readStages?: unknown }).readStages;
});
afterAll(async () => await graph.close());

const queries = everyField();
const stages: Stage[] = [];

test.each(queries)("%s: the same answer, read in advance or when its turn comes", async (query) => {
  const ahead = oneByOne(plain);
  const answer = await asking(ahead)(query);
  expect(answer.errors).toEqual([]);
  expect(answer).toEqual(await asking(plain)(query));
  stages.push(...ahead.staged);
});

test("what is read in advance is read in one exchange, and every way is taken", async () => {
  const taken = new Set(stages.flatMap((first) => inOrder(first).map(({ statement }) => statement)));
  const ways = Object.values(WAYS).flatMap(({ statement, totals }) => [statement({}), totals]);
  expect(ways.filter((statement) => statement !== null && !taken.has(statement))).toEqual([]);
});

const DEEP = `{ documents(first: 9) { nodes { title issuers { name parent { name } } citations(first: 9) { totalCount nodes { law { name document { title } } evidence { line document { number } } } }
  tasks(first: 4) { nodes { label leads { name } overseers { name tenures { post { title organization { name } } } } } } } } }`;

test("a query of many levels leaves nothing to be asked singly", async () => {
  const ahead = oneByOne(plain);
  const answer = await asking(ahead)(DEEP);
  expect(answer.errors).toEqual([]);
  expect(answer).toEqual(await asking(plain)(DEEP));
  expect(ahead.staged).toHaveLength(1);
  expect(ahead.singly).toEqual([]);
});

test("parts of a task that nobody asks for are not read; asked together, all are", async () => {
  const partsIn = async (fields: string): Promise<unknown> => {
    const ahead = oneByOne(plain);
    await asking(ahead)(`{ tasks(first: 5) { nodes { ${fields} } } }`);
    return ahead.staged[0]!.next.map(({ only }) => only);
  };
  expect(await partsIn("leads { name }")).toEqual([{ roles: ["LEAD"] }]);
  expect(await partsIn("leads { name } responsible { name }")).toEqual([{ roles: ["LEAD", "RESPONSIBLE"] }]);
  expect(await partsIn("leads { name } assignments { printed }")).toEqual([{}]);
});

test.each([
  ["two fields", `{ tasks(first: 3) { nodes { leads { name } } } organizations(first: 3) { nodes { name } } }`],
  ["a field that reads in ways of its own", `{ officials(first: 3) { nodes { career { begins } tenures { from } } } }`],
])("nothing is left out of rows that %s may meet", async (_, query) => {
  const ahead = oneByOne(plain);
  expect(await asking(ahead)(query)).toEqual(await asking(plain)(query));
  for (const first of ahead.staged) expect(inOrder(first).map(({ wanted }) => wanted)).toContain(null);
});

test("a wrong argument below is that field's error", async () => {
  const query = `{ documents(first: 2) { nodes { title tasks(first: 100000) { totalCount } } } }`;
  const [error] = (await asking(oneByOne(plain))(query)).errors;
  expect(error).toEqual((await asking(plain)(query)).errors[0]);
  expect(error!.code).toBe("BAD_USER_INPUT");
});

if (onNeo4j) {
  test("the joined statement finds what the single ones find", async () => {
    const { readStages } = graph;
    // one of each combination of statements: the server plans each text anew
    const distinct = new Map(stages.map((first) => [String(inOrder(first).map(({ statement }) => statement)), first]));
    for (const first of distinct.values()) expect(await readStages!(first)).toEqual(await readEach(plain, first));
  }, 600_000);
}
