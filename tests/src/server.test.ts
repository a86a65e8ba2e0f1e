import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import express from "express";
import pino from "pino";
import request from "supertest";
import { readConfiguration } from "../../src/configuration";
import { type Graph, GraphUnavailable } from "../../src/graph/graph";
import { openGraph } from "../../src/graph/open";
import { pages } from "../../src/http/pages";
import { type RunningServer, startServer } from "../../src/http/server";
import { commandLine, newFolder } from "./run";

jest.setTimeout(60_000);

const silent = pino({ level: "silent" });
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function server(environment: Record<string, string> = {}): Promise<RunningServer> {
  const started = await startServer(readConfiguration({ PORT: "0", ...environment }), silent);
  closing.push(async () => started.stop());
  return started;
}

async function emptyGraph(): Promise<Graph> {
  const graph = openGraph({ engine: "grafeo", folder: null });
  await graph.migrate();
  closing.push(async () => graph.close());
  return graph;
}

async function serving(environment: Record<string, string> = {}, graph?: Graph): Promise<RunningServer> {
  const started = await server(environment);
  started.serve(graph ?? (await emptyGraph()));
  return started;
}

function ask(url: string, query: string) {
  return request(url).post("/graphql").send({ query });
}

describe("health", () => {
  test("lives from the first moment, and is ready only when the load has ended", async () => {
    const started = await server();
    expect((await request(started.url).get("/healthz")).status).toBe(200);
    expect((await request(started.url).get("/readyz")).body).toEqual({
      status: "waiting",
      reason: "The server is starting",
    });
    started.loading();
    const waiting = await request(started.url).get("/readyz");
    expect([waiting.status, waiting.body]).toEqual([
      503,
      { status: "waiting", reason: "The gazettes are being loaded" },
    ]);
    const early = await ask(started.url, "{ statistics { documents } }");
    expect([early.status, early.body]).toMatchObject([503, { errors: [{ extensions: { code: "NOT_READY" } }] }]);
    started.serve(await emptyGraph());
    expect((await request(started.url).get("/readyz")).status).toBe(200);
    expect((await ask(started.url, "{ __typename }")).body).toEqual({ data: { __typename: "Query" } });
  });

  test("is not ready while the graph does not answer", async () => {
    const graph = await emptyGraph();
    const away: Graph = { ...graph, ping: async () => Promise.reject(new GraphUnavailable("bolt://10.0.0.1 refused")) };
    const { url } = await serving({}, away);
    const response = await request(url).get("/readyz");
    expect([response.status, response.text]).toEqual([503, expect.not.stringContaining("10.0.0.1")]);
  });
});

describe("faults", () => {
  const cases = [
    ["a query that does not parse", "{ nope", "GRAPHQL_PARSE_FAILED"],
    ["a field that is not there", "{ nope }", "GRAPHQL_VALIDATION_FAILED"],
    ["a page that is too large", "{ documents(first: 101) { totalCount } }", "BAD_USER_INPUT"],
  ] as const;
  test.each(cases)("%s", async (_what, query, code) => {
    const { url } = await serving();
    const { body, text } = await ask(url, query);
    expect(body).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(text).not.toMatch(/stack|node_modules|\.ts:/u);
  });

  test("what goes wrong inside shows neither stack nor statement nor path", async () => {
    const graph = await emptyGraph();
    const broken: Graph = {
      ...graph,
      read: async () => Promise.reject(new Error("MATCH (n) RETURN n failed in /srv/graph.ts")),
    };
    const { url } = await serving({}, broken);
    const { body } = await ask(url, "{ documents { totalCount } }");
    expect((body as { errors: object[] }).errors).toEqual([
      expect.objectContaining({ message: "Internal server error", extensions: { code: "INTERNAL_SERVER_ERROR" } }),
    ]);
  });

  test("a body that is no JSON, or too large, or an unknown place", async () => {
    const { url } = await serving();
    const json = { "content-type": "application/json" };
    const broken = await request(url).post("/graphql").set(json).send('{"query"');
    expect([broken.status, broken.body]).toMatchObject([400, { errors: [{ extensions: { code: "BAD_REQUEST" } }] }]);
    const large = await request(url)
      .post("/graphql")
      .set(json)
      .send(JSON.stringify({ query: "#".repeat(1_200_000) }));
    expect(large.status).toBe(413);
    expect((await request(url).get("/nowhere")).status).toBe(404);
    expect((await request(url).get("/assets/..%2f..%2fpackage.json")).status).toBeGreaterThanOrEqual(400);
  });

  test("a page elsewhere cannot make a browser ask without a preflight", async () => {
    const { url } = await serving();
    const response = await request(url).get("/graphql").query({ query: "{ __typename }" });
    expect(response.status).toBe(400);
  });
});

