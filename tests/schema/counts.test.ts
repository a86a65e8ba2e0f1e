import { type Graph } from "../../src/graph/graph";
import { loadSample } from "../graph/sample";
import { freshGraph } from "../graph/engine";
import { type Ask, asking } from "./ask";

jest.setTimeout(60_000);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await freshGraph();
  await loadSample(graph);
  ask = asking(graph);
});
afterAll(async () => await graph.close());

const SHOWN = "($first: Int, $offset: Int)";
const ARGUMENTS = "first: $first, offset: $offset";

/** Every count and every list of pairs, with and without ids; each shows all by which its rows are told apart. */
test.each([
  ["assignmentCounts", `by: [UNIT, ROLE], ${ARGUMENTS}`, "tasks role unit { id }"],
  ["assignmentCounts", `by: [DOCUMENT, ROLE], unit: "云州市水务局", ${ARGUMENTS}`, "tasks role document { id }"],
  ["citationCounts", `by: [LAW, YEAR], ${ARGUMENTS}`, "citations year law { id }"],
  ["citationCounts", `by: [LAW], issuer: "云州市人民政府", ${ARGUMENTS}`, "citations law { id }"],
  ["appointmentCounts", `by: [ORGANIZATION, TITLE], ${ARGUMENTS}`, "decisions title organization { id }"],
  ["appointmentCounts", `by: [TITLE, ACTION], organization: "云州市水务局", ${ARGUMENTS}`, "decisions title action"],
  ["membershipCounts", `by: [OFFICIAL], ${ARGUMENTS}`, "committees seats official { id }"],
  ["membershipCounts", `by: [ROLE, YEAR], official: "韩立群", ${ARGUMENTS}`, "committees role year"],
  ["unitPairs", ARGUMENTS, "tasks one { id } other { id }"],
  ["unitPairs", `unit: "云州市水务局", ${ARGUMENTS}`, "tasks one { id } other { id }"],
  ["officialPairs", ARGUMENTS, "committees one { id } other { id }"],
  ["officialPairs", `official: "沈若兰", ${ARGUMENTS}`, "committees one { id } other { id }"],
])("%s(%s): part after part gives every row once, in the order of the whole", async (field, given, shown) => {
  const query = `query Part${SHOWN} { rows: ${field}(${given}) { ${shown} } }`;
  const partOf = async (first: number, offset?: number | null): Promise<readonly unknown[]> => {
    const { data, errors } = await ask(query, offset === undefined ? { first } : { first, offset });
    expect(errors).toEqual([]);
    return data.rows;
  };
  const whole = await partOf(100);
  expect(whole.length).toBeGreaterThan(1);
  expect(await partOf(100, null)).toEqual(whole);
  const size = Math.ceil(whole.length / 3);
  const parts: unknown[] = [];
  for (let offset = 0; offset < 100; offset += size) parts.push(...(await partOf(size, offset)));
  expect(parts).toEqual(whole.length < 100 ? whole : [...whole, ...parts.slice(100)]);
  expect(await partOf(5, 1_000_000)).toEqual([]);
});

test.each([-1, 1_000_001])("%i rows cannot be left out", async (offset) => {
  const { errors } = await ask("query ($offset: Int) { assignmentCounts(by: [UNIT], offset: $offset) { tasks } }", {
    offset,
  });
  expect(errors).toHaveLength(1);
  expect(JSON.stringify(errors)).toContain("offset must not be");
});
