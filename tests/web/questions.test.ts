import { type Graph } from "../../src/graph/graph";
import { openGraph } from "../../src/graph/open";
import { wholeQuestion } from "../../web/explorer/graph/questions";
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
  const { query, variables } = leadQuestion(named, null);
  const { rows } = tableOf(cellsOf(named, await answerOf<LedBy>(query, variables)));
  expect(new Map(rows.map(({ id, sum }) => [id, sum]))).toEqual(
    new Map(units.map(({ unit, tasks }) => [unit?.id, tasks])),
  );
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

test("a grown drawing opens as one question, with the paths first where they were asked for", async () => {
  const ids = ["official:云州市/沈若兰", "org:云州市水务局", "org:云州市财政局"];
  for (const to of [null, "official:云州市/陆文海"]) {
    const { query, variables } = wholeQuestion({ ids, to, depth: 2, limit: 60 });
    const pieces = await answerOf<Record<string, { nodes: { id: string }[] }>>(query, variables);
    expect(Object.keys(pieces)).toEqual([to === null ? "around" : "paths", "around2", "around3"]);
    for (const { nodes } of Object.values(pieces)) expect(nodes.length).toBeGreaterThan(1);
  }
});

test("citations are counted by year, years without one between others, undated ones last", () => {
  const cited = (issuedOn: string | null) => ({ document: { issuedOn } });
  const columns = byYear([cited("2019-03-01"), cited(null), cited("2021-01-01"), cited("2019-12-31")], "undated");
  expect(columns.map(({ name, count }) => `${name} ${count}`)).toEqual(["2019 2", "2020 0", "2021 1", "undated 1"]);
  expect(byYear([], "undated")).toEqual([]);
});
