import { joined, joinedParameters, keyOf } from "../../src/graph/joined";
import { stagesRead } from "../../src/graph/joined-rows";
import { type NextStage, type Stage } from "../../src/graph/stage";
import { statement } from "../../src/graph/statements";

const find = (path: string) => statement("neo4j", path);

const PARTS: NextStage = {
  statement: "read/task/assignments",
  parameters: {},
  only: { roles: ["LEAD"] },
  from: ["task.id"],
  wanted: { fact: ["role"], unit: ["name"] },
  next: [],
};
const TASKS: Stage = {
  statement: "read/task/by-document",
  parameters: { documents: ["doc:a"], first: 3, after: "" },
  only: {},
  wanted: { task: ["id", "label"] },
  next: [PARTS],
};

test("what is not wanted is not read, and each part has its own parameters", () => {
  const { text, shapes } = joined(TASKS, find);
  expect(text).toContain("[t.`id`, t.`label`] AS task");
  expect(text).not.toContain("quote");
  expect(text).toContain("UNWIND ids1 AS some");
  expect(shapes).toEqual([
    [["task", ["id", "label"]]],
    [
      ["fact", ["role"]],
      ["unit", ["name"]],
    ],
  ]);
  expect(joinedParameters(TASKS, find)).toMatchObject({ documents0: ["doc:a"], first0: 3, roles1: ["LEAD"] });
  expect(joinedParameters(TASKS, find)).not.toHaveProperty("ids1");
});

test("where everything is wanted, columns keep all properties and the key of the page", () => {
  const [shape] = joined({ ...TASKS, wanted: null, next: [] }, find).shapes;
  expect(shape!.map(([column]) => column)).toEqual(["cursor", "task"]);
  expect(shape![1]![1]).toContain("quote");
});

test("the answer becomes rows by id; who was asked for and has nothing is known to have nothing", () => {
  const answer = [[[["task:1", "修路"]], [["task:2", null]]], [["task:1", [[["LEAD"], ["云州市水务局"]]]]]];
  const { rows, next } = stagesRead(TASKS, joined(TASKS, find), answer);
  expect(rows).toEqual([{ task: { id: "task:1", label: "修路" } }, { task: { id: "task:2" } }]);
  expect([...next[0]!.rows]).toEqual([
    ["task:1", [{ id: "task:1", fact: { role: "LEAD" }, unit: { name: "云州市水务局" } }]],
    ["task:2", []],
  ]);
});

test("values make no difference to the text, so that the server keeps its plan", () => {
  expect(keyOf({ ...TASKS, parameters: { documents: ["doc:b"] } })).toBe(keyOf(TASKS));
  expect(keyOf({ ...TASKS, wanted: null })).not.toBe(keyOf(TASKS));
});

test("only a statement that is asked for ids can go on from another", () => {
  const wrong: Stage = { ...TASKS, next: [{ ...PARTS, statement: "read/task/all" }] };
  expect(() => joined(wrong, find)).toThrow("read/task/all is not asked for ids");
});
