import { tasks } from "../../loaders/extract/tasks";
import { extractFrom } from "./documents";

const HEAD = [
  "云州市人民政府",
  "关于印发云州市护林工作方案的通知",
  "云政〔2021〕9号 2021年4月6日",
  "各县（市、区）人民政府：",
];

/** Label, units and limit of each task of a table. */
function read(...rows: readonly string[]): readonly (readonly unknown[])[] {
  const { facts } = extractFrom(tasks, [...HEAD, "附件", "任务分解表", "", ...rows]);
  return facts.map((task) => [
    task.label,
    task.units.map((unit) => `${unit.role} ${unit.printed}`).join(),
    task.deadline,
  ]);
}

test("单位 or 部门 beside a column of duties is who bears them", () => {
  expect(read("部门\t职责分工", "市林业局\t负责巡护，做好管理。", "市财政局\t落实资金。")).toEqual([
    ["负责巡护，做好管理", "RESPONSIBLE 市林业局", null],
    ["落实资金", "RESPONSIBLE 市财政局", null],
  ]);
  expect(read("单位\t任务", "市林业局\t建设站点，6月底前完成。", "市财政局\t落实资金。")).toEqual([
    ["建设站点，6月底前完成", "RESPONSIBLE 市林业局", "6月底前"],
    ["落实资金", "RESPONSIBLE 市财政局", null],
  ]);
});

test("a number is no work", () => {
  expect(read("单位\t任务", "青河县\t200", "临江区\t300")).toEqual([]);
});

test("项目 beside a column of work is a matter, not a project", () => {
  expect(read("项目\t工作要求\t主办单位\t协办单位\t时间", "一\t建设站点\t市林业局\t市财政局\t2021年6月")).toEqual([
    ["建设站点", "LEAD 市林业局,COOPERATE 市财政局", "2021年6月"],
  ]);
});

test("分工 holds units with their verbs", () => {
  expect(read("重点任务\t分工", "建设站点\t市林业局牵头，市财政局配合")).toEqual([
    ["建设站点", "LEAD 市林业局,COOPERATE 市财政局", null],
  ]);
});
