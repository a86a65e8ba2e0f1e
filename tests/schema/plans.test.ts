import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { statement } from "../../src/graph/statements";
import { type Graph } from "../../src/graph/graph";
import { cypherFiles } from "../conformance/files";
import { freshNeo4j, onNeo4j } from "../graph/engine";

/** Steps of a plan that go through everything of a label, a type or the graph. */
const SCANS = ["AllNodesScan", "NodeByLabelScan", "RelationshipTypeScan"];

/** Statements about all of a kind: how many there are, or what words stand in them. */
const ABOUT_ALL = [
  /\/all-total$/u,
  /^read\/count\//u,
  /^read\/official\/moves(?:-total)?$/u,
  /^read\/citation\/of-repealed(?:-total)?$/u,
  /^read\/amendment\/with-words$/u,
  /^read\/thing\/statistics$/u,
  /^export\/(?:nodes|relationships|state)$/u,
];
/** `UNWIND $ids` · `{id: $id}` · `u.id IN $units`: the statement is about things whose ids are known, or found by their names. */
const TAKES_IDS = /UNWIND \$|\bid: \$|\.id (?:IN|=) \$/u;

/** Everything that reads, but for statements about all of a kind; these as well where they take ids, whatever their names. */
const reading = cypherFiles()
  .filter(({ name }) => name.startsWith("read/") || name.startsWith("export/"))
  .filter(({ name, text }) => !ABOUT_ALL.some((form) => form.test(name)) || TAKES_IDS.test(text))
  .map(({ name }) => name);

test("statements about all of a kind are few, and those that count for an id are not among them", () => {
  expect(reading).toEqual(
    expect.arrayContaining(["read/count/assignments-of-units", "read/official/moves-of-organizations"]),
  );
  expect(reading).not.toContain("read/count/assignments");
});

/** A value of the type that a parameter has wherever it occurs; plans are made without running. */
function valueOf(name: string): unknown {
  if (["first", "offset", "limit", "maxHops"].includes(name)) return neo4j.int(5);
  if (/^(?:by[A-Z]\w+|groups|probation|withoutLead)$/u.test(name)) return true;
  return name.endsWith("s") || name === "known" ? ["x"] : "x";
}

function stepsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*$/u, ""), ...children.flatMap(stepsOf)];
}

if (onNeo4j) {
  let graph: Graph;
  let driver: Driver;
  beforeAll(async () => {
    graph = await freshNeo4j();
    const { NEO4J_URI, NEO4J_USER = "neo4j", NEO4J_PASSWORD = "" } = process.env;
    driver = neo4j.driver(NEO4J_URI ?? "", neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  });
  afterAll(async () => {
    await driver.close();
    await graph.close();
  });

  test.each(reading)("%s starts at an index", async (name) => {
    const { text, parameters } = statement("neo4j", name);
    const session = driver.session();
    try {
      const values = Object.fromEntries(parameters.map((parameter) => [parameter, valueOf(parameter)]));
      const { summary } = await session.run(`EXPLAIN ${text.replace(/^(?:\/\/.*\n)+/u, "")}`, values);
      const steps = summary.plan === false ? [] : stepsOf(summary.plan);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.filter((step) => SCANS.some((scan) => step.endsWith(scan)))).toEqual([]);
    } finally {
      await session.close();
    }
  });
} else test.skip("plans on Neo4j: NEO4J_URI is not set (npm run test:neo4j starts one)", () => undefined);
