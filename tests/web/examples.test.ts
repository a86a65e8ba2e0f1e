import { parse } from "graphql";
import { type Graph } from "../../src/graph/graph";
import { openGraph } from "../../src/graph/open";
import { EXAMPLES, tabOf } from "../../web/playground/examples";
import { SUBJECTS, type Subjects, subjectsIn, type SubjectsAnswer } from "../../web/playground/subjects";
import { loadSample } from "../graph/sample";
import { asking, type Ask } from "../schema/ask";

jest.setTimeout(60_000);

let graph: Graph;
let ask: Ask;
let subjects: Subjects;

beforeAll(async () => {
  graph = openGraph({ engine: "grafeo", folder: null });
  await graph.migrate();
  await loadSample(graph);
  ask = asking(graph);
  const { data, errors } = await ask(SUBJECTS);
  expect(errors).toEqual([]);
  subjects = subjectsIn(data as SubjectsAnswer);
});

afterAll(async () => {
  await graph.close();
});

/** The longest list anywhere in an answer. */
function longestList(value: unknown): number {
  if (Array.isArray(value)) return Math.max(value.length, ...value.map(longestList));
  if (typeof value !== "object" || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(longestList));
}

test("the loaded data names something for every variable of the examples", () => {
  expect(Object.entries(subjects).filter(([, name]) => name === "")).toEqual([]);
});

test.each(EXAMPLES.map((example) => [example.name, example] as const))(
  "%s answers on the sample",
  async (_, example) => {
    const { data, errors } = await ask(example.query, example.variables(subjects));
    expect(errors).toEqual([]);
    expect(longestList(data)).toBeGreaterThan(0);
  },
);

test("each tab asks its question in both languages and bears its operation's name", () => {
  for (const example of EXAMPLES) {
    const { query } = tabOf(example, subjects);
    expect(query).toMatch(/^# .*\p{Script=Han}.*\n# [A-Z][^\p{Script=Han}]*\n/u);
    expect(parse(query).definitions).toMatchObject([{ name: { value: example.name } }]);
  }
  expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(EXAMPLES.length);
});
