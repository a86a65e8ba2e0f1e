import { type Graph } from "../../src/graph/graph";
import { openGraph } from "../../src/graph/open";
import { type Chains, chosen, drawnOf } from "../../web/explorer/graph/chains";
import { keyOf, type Subgraph, together } from "../../web/explorer/graph/drawing";
import { questionsOf, wholeQuestion } from "../../web/explorer/graph/questions";
import { questionOf } from "../../web/explorer/overview/due-days";
import { cellsOf, type Leading, leadQuestion, type LedBy, UNITS } from "../../web/explorer/overview/leading";
import { monthOf, monthsOf } from "../../web/explorer/overview/months";
import { tableOf } from "../../web/explorer/overview/table";
import { byYear } from "../../web/explorer/pages/by-year";
import { loadSample } from "../graph/sample";
import { asking, type Ask } from "../schema/ask";

jest.setTimeout(60_000);

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = openGraph({ engine: "grafeo", folder: null });
  await graph.migrate();
  await loadSample(graph);
  ask = asking(graph);
});

afterAll(async () => {
  await graph.close();
});

async function answerOf<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toEqual([]);
  return data as T;
}

test("the rows of the matrix add up to what each unit leads, the busiest first", async () => {
  const { units } = await answerOf<Leading>(UNITS, { text: null });
  const named = units.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  expect(named.length).toBeGreaterThan(5);
  const { query, variables } = leadQuestion(named, null, 0);
  const { rows } = tableOf(cellsOf(named, await answerOf<LedBy>(query, variables)));
  expect(new Map(rows.map(({ id, sum }) => [id, sum]))).toEqual(
    new Map(units.map(({ unit, tasks }) => [unit?.id, tasks])),
  );
});

test("part after part gives every unit that leads, each once, the busiest first", async () => {
  const { units } = await answerOf<Leading>(UNITS, { text: null, first: 100 });
  expect(units.length).toBeGreaterThan(5);
  const parts: Leading["units"][number][] = [];
  for (let offset = 0; offset < units.length; offset += 4) {
    const part = await answerOf<Leading>(UNITS, { text: null, first: 4, offset });
    expect(part.units).toHaveLength(Math.min(4, units.length - offset));
    parts.push(...part.units);
  }
  expect(parts).toEqual(units);
  expect(parts.map(({ tasks }) => tasks)).toEqual(units.map(({ tasks }) => tasks).sort((a, b) => b - a));
});

test("a topic narrows the matrix", async () => {
  const all = await answerOf<Leading>(UNITS, { text: null });
  const some = await answerOf<Leading>(UNITS, { text: "节水" });
  expect(some.units.length).toBeGreaterThan(0);
  expect(some.units.length).toBeLessThan(all.units.length);
});

test("the calendar's question counts in each month what its days count", async () => {
  const { tasks } = await answerOf<{ tasks: { nodes: { dueOn: string }[] } }>(
    '{ tasks(filter: { dueFrom: "1900-01-01" }, first: 100) { nodes { dueOn } } }',
  );
  const days = tasks.nodes.map(({ dueOn }) => dueOn);
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort();
  const counts = await answerOf<Record<string, { totalCount: number }>>(questionOf(months.map(monthOf)));
  const shown = monthsOf(days).flatMap((year) => year.months.filter((count) => count > 0));
  expect(Object.values(counts).map(({ totalCount }) => totalCount)).toEqual(shown);
});

test("a calendar of more months than can be asked at once opens as the list of its days", () => {
  const months = Array.from({ length: 49 }, (_, index) => monthOf(`${2000 + index}-02`));
  expect(questionOf(months)).toContain("DueDays");
  expect(questionOf(months.slice(1))).toContain("DueByMonth");
  expect(months.slice(0, 2).map(({ last }) => last)).toEqual(["2000-02-29", "2001-02-28"]);
});

describe("a grown drawing opens as one question", () => {
  const asked = {
    ids: ["official:云州市/沈若兰", "org:云州市水务局", "org:云州市财政局"],
    to: null,
    depth: 2,
    limit: 60,
    steps: 2,
    most: 3,
  };
  interface Pieces {
    readonly chains?: Chains;
    readonly around2: Subgraph;
    readonly around3: Subgraph;
  }

  test("around each thing", async () => {
    const { query, variables } = wholeQuestion(asked);
    const pieces = await answerOf<Record<string, Subgraph>>(query, variables);
    expect(Object.keys(pieces)).toEqual(["around", "around2", "around3"]);
    for (const { nodes } of Object.values(pieces)) expect(nodes.length).toBeGreaterThan(1);
  });

  test("with what connects two things first, where that was asked for", async () => {
    const { query, variables } = wholeQuestion({ ...asked, to: "official:云州市/陆文海" });
    const { chains, around2, around3 } = await answerOf<Pieces>(query, variables);
    expect([around2.nodes.length, around3.nodes.length].every((nodes) => nodes > 1)).toBe(true);
    expect(chains?.chains.length).toBeGreaterThan(0);
    expect(chains?.chains.length).toBeLessThanOrEqual(3);
  });

  test("chains alone open as the question that the page asks, and are drawn without gaps", async () => {
    const alone = { ...asked, ids: asked.ids.slice(0, 1), to: "official:云州市/陆文海", steps: 4, most: 50 };
    const [question] = questionsOf(alone);
    expect(wholeQuestion(alone)).toEqual({ query: question?.query, variables: question?.variables });
    const { chains } = await answerOf<{ chains: Chains }>(question?.query ?? "", question?.variables);
    const lengths = chains.chains.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4);
    const drawing = together([drawnOf(chains)]);
    for (const { steps, length } of chains.chains) {
      expect(steps).toHaveLength(length);
      for (const { edges } of steps) {
        expect(edges.length).toBeGreaterThan(0);
        for (const edge of edges) {
          expect(drawing.edges.has(keyOf(edge))).toBe(true);
          expect(edge.evidence === null).toBe(edge.rule !== null);
        }
      }
    }
  });
});

test("only what can be chosen is taken from an address", () => {
  expect(["4", "11", "0", "many", null].map((given) => chosen(given, [1, 2, 3, 4], 3))).toEqual([4, 3, 3, 3, 3]);
});

test("citations are counted by year, years without one between others, undated ones last", () => {
  const cited = (issuedOn: string | null) => ({ document: { issuedOn } });
  const columns = byYear([cited("2019-03-01"), cited(null), cited("2021-01-01"), cited("2019-12-31")], "undated");
  expect(columns.map(({ name, count }) => `${name} ${count}`)).toEqual(["2019 2", "2020 0", "2021 1", "undated 1"]);
  expect(byYear([], "undated")).toEqual([]);
});
