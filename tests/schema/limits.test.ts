import { getIntrospectionQuery } from "graphql";
import { type Graph, GraphTimeout, GraphUnavailable } from "../../src/graph/graph";
import { type Ask, asking } from "./ask";

/** A graph that fails in one way. */
function failing(error: Error): Graph {
  const fail = async (): Promise<never> => await Promise.reject(error);
  return { engine: "grafeo", read: fail, write: fail, migrate: fail, ping: fail, close: fail };
}

/** A graph that holds nothing. */
const empty: Graph = { ...failing(new Error("not asked")), read: async () => [] };

const counts = "{ statistics { documents } }";
const codes = async (ask: Ask, query: string, variables?: Record<string, unknown>): Promise<unknown[]> =>
  (await ask(query, variables)).errors.map(({ code }) => code);

describe("what fails", () => {
  test("a statement that takes too long is TIMEOUT", async () => {
    expect(await codes(asking(failing(new GraphTimeout("read/thing/statistics took 10 s"))), counts)).toEqual([
      "TIMEOUT",
    ]);
  });

  test("a graph that cannot be reached is GRAPH_UNAVAILABLE, without its address", async () => {
    const { errors } = await asking(failing(new GraphUnavailable("bolt://10.0.0.7 refused")))(counts);
    expect(errors).toEqual([{ code: "GRAPH_UNAVAILABLE", message: expect.not.stringContaining("10.0.0.7") }]);
  });

  test("anything else says nothing of paths, statements or stacks", async () => {
    const { errors } = await asking(failing(new Error("syntax error in MATCH (n) at /srv/cypher/read.cypher")))(counts);
    expect(errors).toEqual([{ code: "INTERNAL_SERVER_ERROR", message: "Internal server error" }]);
  });

  test("a request whose time is used up runs no further statement", async () => {
    let asked = 0;
    let now = 0;
    const clock = jest.spyOn(Date, "now").mockImplementation(() => now);
    const slow: Graph = {
      ...empty,
      read: async () => {
        asked++;
        now += 30_000;
        return [];
      },
    };
    expect(await codes(asking(slow), `{ organization(name: "市水务局") { id } }`)).toEqual(["TIMEOUT"]);
    clock.mockRestore();
    expect(asked).toBe(1);
  });
});

describe("what is refused before it runs", () => {
  const deep = (levels: number): string =>
    `{ organization(name: "x") ${"{ parent ".repeat(levels - 2)} { id } ${"}".repeat(levels - 2)} }`;

  test("too deep a query", async () => {
    expect(await codes(asking(empty), deep(12))).toEqual([]);
    expect(await codes(asking(empty), deep(13))).toEqual(["QUERY_TOO_COMPLEX"]);
  });

  test("too deep a query through fragments", async () => {
    const query = `{ organization(name: "x") { ...A } } fragment A on Organization { parent { parent { id } } }`;
    expect(await codes(asking(empty, { depth: 4 }), query)).toEqual([]);
    expect(await codes(asking(empty, { depth: 3 }), query)).toEqual(["QUERY_TOO_COMPLEX"]);
  });

  test("too many aliases", async () => {
    const query = `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: statistics { documents }`).join(" ")} }`;
    expect(await codes(asking(empty), query)).toEqual(["QUERY_TOO_COMPLEX"]);
  });

  test("too much at once: pages multiply, plain lists count as ten", async () => {
    const wide = `{ documents(first: 100) { nodes { tasks(first: 100) { nodes { assignments { unit { name } } } } } } }`;
    expect(await codes(asking(empty), wide)).toEqual(["QUERY_TOO_COMPLEX"]);
    const fair = `{ documents(first: 100) { nodes { appointments(first: 100) { nodes { official { name } post { title } } } } } }`;
    expect(await codes(asking(empty), fair)).toEqual([]);
  });

  test("a page beyond the limit is told so, not that it costs too much", async () => {
    const query = `{ documents(first: 1000000) { nodes { title } } }`;
    expect(await codes(asking(empty), query)).toEqual(["BAD_USER_INPUT"]);
  });

  test("pages of a hundred, six levels deep, pass", async () => {
    const query = `query ($id: ID!) { d: document(id: $id) { c: tasks(first: 100) { nodes { id label deadline overseers { name }
      assignments { role printed labelled unit { id name printedNames } evidence { quote line source } } evidence { quote line source } }
      pageInfo { hasNextPage endCursor } } } }`;
    expect(await codes(asking(empty), query, { id: "x" })).toEqual([]);
  });

  test("the introspection that a playground sends passes", async () => {
    expect(await codes(asking(empty), getIntrospectionQuery())).toEqual([]);
  });

  test.each(["2019-02-30", "2019-2-3", "2019", "yesterday", ""])("the day %j", async (day) => {
    const literal = `{ documents(filter: { issuedFrom: ${JSON.stringify(day)} }) { totalCount } }`;
    const variable = "query ($day: Date) { documents(filter: { issuedFrom: $day }) { totalCount } }";
    expect(await codes(asking(empty), literal)).toEqual([
      expect.stringMatching(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/u),
    ]);
    expect(await codes(asking(empty), variable, { day })).toEqual(["BAD_USER_INPUT"]);
  });

  test.each([
    [`{ documents(filter: { issuedFrom: "2020-01-02", issuedTo: "2020-01-01" }) { totalCount } }`],
    [`{ documents(filter: { text: "${"水".repeat(201)}" }) { totalCount } }`],
    [`{ organization(name: "${"水".repeat(201)}") { id } }`],
    [`{ path(from: "a", to: "b", maxHops: 11) { truncated } }`],
    [`{ neighbourhood(id: "a", depth: 6) { truncated } }`],
    [`{ neighbourhood(id: "a", limit: 0) { truncated } }`],
    [`{ search(text: "${"水".repeat(201)}") { totalCount } }`],
  ])("%s", async (query) => {
    expect(await codes(asking(empty), query)).toEqual(["BAD_USER_INPUT"]);
  });

  test("a drawing around nothing is NOT_FOUND", async () => {
    expect(await codes(asking(empty), `{ neighbourhood(id: "a") { truncated } }`)).toEqual(["NOT_FOUND"]);
    expect(await codes(asking(empty), `{ path(from: "a", to: "a") { truncated } }`)).toEqual(["NOT_FOUND"]);
  });
});