describe("who may ask", () => {
  test("pages of named origins, and no others", async () => {
    const { url } = await serving({ CORS_ORIGINS: "https://charts.example.org" });
    const from = async (origin: string) =>
      (await ask(url, "{ __typename }").set("origin", origin)).headers["access-control-allow-origin"];
    expect(await from("https://charts.example.org")).toBe("https://charts.example.org");
    expect(await from("https://elsewhere.example.org")).toBeUndefined();
  });

  test("an address may ask so often in a minute; the machine itself as it likes", async () => {
    const { url } = await serving({ RATE_LIMIT: "2", TRUST_PROXY: "1" });
    const statuses = async (address: string | null) => {
      const found: number[] = [];
      for (let i = 0; i < 3; i++) {
        const asked = ask(url, "{ __typename }");
        found.push((await (address === null ? asked : asked.set("x-forwarded-for", address))).status);
      }
      return found;
    };
    expect(await statuses("203.0.113.7")).toEqual([200, 200, 429]);
    expect(await statuses(null)).toEqual([200, 200, 200]);
  });

  test("a page may load and ask nothing but this server", async () => {
    const { url } = await serving();
    const policy = (await request(url).get("/healthz")).headers["content-security-policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/u);
  });
});

test("the addresses of things are pages of the explorer, no others are", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
  writeFileSync(path.join(folder, "index.html"), "the explorer");
  writeFileSync(path.join(folder, "playground.html"), "the playground");
  const app = express().use(pages(folder));
  const shown = async (address: string) => (await request(app).get(address)).text;
  expect(await shown("/")).toBe("the explorer");
  expect(await shown("/overview")).toBe("the explorer");
  expect(await shown(`/document/${encodeURIComponent("doc:云政〔2019〕1号")}?at=1-2`)).toBe("the explorer");
  expect(await shown(`/official/${encodeURIComponent("official:云州市/李明")}`)).toBe("the explorer");
  expect(await shown("/playground")).toBe("the playground");
  expect((await request(app).get("/documents")).status).toBe(404);
  expect((await request(app).get("/document/%ff")).status).toBe(400);
  const read = await request(app).get("/documents").set("accept", "text/html,*/*;q=0.8");
  expect([read.status, read.text]).toEqual([404, "the explorer"]);
});

test("a page is asked for anew each time; what bears its build in its name is kept for good", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pages-"));
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(path.join(folder, "index.html"), "the explorer");
  writeFileSync(path.join(folder, "assets", "index-abc.js"), "drawn()");
  const app = express().use(pages(folder));
  const kept = async (address: string) => (await request(app).get(address)).headers["cache-control"];
  expect(await kept("/")).toBe("no-cache");
  expect(await kept("/assets/index-abc.js")).toBe("public, max-age=31536000, immutable");
});

test("large answers are compressed as the reader likes, small ones are not", async () => {
  const { url } = await serving();
  const encoding = async (query: string, accepted: string) =>
    (await ask(url, query).set("accept-encoding", accepted)).headers["content-encoding"];
  const large = "{ __schema { types { name description } } }";
  expect(await encoding(large, "gzip, deflate, br")).toBe("br");
  expect(await encoding(large, "gzip")).toBe("gzip");
  expect(await encoding(large, "identity")).toBeUndefined();
  expect(await encoding("{ __typename }", "gzip")).toBeUndefined();
});

test("metrics count requests, operations, errors by code and statements by name", async () => {
  const { url } = await serving();
  await ask(url, "{ documents { totalCount } }");
  await ask(url, "{ nope }");
  const { text } = await request(url).get("/metrics");
  expect(text).toContain('gazette_http_request_seconds_count{route="/graphql",method="POST",status="200"} 1');
  expect(text).toContain('gazette_graphql_operations_total{outcome="ok"} 1');
  expect(text).toContain('gazette_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
  expect(text).toMatch(/gazette_graph_statement_seconds_count\{statement="read\/document\/[^"]+"\} 1/u);
});

test("stopping lets a request in flight end and refuses new ones", async () => {
  const graph = await emptyGraph();
  let begun: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (begun = resolve));
  const slow: Graph = {
    ...graph,
    read: async (...given: Parameters<Graph["read"]>) => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return await graph.read(...given);
    },
  };
  const running = await serving({}, slow);
  const inFlight = ask(running.url, "{ documents(first: 0) { totalCount } }").then(({ body }) => body as object);
  await asked;
  const stopped = running.stop();
  expect(await inFlight).toEqual({ data: { documents: { totalCount: 0 } } });
  await stopped;
  await expect(request(running.url).get("/healthz")).rejects.toThrow(/ECONNREFUSED/u);
});

test("a port that is taken is said in plain words", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  const { code, err } = await commandLine(["serve"], { PORT: String(port), DATA_DIR: newFolder() });
  other.close();
  expect([code, err]).toEqual([2, `127.0.0.1:${port} is in use by another program. Set PORT to a free one.\n`]);
});
