import { tasks } from "../../loaders/extract/tasks";
import { extractFrom } from "./documents";

const HEAD = [
  "云州市人民政府",
  "关于印发云州市护林奖管理办法的通知",
  "云政〔2021〕9号 2021年4月6日",
  "各县（市、区）人民政府：",
];

/** Label and units of each task, and why something was not understood. */
function read(...lines: readonly string[]): { readonly told: readonly string[]; readonly residue: readonly string[] } {
  const { facts, residue } = extractFrom(
    tasks,
    [...HEAD, ...lines].flatMap((line) => [line, ""]),
  );
  return {
    told: facts.map((task) => `${task.label}: ${task.units.map((unit) => `${unit.role} ${unit.printed}`).join()}`),
    residue: residue.map((x) => x.reason),
  };
}

test("items that give a duty belong to the body whose duties are listed", () => {
  const found = read(
    "第四条 市督查室是护林督查工作的主管单位，其主要职责是：",
    "（一）组织协调有关单位开展督查；",
    "（二）负责督查工作的制度化建设。",
    "第五条 评审组的职责：",
    "（一）负责资料的评审及综合评价；",
    "（二）撰写评审报告。",
    "第六条 获奖单位可以使用标志。",
  );
  expect(found).toEqual({
    told: ["负责督查工作的制度化建设: RESPONSIBLE 市督查室", "负责资料的评审及综合评价: RESPONSIBLE 评审组"],
    residue: [],
  });
});

test("without the name of a body nobody is known to bear them", () => {
  expect(read("第四条 工作人员的职责：", "（一）负责资料的评审及综合评价；")).toEqual({
    told: [],
    residue: ["duty without anybody who bears it"],
  });
});

test("a common noun stands for a body where the items above name bodies", () => {
  expect(
    read("三、责任分工", "1. 市财政局：落实奖补资金。", "2. 国有林场经营企业：落实防火责任，按时报送材料。").told,
  ).toEqual(["落实奖补资金: RESPONSIBLE 市财政局", "落实防火责任，按时报送材料: RESPONSIBLE 国有林场经营企业"]);
  expect(read("三、有关要求", "2. 国有林场经营企业：落实防火责任，按时报送材料。").told).toEqual([]);
});
