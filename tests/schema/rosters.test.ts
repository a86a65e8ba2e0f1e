import { derive, writeSource } from "../../loaders/write";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { DocumentBuilder, source } from "../write/rows";
import { type Ask, asking } from "./ask";

const SOURCE = "云州公报.txt";
const COMMITTEE = "committee:云州市/云州市河道治理工作领导小组";

/** A document that lists seats, written as `组长 程晓东`. */
function roster(number: string, on: string, partial: boolean, ...seats: readonly string[]) {
  const id = `doc:${number}`;
  const document = new DocumentBuilder(SOURCE, id, { number, issuedOn: on }).node("Committee", COMMITTEE, {
    name: "云州市河道治理工作领导小组",
    jurisdiction: "云州市",
  });
  seats.forEach((seat, i) => {
    const [role = "", name = ""] = seat.split(" ");
    document.official(name).relationship(
      "MEMBER_OF",
      `official:云州市/${name}`,
      COMMITTEE,
      {
        ...{ role, on, document: id, source: SOURCE, line: i + 1, quote: name, start: 0, end: name.length },
        ...(partial ? { partial } : {}),
        sortKey: `${SOURCE}\t${number}\t${i}`,
      },
      `${id}/${seat}`,
    );
  });
  return document.build();
}

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await freshGraph();
  ask = asking(graph);
  const rows = [
    roster("云政办〔2019〕1号", "2019-03-01", false, "组长 程晓东", "副组长 方立新", "成员 何承志", "成员 沈若兰"),
    roster("云政办〔2019〕2号", "2019-06-01", true, "成员 马国强"),
    roster("云政办〔2020〕3号", "2020-02-01", true, "组长 宋扬", "副组长 卢海波", "副组长 沈若兰"),
    roster("云政办〔2021〕4号", "2021-09-01", false, "组长 宋扬", "成员 马国强"),
  ];
  await writeSource(graph, source(SOURCE, rows));
  await derive(graph);
});
afterAll(async () => await graph.close());

const TYPES = { on: "Date", first: "Int", after: "String" } as const;

async function committee(
  fields: string,
  variables: { readonly [K in keyof typeof TYPES]?: string | number | null } = {},
): Promise<any> {
  const taken = Object.keys(variables).map((name) => `, $${name}: ${TYPES[name as keyof typeof TYPES]}`);
  const query = `query ($id: ID!${taken.join("")}) { committee(id: $id) { ${fields} } }`;
  const { data, errors } = await ask(query, { id: COMMITTEE, ...variables });
  expect(errors).toEqual([]);
  return data.committee;
}

const told = (seats: any[]): string[] => seats.map(({ role, official }) => `${role} ${official.name}`);

test.each([
  ["2019-02-28", []],
  ["2019-03-01", ["组长 程晓东", "副组长 方立新", "成员 何承志", "成员 沈若兰"]],
  ["2019-06-01", ["组长 程晓东", "副组长 方立新", "成员 何承志", "成员 沈若兰", "成员 马国强"]],
  // a new head replaces the one before, a further deputy does not; who takes another role leaves the first
  ["2020-12-31", ["副组长 方立新", "成员 何承志", "成员 马国强", "组长 宋扬", "副组长 卢海波", "副组长 沈若兰"]],
  ["2021-09-01", ["组长 宋扬", "成员 马国强"]],
])("on %s sit those of the last whole roster and of what was added since", async (on, expected) => {
  const { members } = await committee("members(on: $on) { totalCount nodes { role partial official { name } on } }", {
    on,
  });
  expect(told(members.nodes)).toEqual(expected);
  expect(members.totalCount).toBe(expected.length);
});

test("who sat on a day is read in pages", async () => {
  const page =
    "members(on: $on, first: $first, after: $after) { nodes { role official { name } } pageInfo { hasNextPage endCursor } }";
  const all: string[] = [];
  let after: string | null = null;
  do {
    const { members }: any = await committee(page, { on: "2020-12-31", first: 4, after });
    all.push(...told(members.nodes));
    after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
  } while (after !== null);
  expect(all).toHaveLength(6);
  expect(new Set(all).size).toBe(6);
});

test("without a day all rosters are shown, each seat with whether it only adds", async () => {
  const { members } = await committee("members { nodes { partial } }");
  expect(members.nodes.map(({ partial }: any) => partial)).toEqual([
    ...[false, false, false, false, true, true, true, true, false, false],
  ]);
});

test("what changed: who is added leaves the others, a whole roster ends the seats of those it does not list", async () => {
  const seats = "{ role official { name } }";
  const { changes } = await committee(
    `changes { on partial document { number } joined ${seats} left ${seats} newRole ${seats} stayed ${seats} }`,
  );
  const short = changes.map(({ on, partial, document, joined, left, newRole, stayed }: any) => ({
    ...{ on, partial, number: document.number, joined: told(joined), left: told(left) },
    ...{ newRole: told(newRole), stayed: told(stayed) },
  }));
  expect(short).toEqual([
    {
      on: "2019-06-01",
      partial: true,
      number: "云政办〔2019〕2号",
      joined: ["成员 马国强"],
      left: [],
      newRole: [],
      stayed: ["组长 程晓东", "副组长 方立新", "成员 何承志", "成员 沈若兰"],
    },
    {
      on: "2020-02-01",
      partial: true,
      number: "云政办〔2020〕3号",
      joined: ["组长 宋扬", "副组长 卢海波"],
      left: ["组长 程晓东"],
      newRole: ["副组长 沈若兰"],
      stayed: ["副组长 方立新", "成员 何承志", "成员 马国强"],
    },
    {
      on: "2021-09-01",
      partial: false,
      number: "云政办〔2021〕4号",
      joined: [],
      left: ["副组长 方立新", "成员 何承志", "副组长 卢海波", "副组长 沈若兰"],
      newRole: [],
      stayed: ["组长 宋扬", "成员 马国强"],
    },
  ]);
});
