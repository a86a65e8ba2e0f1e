import { type Graph, GraphUnavailable } from "../../src/graph/graph";
import { parametersOf, schemaStatements, statement } from "../../src/graph/statements";
import { freshGraph, onNeo4j } from "./engine";

let graph: Graph;
beforeEach(async () => {
  graph = await freshGraph();
});
afterEach(async () => {
  await graph.close();
});

async function put(
  id: string,
  properties: Record<string, string | number | boolean | readonly string[]>,
): Promise<void> {
  const rows = [{ id, properties: { sortKey: id, ...properties } }];
  await graph.write(async (transaction) => await transaction.run("write/nodes/Task", { rows }));
}

async function idsOf(): Promise<string[]> {
  return (await graph.read<{ id: string }>("export/nodes")).map(({ id }) => id);
}

test("whole numbers stay whole, fractions fractions, lists lists", async () => {
  await put("task:1", { line: 12, share: 0.5, done: true, path: ["一、治水", "二、植树"] });
  const [row] = await graph.read<{ properties: object }>("derive/properties", { ids: ["task:1"] });
  expect(row!.properties).toEqual({
    id: "task:1",
    sortKey: "task:1",
    line: 12,
    share: 0.5,
    done: true,
    path: ["一、治水", "二、植树"],
  });
});

test("a limit given as a number is taken as a whole one", async () => {
  await put("task:1", { search: "治水方案" });
  await put("task:2", { search: "治水办法" });
  expect(await graph.read("search", { text: "治水", labels: null, limit: 1 })).toHaveLength(1);
});

test("an error undoes the whole transaction, whatever ran before it", async () => {
  const failing = graph.write(async (transaction) => {
    await transaction.run("write/nodes/Task", { rows: [{ id: "task:1", properties: { sortKey: "a" } }] });
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await idsOf()).toEqual([]);
});

test("a statement that fails undoes the transaction, even where the caller goes on", async () => {
  const failing = graph.write(async (transaction) => {
    await transaction.run("write/nodes/Task", { rows: [{ id: "task:1", properties: { sortKey: "a" } }] });
    await transaction.run("search", { text: "水", labels: null, limit: "many" }).catch(() => undefined);
  });
  await expect(failing).rejects.toThrow();
  expect(await idsOf()).toEqual([]);
  await put("task:2", {});
  expect(await idsOf()).toEqual(["task:2"]);
});

test("many writers at once leave each thing once", async () => {
  const rows = [{ id: "task:1", properties: { sortKey: "a" } }];
  const writers = Array.from(
    { length: 8 },
    async () => await graph.write(async (transaction) => await transaction.run("write/nodes/Task", { rows })),
  );
  await Promise.all(writers);
  expect(await idsOf()).toEqual(["task:1"]);
});

test("what was written is read at once", async () => {
  for (let i = 0; i < 5; i++) {
    await put(`task:${i}`, {});
    expect(await idsOf()).toHaveLength(i + 1);
  }
});

test("the schema can be made again", async () => {
  await graph.migrate();
  await graph.ping();
});

test("a missing parameter is null, one the statement does not know is left out", () => {
  const search = statement(graph.engine, "search");
  expect(parametersOf(search, { text: "水", limit: 3, other: 1 })).toEqual({ text: "水", labels: null, limit: 3 });
});

test("the engine's own statement comes first, and constraints before indexes", () => {
  expect(statement("grafeo", "search").text).not.toBe(statement("neo4j", "search").text);
  const names = schemaStatements("grafeo");
  expect(names.indexOf("schema/1-thing-id-unique")).toBe(0);
  expect(names.indexOf("schema/2-thing-id")).toBe(1);
});

test("what people type is no query language", async () => {
  await put("task:1", { search: "治水 AND 植树" });
  for (const text of ["治水 AND (", '"', "a:b", "+-&&||!(){}[]^~*?\\/", "治水*", "NOT", "<>@#$%"]) {
    expect(Array.isArray(await graph.read("search", { text, labels: null, limit: 3 }))).toBe(true);
  }
  expect(await graph.read("search", { text: "(治水) AND", labels: null, limit: 3 })).toMatchObject([{ id: "task:1" }]);
});

test("a closed graph says so", async () => {
  const other = graph;
  await other.close();
  await expect(other.ping()).rejects.toThrow(onNeo4j ? Error : GraphUnavailable);
  graph = await freshGraph();
});
