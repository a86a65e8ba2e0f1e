import { readFileSync } from "node:fs";
import path from "node:path";
import { asking } from "../../questions/ask";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { loadSample } from "../graph/sample";

jest.setTimeout(60_000);

const README = readFileSync(path.join(__dirname, "..", "..", "README.md"), "utf8");
/** A query with the words up to the next one: its answer as a table or a line. */
const QUESTION = /```graphql\n(?<query>[\s\S]*?)```\n(?<shown>[\s\S]*?)(?=\n\*\*|\n## )/gu;
/** What of a printed answer must come from the graph: days, numbers of documents, lines, names. */
const FACTS =
  /\d{4}-\d{2}-\d{2}|\p{Script=Han}+〔\d{4}〕\d+号|\p{Script=Han}+令第\d+号|(?<=line )\d+|\p{Script=Han}{2,}/gu;

let graph: Graph;
beforeAll(async () => {
  graph = await freshGraph();
  await loadSample(graph);
});
afterAll(async () => await graph.close());

const questions = [...README.matchAll(QUESTION)].map(
  ({ groups }, i) => [i + 1, groups!["shown"]!.trim(), groups!["query"]!] as const,
);

test("the README asks three questions", () => {
  expect(questions).toHaveLength(3);
});

test.each(questions)("the README shows what the sample answers to question %i", async (_, shown, query) => {
  const { data, errors } = await asking(graph)(query, {});
  expect(errors).toEqual([]);
  const answer = JSON.stringify(data);
  const facts = shown.match(FACTS) ?? [];
  expect(facts.length).toBeGreaterThan(3);
  expect(facts.filter((fact) => !answer.includes(fact))).toEqual([]);
});
