import { Kind, parse } from "graphql";
import { type Graph } from "../../src/graph/graph";
import { openGraph } from "../../src/graph/open";
import { readQuestions } from "../../questions/read";
import { tabOf, variablesOf } from "../../web/playground/examples";
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

const questions = readQuestions();

test.each(questions.map((question) => [question.name, question] as const))(
  "%s answers on the sample with values out of the loaded data",
  async (_, question) => {
    const { data, errors } = await ask(question.query, variablesOf(question, subjects));
    expect(errors).toEqual([]);
    expect(longestList(data)).toBeGreaterThan(0);
  },
);

test("each tab asks its question in both languages and bears its operation's name", () => {
  const names = questions.map((question) => {
    const { query } = tabOf(question, subjects);
    expect(query).toMatch(/^# .*\p{Script=Han}.*\n# [A-Z][^\p{Script=Han}]*\n/u);
    const [operation] = parse(query).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
  });
  expect(names.every((name) => name !== undefined)).toBe(true);
  expect(new Set(names).size).toBe(questions.length);
});
