import { type Context } from "../../schema/context";
import { jointsBetween } from "../../schema/chains/joints";
import { simpleChains } from "../../schema/chains/simple-chains";
import { type Graph } from "../../src/graph/graph";
import { type Ask, asking, counted } from "./ask";
import { openTown } from "./town";

/** Things joined to each other, written as 甲-乙 乙-丙. */
function joints(text: string): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  for (const joint of text.split(" ")) {
    const [one = "", other = ""] = joint.split("-");
    joined.set(one, [...(joined.get(one) ?? []), other].sort());
    joined.set(other, [...(joined.get(other) ?? []), one].sort());
  }
  return joined;
}

const NO_LIMIT = { steps: 10, chains: 100, visits: 1000 };
const SQUARE = "a-b b-d a-c c-d b-c d-e";

describe("chains over known joints", () => {
  const found = (limits: Partial<typeof NO_LIMIT>): string[] =>
    simpleChains(joints(SQUARE), "a", "d", { ...NO_LIMIT, ...limits }).chains.map((chain) => chain.join(""));

  test("all of them, the shortest first, none through a thing twice", () => {
    expect(found({})).toEqual(["abd", "acd", "abcd", "acbd"]);
  });

  test("none longer than asked for", () => {
    expect(found({ steps: 2 })).toEqual(["abd", "acd"]);
    expect(found({ steps: 1 })).toEqual([]);
  });

  test.each([
    [{ chains: 3 }, 3, 2],
    [{ chains: 4 }, 4, 10],
    [{ chains: 2 }, 2, 2],
    [{ chains: 1 }, 1, 1],
    [{ visits: 2 }, 1, 1],
  ])("with %j there are %i, complete to %i steps", (limits, count, completeTo) => {
    const { chains, completeTo: complete } = simpleChains(joints(SQUARE), "a", "d", { ...NO_LIMIT, ...limits });
    expect([chains.length, complete]).toEqual([count, completeTo]);
  });
});

describe("joints between two ends", () => {
  /** A context over joints, with the ids of each statement that is asked. */
  function contextOf(text: string): { context: Context; asked: string[][] } {
    const all = joints(text);
    const asked: string[][] = [];
    const read = async (_: string, { ids, limit }: any): Promise<any> => {
      asked.push(ids);
      const rows = ids.flatMap((id: string) => (all.get(id) ?? []).map((other) => ({ id, other })));
      return await Promise.resolve(rows.slice(0, limit));
    };
    return { context: { read } as unknown as Context, asked };
  }

  test("one statement a step, on the side that has less to go on from, and never through an end", async () => {
    const { context, asked } = contextOf("a-b a-c a-d b-z c-y d-z z-x x-a");
    const { joined, completeTo } = await jointsBetween(context, "a", "z", 3, 100);
    expect(completeTo).toBe(3);
    expect(asked).toHaveLength(3);
    expect(asked.slice(2)).toEqual([["b", "d", "x"]]);
    expect(simpleChains(joined, "a", "z", { ...NO_LIMIT, steps: 3 }).chains).toEqual([
      ["a", "b", "z"],
      ["a", "d", "z"],
      ["a", "x", "z"],
    ]);
  });

  test("a side that joins too much is left, the other goes on", async () => {
    const hub = Array.from({ length: 20 }, (_, i) => `h-x${i}`).join(" ");
    const { context } = contextOf(`a-b b-c c-h ${hub}`);
    const { joined, completeTo } = await jointsBetween(context, "a", "h", 3, 10);
    expect(completeTo).toBe(3);
    expect(simpleChains(joined, "a", "h", NO_LIMIT).chains).toEqual([["a", "b", "c", "h"]]);
  });

  test("where both sides join too much, it tells how far all is known", async () => {
    const hub = (id: string): string => Array.from({ length: 20 }, (_, i) => `${id}-${id}${i}`).join(" ");
    const { context } = contextOf(`a-b b-c c-h ${hub("b")} ${hub("h")}`);
    expect((await jointsBetween(context, "a", "h", 5, 10)).completeTo).toBe(1);
  });

  test("where everything on one side is known, nothing longer is missing", async () => {
    const { context } = contextOf("a-b y-z");
    expect((await jointsBetween(context, "a", "z", 10, 10)).completeTo).toBe(10);
  });
});

describe("chains in the graph", () => {
  let graph: Graph & { readonly asked: string[] };
  let ask: Ask;
  beforeAll(async () => {
    graph = counted(await openTown());
    ask = asking(graph);
  });
  afterAll(async () => await graph.close());

  const QUERY = `query ($from: ID!, $to: ID!, $maxHops: Int, $first: Int) {
    chains(from: $from, to: $to, maxHops: $maxHops, first: $first) {
      completeTo
      chains { length steps { from { label } to { label } edges { kind evidence { line } rule } } }
    }
  }`;
  const FINANCE = "org:云州市财政局";
  const EDUCATION = "org:云州市教育局";

  async function chains(variables: Record<string, unknown>): Promise<any> {
    const { data, errors } = await ask(QUERY, variables);
    expect(errors).toEqual([]);
    return data.chains;
  }

  test("longer ones follow the shortest, each step with its line or the rule by which it is known", async () => {
    const { chains: found, completeTo } = await chains({ from: FINANCE, to: EDUCATION, maxHops: 4, first: 100 });
    expect(completeTo).toBe(4);
    const lengths = found.map(({ length }: any) => length);
    expect(lengths[0]).toBe(2);
    expect(new Set(lengths).size).toBeGreaterThan(1);
    expect(lengths).toEqual([...lengths].sort());
    for (const { steps } of found) {
      expect(steps[0].from.label).toBe("云州市财政局");
      expect(steps.at(-1).to.label).toBe("云州市教育局");
      for (const { edges } of steps) {
        expect(edges.length).toBeGreaterThan(0);
        for (const { evidence, rule, kind } of edges) {
          if (kind === "PART_OF") expect([evidence, rule]).toEqual([null, expect.stringContaining("名称")]);
          else expect([evidence?.line, rule]).toEqual([expect.any(Number), null]);
        }
      }
    }
  });

  test("one statement for each step that is gone, a few for what is shown", async () => {
    graph.asked.length = 0;
    await chains({ from: FINANCE, to: EDUCATION, maxHops: 6, first: 100 });
    expect(graph.asked.filter((name) => name === "read/thing/joined").length).toBeLessThanOrEqual(6);
    expect(graph.asked.length).toBeLessThanOrEqual(6 + 4);
  });

  test("fewer than there are: the first of them, and complete only as far as that", async () => {
    const all = await chains({ from: FINANCE, to: EDUCATION, maxHops: 4, first: 100 });
    const one = await chains({ from: FINANCE, to: EDUCATION, maxHops: 4, first: 1 });
    expect(one.chains).toEqual(all.chains.slice(0, 1));
    expect(one.completeTo).toBeLessThan(4);
  });

  test("from a thing to itself there is none; nothing bears the id: NOT_FOUND", async () => {
    expect(await chains({ from: FINANCE, to: FINANCE })).toEqual({ chains: [], completeTo: 4 });
    const { errors } = await ask(QUERY, { from: FINANCE, to: "org:无" });
    expect(errors.map(({ code }) => code)).toEqual(["NOT_FOUND"]);
  });
});
