import { tablesOf } from "../../questions/answer";
import { type Question } from "../../questions/question";

const shown = (data: unknown, ...paths: readonly string[]): readonly (readonly string[])[] => {
  const columns = paths.map((path) => ({ heading: path, path }));
  return tablesOf({ tables: [{ rows: "list.nodes", columns }] } as unknown as Question, data)[0]!.slice(1);
};

const data = {
  list: {
    nodes: [
      { name: "修路", units: [{ name: "甲局", role: "LEAD" }, { name: "乙局" }], place: { line: 3, source: "a.txt" } },
      { name: "架桥", units: [], place: null, done: true, people: [{ one: null, role: "成员" }] },
    ],
  },
};

test("a row has a field, a field through lists, words for values", () => {
  expect(shown(data, "name", "units.name", "done")).toEqual([
    ["修路", "甲局、乙局", ""],
    ["架桥", "", "✓"],
  ]);
  expect(shown(data, "units.role")).toEqual([["牵头"], [""]]);
});

test("parts are joined item by item; what is missing keeps its place", () => {
  expect(shown(data, "units.role + units.name")).toEqual([["牵头甲局、乙局"], [""]]);
  expect(shown(data, "people.one + people.role")).toEqual([[""], ["成员"]]);
  expect(shown(data, "place.source + : + place.line")).toEqual([["a.txt:3"], [""]]);
  expect(shown(data, "place.source + : + place.line + none.source + : + none.line")).toEqual([["a.txt:3"], [""]]);
});

test("where nothing was found there are no rows", () => {
  expect(shown({ list: null }, "name")).toEqual([]);
  expect(shown({ list: { nodes: [] } }, "name")).toEqual([]);
});
