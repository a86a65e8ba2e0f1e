import { type Graph, GraphTimeout, GraphUnavailable } from "../../src/graph/graph";
import { openGraph } from "../../src/graph/open";
import { freshNeo4j, onNeo4j } from "./engine";

test("a server that is away is named in plain words", async () => {
  const away = openGraph({ engine: "neo4j", uri: "bolt://127.0.0.1:1", user: "neo4j", password: "secret" });
  await expect(away.ping()).rejects.toThrow(GraphUnavailable);
  await expect(away.ping()).rejects.toThrow(/NEO4J_URI/u);
  await away.close();
}, 30_000);

if (onNeo4j) {
  let graph: Graph;
  beforeEach(async () => {
    graph = await freshNeo4j();
  });
  afterEach(async () => {
    await graph.close();
  });

  test("a wrong password is named in plain words", async () => {
    const wrong = openGraph({ engine: "neo4j", uri: process.env["NEO4J_URI"]!, user: "neo4j", password: "wrong" });
    await expect(wrong.ping()).rejects.toThrow(/NEO4J_PASSWORD/u);
    await wrong.close();
  });

  test("a reading statement cannot write", async () => {
    const rows = [{ id: "task:1", properties: { sortKey: "a" } }];
    await expect(graph.read("write/nodes/Task", { rows })).rejects.toThrow(/[Ww]rit/u);
  });

  test("who asks is told when a statement takes too long", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({ id: `law:${i}`, properties: { sortKey: `${i}` } }));
    await graph.write(async (transaction) => await transaction.run("write/nodes/Law", { rows }));
    await expect(graph.read("export/nodes", {}, { timeoutMs: 1 })).rejects.toThrow(GraphTimeout);
    expect(await graph.read("export/nodes", {}, { timeoutMs: 60_000 })).toHaveLength(3000);
  });
} else test.skip("on a Neo4j: NEO4J_URI is not set (npm run test:neo4j starts one)", () => undefined);
