import { lintCypherQuery, testData } from "@neo4j-cypher/language-support";
import { joined } from "../../src/graph/joined";
import { statement } from "../../src/graph/statements";
import { cypherFiles } from "./files";

/** Neo4j's own catalogue: with an empty one, functions and procedures that do not exist would pass. */
const { functions, procedures } = testData.mockSchema;

/** What Neo4j's analyser refuses in a statement. Parameters are unknown to it. */
function errorsIn(text: string): string[] {
  return lintCypherQuery(`CYPHER 5 ${text}`, { functions, procedures })
    .diagnostics.filter(({ severity }) => severity === 1)
    .map(({ message }) => (typeof message === "string" ? message : message.value))
    .filter((message) => !message.startsWith("Parameter $"));
}

const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/u;

/** The embedded engine's own folder uses its own functions, which Neo4j does not know. */
const forNeo4j = (name: string): boolean => !name.startsWith("grafeo/");

test.each(cypherFiles())("$name is sound", ({ name, text }) => {
  // opens with the question it answers or the deed it does
  expect(text).toMatch(/^\/\/ \S/u);
  if (name.startsWith("read/")) expect(text.replaceAll(/\/\/[^\n]*/gu, "")).not.toMatch(WRITES);
  if (forNeo4j(name)) expect(errorsIn(text)).toEqual([]);
});

test("statements joined into one are sound", () => {
  const next = { parameters: {}, only: {}, wanted: {}, next: [] };
  const issuers = { ...next, statement: "read/document/issuers", from: ["document.id"] };
  const tasks = { ...next, statement: "read/document/tasks", from: ["document.id"], wanted: { task: ["label"] } };
  const first = { ...next, statement: "read/document/all", wanted: { document: ["id"] }, next: [issuers, tasks] };
  expect(errorsIn(joined(first, (path) => statement("neo4j", path)).text)).toEqual([]);
});

test("the analyser sees what is wrong", () => {
  expect(errorsIn("MATCH (n) RETURN foo(n)")).not.toEqual([]);
  expect(errorsIn("MATCH (n) RETURN m")).not.toEqual([]);
  expect(errorsIn("CALL no.such.procedure() YIELD x RETURN x")).not.toEqual([]);
});
