import { type AmendmentFact, type Evidence } from "../../facts";
import { type Cell, type GazetteDocument } from "../../split/document";
import { endsInGenre } from "../citations/titles";
import { normaliseNumber } from "../citations/numbers";
import { evidenceAt } from "../extractor";
import { inAngles, type NamedRule } from "./rules";

export interface TabledRule {
  readonly action: AmendmentFact["action"];
  readonly rule: NamedRule;
  readonly evidence: Evidence;
  readonly jurisdiction: string;
}

/** Titles of lists: `云州市人民政府决定废止的规范性文件目录`. */
const REPEAL_LIST = /废止|失效/u;
const KEPT_LIST = /保留|继续有效/u;
/** Header cells. */
const NAME_HEADER = /名称|标题|文件名|题目|规章$|文件$/u;
const NUMBER_HEADER = /文号|编号|发文字号|令号/u;
const FATE_HEADER = /处理|清理(?:结果|意见)|结果|意见|备注/u;

/** Rules in the rows of a table that lists what is repealed (废止目录), by its header. */
export function tabledRules(document: GazetteDocument): TabledRule[] {
  const found: TabledRule[] = [];
  let table = -1;
  let columns: { name: number; number: number; fate: number } | null = null;
  for (const block of document.blocks) {
    if (block.kind !== "row") continue;
    const part = document.parts[block.part];
    const heading = `${part?.title ?? ""}\n${block.section?.title ?? ""}`;
    if (block.table !== table) {
      table = block.table;
      columns = null;
    }
    const texts = block.cells.map((cell) => cell.tight.text);
    const name = texts.findIndex((text) => NAME_HEADER.test(text) && text.length < 12);
    if (name >= 0) {
      columns = {
        name,
        number: texts.findIndex((text) => NUMBER_HEADER.test(text)),
        fate: texts.findIndex((text) => FATE_HEADER.test(text)),
      };
      continue;
    }
    if (columns === null) continue;
    const fate = texts[columns.fate] ?? "";
    const listed = REPEAL_LIST.test(heading) && !KEPT_LIST.test(heading);
    const action = /废止|失效/u.test(fate)
      ? "REPEAL"
      : /修改|修订/u.test(fate) && listed
        ? "MODIFY"
        : listed
          ? "REPEAL"
          : null;
    const cell: Cell | undefined = block.cells[columns.name];
    if (action === null || cell === undefined || KEPT_LIST.test(fate)) continue;
    const printed = cell.tight.text.replace(/^《(.*)》$/u, "$1");
    if (printed.length < 4 || !endsInGenre(printed)) continue;
    const jurisdiction = part?.jurisdiction ?? document.jurisdiction;
    const number = normaliseNumber(texts[columns.number] ?? "", jurisdiction);
    found.push({
      action,
      rule: { name: inAngles(printed), number, start: cell.start, end: cell.end },
      evidence: evidenceAt(document, cell.start, cell.end),
      jurisdiction,
    });
  }
  return found;
}
