import { derive, writeSource } from "../../loaders/write";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { DocumentBuilder, source } from "../write/rows";
import { type Ask, asking } from "./ask";

const SOURCE = "云州公报.txt";

/** A division of work, its charges written as `李明 云州市水务局`. */
function division(number: string, on: string, title: string, place: string, ...charges: readonly string[]) {
  const id = `doc:${number}`;
  const document = new DocumentBuilder(SOURCE, id, { number, title, issuedOn: on, jurisdiction: place });
  charges.forEach((charge, i) => {
    const [name = "", unit = ""] = charge.split(" ");
    document
      .official(name)
      .organization(unit, unit)
      .relationship(
        "IN_CHARGE_OF",
        `official:云州市/${name}`,
        `org:${unit}`,
        {
          ...{ kind: "IN_CHARGE", printed: unit, on, document: id, source: SOURCE, line: i + 1, quote: unit },
          ...{ start: 0, end: unit.length, sortKey: `${SOURCE}\t${number}\t${i}` },
        },
        `${id}/${charge}`,
      );
  });
  return document.build();
}

const WHOLE = "关于调整市政府领导同志工作分工的通知";
const IN_PART = "关于调整部分市政府领导同志工作分工的通知";
const [WATER, AUDIT, PARKS] = ["云州市水务局", "云州市审计局", "云州市园林局"];

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await freshGraph();
  ask = asking(graph);
  const rows = [
    division("1", "2019-01-01", WHOLE, "云州市", `李明 ${WATER}`, `赵雪 ${AUDIT}`, `赵雪 ${PARKS}`),
    // of another place, with one of the leaders
    division("2", "2019-06-01", WHOLE, "青河县", "李明 青河县水利局"),
    // names neither the audit bureau nor who has charge of it
    division("3", "2020-01-01", IN_PART, "云州市", `李明 ${PARKS}`),
    // names who had charge of the audit bureau, without it
    division("4", "2021-01-01", WHOLE, "云州市", `李明 ${WATER}`, `赵雪 ${PARKS}`),
    division("5", "2022-01-01", WHOLE, "云州市", `李明 ${WATER}`, `赵雪 ${AUDIT}`),
  ];
  await writeSource(graph, source(SOURCE, rows));
  await derive(graph);
});
afterAll(async () => await graph.close());

async function changes(unit: string): Promise<unknown[]> {
  const { data, errors } = await ask(
    `query ($unit: String!) { organization(name: $unit) { portfolioChanges {
      named document { number } before { number }
      came { official { name } } went { official { name } } stayed { official { name } } } } }`,
    { unit },
  );
  expect(errors).toEqual([]);
  const names = (charges: any[]): string[] => charges.map(({ official }) => official.name);
  return data.organization.portfolioChanges.map(({ named, document, before, came, went, stayed }: any) => [
    `${before.number} → ${document.number}`,
    named,
    { came: names(came), went: names(went), stayed: names(stayed) },
  ]);
}

test("a division that leaves the unit out ends the charge over it, until one names it again", async () => {
  expect(await changes(AUDIT)).toEqual([
    ["3 → 4", false, { came: [], went: ["赵雪"], stayed: [] }],
    ["4 → 5", true, { came: ["赵雪"], went: [], stayed: [] }],
  ]);
});

test("one that adjusts only some leaders says nothing of the others, and everything of the units that it names", async () => {
  expect(await changes(PARKS)).toEqual([
    ["1 → 3", true, { came: ["李明"], went: ["赵雪"], stayed: [] }],
    ["3 → 4", true, { came: ["赵雪"], went: ["李明"], stayed: [] }],
    ["4 → 5", false, { came: [], went: ["赵雪"], stayed: [] }],
  ]);
});

test("one that adjusts some leaders ends the charges of those whom it names without the unit", async () => {
  expect(await changes(WATER)).toEqual([
    ["1 → 3", false, { came: [], went: ["李明"], stayed: [] }],
    ["3 → 4", true, { came: ["李明"], went: [], stayed: [] }],
    ["4 → 5", true, { came: [], went: [], stayed: ["李明"] }],
  ]);
});

test("a unit that one division alone names has no changes", async () => {
  expect(await changes("青河县水利局")).toEqual([]);
});
