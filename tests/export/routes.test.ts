import { load } from "cheerio";
import pino from "pino";
import request from "supertest";
import { readConfiguration } from "../../src/configuration";
import { type Graph } from "../../src/graph/graph";
import { type RunningServer, startServer } from "../../src/http/server";
import { openTown } from "../schema/town";

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openTown();
  server = await startServer(readConfiguration({ PORT: "0" }), pino({ level: "silent" }));
}, 60_000);
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const BUREAU = "org:云州市水务局";

test("nothing is exported before the graph is ready", async () => {
  const answer = await request(server.url).get("/export/neighbourhood.graphml").query({ id: BUREAU });
  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([503, "NOT_READY"]);
  server.serve(graph);
});

test("what surrounds a thing is a file in each format", async () => {
  const get = (format: string) =>
    request(server.url)
      .get(`/export/neighbourhood.${format}`)
      .query({ id: BUREAU, depth: 1, limit: 5 })
      .buffer(true)
      .parse((response, done) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (text += part));
        response.on("end", () => done(null, text));
      });
  const graphml = await get("graphml");
  expect([graphml.status, graphml.type, graphml.headers["x-truncated"]]).toEqual([
    200,
    "application/graphml+xml",
    "true",
  ]);
  expect(graphml.headers["content-disposition"]).toContain("drawing.graphml");
  expect(load(graphml.body as string, { xml: true })("node").length).toBe(5);
  expect((await get("gexf")).body).toContain("<gexf");
  expect(JSON.parse((await get("json")).body as string).elements.nodes.length).toBe(5);
});

test("a path is a file as well", async () => {
  const answer = await request(server.url).get("/export/path.json").query({ from: "official:云州市/李明", to: BUREAU });
  expect(answer.body.elements.edges).toMatchObject([{ data: { label: "分管", family: "portfolio", line: 19 } }]);
});

test.each([
  ["/export/neighbourhood.graphml?id=org:nobody", 404, "NOT_FOUND"],
  ["/export/neighbourhood.docx?id=org:nobody", 404, "NOT_FOUND"],
  ["/export/neighbourhood.graphml", 400, "BAD_USER_INPUT"],
  ["/export/neighbourhood.graphml?id=a&depth=-1", 400, "BAD_USER_INPUT"],
  ["/export/neighbourhood.graphml?id=a&depth=1&nonsense=1", 400, "BAD_USER_INPUT"],
  [`/export/neighbourhood.graphml?id=${encodeURIComponent(BUREAU)}&depth=9`, 400, "BAD_USER_INPUT"],
  [`/export/neighbourhood.graphml?id=${encodeURIComponent(BUREAU)}&limit=99999`, 400, "BAD_USER_INPUT"],
  ["/export/path.gexf?from=a", 400, "BAD_USER_INPUT"],
])("%s is refused with a reason", async (url, status, code) => {
  const answer = await request(server.url).get(url);
  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
});
