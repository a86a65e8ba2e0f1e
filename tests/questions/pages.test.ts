import { readFileSync } from "node:fs";
import path from "node:path";
import { readQuestion } from "../../questions/question";
import { readQuestions } from "../../questions/read";
import { schemaPage } from "../../schema/schema-page";
import { schema } from "../schema/ask";

const page = (name: string): string => readFileSync(path.join(__dirname, "..", "..", "docs", name), "utf8");

test("docs/schema.md is what the code says; npm run schema writes it", () => {
  expect(page("schema.md")).toBe(schemaPage(schema));
});

test("docs/questions.md holds every question with its query and what it cannot tell; npm run docs writes it", () => {
  const text = page("questions.md");
  for (const { number, name, zh, en, limits, query } of readQuestions()) {
    for (const part of [`### ${number}. ${zh}\n\n${en}\n`, `gazette-graph ask ${name}`, limits, query]) {
      expect(text).toContain(part);
    }
  }
});

const FILE = `# number: 1
# topic: tasks
# zh: 何事？
# en: What?
# limits: Not much.
# param unit: 单位 unit | 市水务局
# table: tasks.nodes
# column 任务 task: label
query What($unit: String!) { tasks(filter: { unit: $unit }) { nodes { label } } }
`;

test("a question is read from its file", () => {
  expect(readQuestion("01-what.graphql", FILE)).toEqual({
    number: 1,
    name: "what",
    topic: "tasks",
    zh: "何事？",
    en: "What?",
    limits: "Not much.",
    parameters: [{ name: "unit", description: "单位 unit", example: "市水务局", type: "String", required: true }],
    tables: [{ rows: "tasks.nodes", columns: [{ heading: "任务 task", path: "label" }] }],
    query: "query What($unit: String!) { tasks(filter: { unit: $unit }) { nodes { label } } }",
  });
});

test.each([
  ["a line that says nothing", FILE.replace("# limits: ", "# "), /not understood/u],
  ["no limits", FILE.replace("# limits: Not much.\n", ""), /limits is missing/u],
  ["a topic that is none", FILE.replace("topic: tasks", "topic: weather"), /no topic/u],
  ["a variable that nobody describes", FILE.replace("# param unit: 单位 unit | 市水务局\n", ""), /\$unit/u],
])("a file with %s is refused", (_, text, words) => {
  expect(() => readQuestion("01-what.graphql", text)).toThrow(words);
});
