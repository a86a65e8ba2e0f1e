import words from "../../lexicon/responsibility-words.json";
import { type Block } from "../../split/document";
import { kindOfLabel, type MarkerKind } from "./markers";

/** What a column of a table of work holds. */
export type Column = MarkerKind | "TASK" | "PROJECT" | "ORDINAL" | "INVESTMENT" | "OTHER";

const ORDINAL = /^(?:序号|编号|项目编号|顺序)$/u;
const INVESTMENT = /(?:总投资|投资额|投资总额|投资估算|估算投资|概算|计划投资|投资规模)|^投资$/u;
/** 年度计划投资, 累计完成投资: a part of the whole. */
const PART_OF_IT = /年度|本年|当年|今年|20\d\d年|累计|完成|到位/u;
/** 重点项目名称, 工程名称及内容. */
const PROJECT = /^\p{Script=Han}{0,6}(?:项目|工程)名称(?:及\p{Script=Han}{1,8})?$/u;

/** Rows that were read before: more than one family of facts asks for the columns of a table. */
const READ = new WeakMap<Block, readonly Column[] | null>();

/** The columns that a header row names, or null where the row names no unit, task or project. */
export function columnsOf(row: Block): readonly Column[] | null {
  const read = READ.get(row);
  if (read !== undefined) return read;
  const columns = readColumns(row);
  READ.set(row, columns);
  return columns;
}

function readColumns(row: Block): readonly Column[] | null {
  const columns = withMeaning(
    row.cells.map((cell) => cell.tight.text.replace(/[：:\s]/gu, "")),
    row.cells.map((cell) => columnOf(cell.tight.text)),
  );
  const named = columns.filter((column) => column !== "OTHER");
  const units = columns.filter((column) => column === "LEAD" || column === "COOPERATE" || column === "RESPONSIBLE");
  if (columns.includes("PROJECT") && named.length >= 2) return columns;
  return units.length > 0 && columns.length > 1 ? columns : null;
}

const HAS_REMARK = /[（(：:\s]/u;

/** `单位`, `成员单位`, `责任部门名称` beside a column of duties. */
const BODY = /^(?:成员|有关|相关|各|参加)?(?:单位|部门)(?:名称)?$/u;
const DUTY = /^(?:主要|工作|具体|目标|重点)*(?:职责|任务)(?:分工|清单)?$/u;
/** `项目` beside a column of work is a matter, not a project. */
const WORK = /工作|任务/u;

/** Heads that mean something only beside others: `部门 | 职责`, `项目 | 工作要求`. */
function withMeaning(heads: readonly string[], columns: readonly Column[]): readonly Column[] {
  const isMatter = columns.includes("TASK") && !columns.includes("INVESTMENT") && heads.some((head) => WORK.test(head));
  const hasUnits = columns.some((column) => column === "LEAD" || column === "COOPERATE" || column === "RESPONSIBLE");
  const tellsDuties = !hasUnits && heads.some((head) => DUTY.test(head));
  return columns.map((column, i) => {
    const head = heads[i]!;
    if (column === "PROJECT" && head === "项目" && isMatter) return "OTHER";
    if (tellsDuties && BODY.test(head)) return "RESPONSIBLE";
    return tellsDuties && DUTY.test(head) ? "TASK" : column;
  });
}

function columnOf(head: string): Column {
  const text = HAS_REMARK.test(head) ? head.replace(/[（(][^（()）]*[）)]/gu, "").replace(/[：:\s]/gu, "") : head;
  const kind = kindOfLabel(text) ?? kindOfHead(text);
  if (kind) return kind;
  if (ORDINAL.test(text)) return "ORDINAL";
  if (INVESTMENT.test(text) && !PART_OF_IT.test(text)) return "INVESTMENT";
  if (words.projectColumns.includes(text) || PROJECT.test(text)) return "PROJECT";
  return words.taskColumns.includes(text) || (text.length <= LONGEST_HEAD && TASK.test(text)) ? "TASK" : "OTHER";
}

const LONGEST_HEAD = 12;
/** Heads without 单位. */
const ALONE: ReadonlyMap<string, MarkerKind> = new Map([
  ["主办", "LEAD"],
  ["协办", "COOPERATE"],
  ["承办", "RESPONSIBLE"],
  ["分工", "RESPONSIBLE"],
  ["时间", "DEADLINE"],
  ["期限", "DEADLINE"],
]);
/** `重点任务及举措`, `整治内容`: what is to be done. */
const TASK = /(?:任务|措施|举措|事项|内容)$/u;

/** Heads in words of their own: `市直牵头单位`, `责任单位及责任人`, `分管市领导`. */
function kindOfHead(head: string): MarkerKind | null {
  if (head.length > LONGEST_HEAD) return null;
  if (/单位|部门|主体|科室|处室/u.test(head)) {
    if (/牵头|主办/u.test(head)) return "LEAD";
    if (/配合|协办|协助|协同|参与/u.test(head) && !head.includes("责任")) return "COOPERATE";
    return /责任|负责|承办|实施|落实/u.test(head) ? "RESPONSIBLE" : null;
  }
  if (/领导|责任人|负责人/u.test(head)) return "LEADER";
  if (/(?:完成|办结|整改|推进).*(?:时限|期限|时间|日期)|时间节点|时间进度|时间安排|进度安排|截止时间/u.test(head))
    return "DEADLINE";
  return ALONE.get(head) ?? null;
}
