import { derive, writeSource } from "../../loaders/write";
import { type Office, peopleOf } from "../../loaders/write/derive/people";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { dump } from "./dump";
import { DocumentBuilder, source } from "./rows";

function office(organization: string, title: string, date: string, more: Partial<Office> = {}): Office {
  return {
    organization,
    title,
    date,
    document: `doc:${organization}${date}`,
    concurrent: false,
    decided: false,
    ...more,
  };
}

/** Who is meant, as `organisation → the organisation after which the person is called`. */
function people(...offices: Office[]): string[] {
  return [...peopleOf(offices).personOf].map(([from, to]) => `${from} → ${to}`).sort();
}

const [WATER, MONEY, FOREST] = ["云州市水务局", "云州市财政局", "云州市林业局"];

test("a deputy of two departments on one day is two people", () => {
  expect(people(office(WATER, "副局长", "2019-03-01"), office(MONEY, "副局长", "2019-03-01"))).toEqual(
    [`${WATER} → ${WATER}`, `${MONEY} → ${MONEY}`].sort(),
  );
});

test("so is one shown in the second between two days in the first", () => {
  const shown = [
    office(WATER, "副局长", "2018-03-01"),
    office(WATER, "副局长", "2020-03-01"),
    office(MONEY, "办公室副主任", "2019-03-01"),
  ];
  expect(people(...shown)).toHaveLength(2);
});

test.each([
  ["who moved on", [office(WATER, "副局长", "2018-03-01"), office(MONEY, "副局长", "2019-03-01")]],
  [
    "who heads one and is a deputy in another",
    [office(WATER, "局长", "2019-03-01"), office(MONEY, "副局长", "2019-03-01")],
  ],
  [
    "whom one decision gives both",
    [
      office(WATER, "副局长", "2019-03-01", { document: "doc:1", decided: true }),
      office(MONEY, "副局长", "2019-03-01", { document: "doc:1", decided: true }),
    ],
  ],
  [
    "who holds one beside the other",
    [office(WATER, "副局长", "2019-03-01"), office(MONEY, "副局长", "2019-03-01", { concurrent: true })],
  ],
  ["of an inner body", [office(WATER, "副局长", "2019-03-01"), office(`${WATER}办公室`, "副主任", "2019-03-01")]],
  [
    "of the government and a department",
    [office("云州市人民政府", "副秘书长", "2019-03-01"), office(MONEY, "副局长", "2019-03-01")],
  ],
])("one person: somebody %s", (_, offices) => {
  expect(people(...offices)).toEqual([]);
});

test("a third office goes to the person nearest in time, and is doubtful", () => {
  const found = peopleOf([
    office(WATER, "副局长", "2019-03-01"),
    office(MONEY, "副局长", "2019-03-01"),
    office(MONEY, "副局长", "2020-03-01"),
    office(FOREST, "副局长", "2020-06-01"),
  ]);
  expect(found.personOf.get(FOREST)).toBe(MONEY);
  expect(found.doubtful).toEqual([FOREST]);
});

describe("in the graph", () => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await freshGraph();
  });
  afterEach(async () => {
    await graph.close();
  });

  const water = (): DocumentBuilder =>
    new DocumentBuilder("a.txt", "doc:1")
      .seat("程远山", WATER, "副局长", "2019-03-01")
      .decision("REMOVE", "程远山", WATER, "副局长", "2020-03-01");
  const money = (): DocumentBuilder =>
    new DocumentBuilder("b.txt", "doc:2").seat("程远山", MONEY, "副局长", "2019-06-01", "云州市预算委员会");

  const officials = async (): Promise<string[]> =>
    (await graph.read<{ id: string; kind: string }>("export/nodes"))
      .filter(({ kind }) => kind === "Official")
      .map(({ id }) => id);

  test("two people come of one when the second document is loaded, in either order, and go with it", async () => {
    await writeSource(graph, source("a.txt", [water().build()]));
    expect((await derive(graph)).sharedNames).toEqual([]);
    expect(await officials()).toEqual(["official:云州市/程远山"]);
    const alone = await dump(graph);

    await writeSource(graph, source("b.txt", [money().build()]));
    const { sharedNames } = await derive(graph);
    const both = [`official:云州市/程远山/${WATER}`, `official:云州市/程远山/${MONEY}`].sort();
    expect(sharedNames).toEqual([{ name: "程远山", jurisdiction: "云州市", people: both, doubtful: [] }]);
    expect((await officials()).sort()).toEqual(both);
    const held = await graph.read<{ from: string }>("derive/tenures", { ids: [`post:${WATER}/副局长`] });
    expect(held.map(({ from }) => from)).toEqual([`official:云州市/程远山/${WATER}`]);
    const apart = await dump(graph);
    await derive(graph);
    expect(await dump(graph)).toEqual(apart);

    await writeSource(graph, source("b.txt", []));
    await derive(graph);
    expect((await dump(graph)).filter((row) => !row.includes("source:b.txt"))).toEqual(alone);
    await writeSource(graph, source("a.txt", []));
    await writeSource(graph, source("b.txt", [money().build()]));
    await derive(graph);
    await writeSource(graph, source("a.txt", [water().build()]));
    await derive(graph);
    expect(await dump(graph)).toEqual(apart);
  });

  test("a changed document still tells its people apart", async () => {
    await writeSource(graph, source("a.txt", [water().build()]));
    await writeSource(graph, source("b.txt", [money().build()]));
    await derive(graph);
    const apart = await dump(graph);
    await writeSource(graph, source("a.txt", [water().organization(FOREST, "市林业局").build()], "changed"));
    await writeSource(graph, source("a.txt", [water().build()]));
    await derive(graph);
    expect(await dump(graph)).toEqual(apart);
  });
});
