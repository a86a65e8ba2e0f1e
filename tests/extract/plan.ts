import { tasks } from "../../loaders/extract/tasks";
import { type TaskFact } from "../../loaders/facts";
import { extractFrom } from "./documents";

const HEAD = [
  "云州市人民政府",
  "关于印发云州市护林工作方案的通知",
  "云政〔2021〕9号 2021年4月6日",
  "各县（市、区）人民政府：",
];

/** The tasks read from these lines of a plan, each line a paragraph of its own. */
export function read(...lines: readonly string[]): readonly TaskFact[] {
  return extractFrom(
    tasks,
    [...HEAD, ...lines].flatMap((line) => [line, ""]),
  ).facts;
}

/** `LEAD 市农委`, in printed order. */
export const roles = (task: TaskFact): readonly string[] => task.units.map((unit) => `${unit.role} ${unit.printed}`);

/** What a task says: label, units with their roles, deadline. */
export const told = (task: TaskFact): readonly unknown[] => [task.label, roles(task).join(), task.deadline];
