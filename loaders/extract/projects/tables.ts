import { type ProjectFact } from "../../facts";
import { type Block, type Cell, type GazetteDocument } from "../../split/document";
import { evidenceAt } from "../extractor";
import { type Column, columnsOf } from "../tasks/columns";
import { jurisdictionOf, readResponsibility } from "../tasks/fact";
import { alignCells, markersOf } from "../tasks/tables";

/** `总投资（亿元）`, `投资额/万元`: the unit of a column's sums. */
const UNIT_IN_HEAD = /(?<unit>[亿万]?元)/u;
/** `单位：万元`: the same, on a line above the table. */
const UNIT_ABOVE = /^(?:金额)?单位[：:]?(?<unit>[亿万]?元)$/u;
const LINES_ABOVE = 3;
/** Sums of several projects: 合计, `一、基础设施（12个）`. */
const TOTAL = /^(?:合计|总计|小计|共计)|(?:共|[（(])\d+[个项](?:[）)]|$)/u;

/** Projects in the rows of tables whose header names a column for them. */
export function tableProjects(document: GazetteDocument): readonly ProjectFact[] {
  const facts: ProjectFact[] = [];
  let table = -1;
  let columns: readonly Column[] = [];
  let unit = "";
  for (const [at, row] of document.blocks.entries()) {
    if (row.kind !== "row") continue;
    const named = columnsOf(row);
    if (named) {
      table = row.table;
      columns = named;
      const head = row.cells[named.indexOf("INVESTMENT")]?.tight.text ?? "";
      unit = UNIT_IN_HEAD.exec(head)?.groups?.["unit"] ?? unitAbove(document, at);
    } else if (table === row.table && columns.includes("PROJECT")) {
      const project = rowProject(document, row, columns, unit);
      if (project) facts.push(project);
    }
  }
  return facts;
}

function rowProject(
  document: GazetteDocument,
  row: Block,
  columns: readonly Column[],
  unit: string,
): ProjectFact | null {
  const cells = alignCells(row.cells, columns.length);
  const at = columns.indexOf("PROJECT");
  const cell = cells[at];
  const name = cell?.tight.text ?? "";
  const said = readResponsibility(document, markersOf(cells, columns), null);
  const investment = sumOf(cells[columns.indexOf("INVESTMENT")] ?? null, unit);
  if (!cell || name.length < 2 || TOTAL.test(name)) return null;
  if (said.units.length === 0 && investment === null && said.deadline === null) return null;
  return {
    family: "project",
    name,
    investment,
    units: said.units,
    deadline: said.deadline?.printed ?? null,
    dueOn: said.deadline?.dueOn ?? null,
    jurisdiction: jurisdictionOf(document, row),
    evidence: evidenceAt(document, cell.start, row.end),
  };
}

function unitAbove(document: GazetteDocument, at: number): string {
  const lines = document.blocks.slice(Math.max(0, at - LINES_ABOVE), at).filter((block) => block.text.length <= 40);
  return (
    lines.map((line) => UNIT_ABOVE.exec(line.tight.text)?.groups?.["unit"] ?? "").findLast((unit) => unit !== "") ?? ""
  );
}

function sumOf(cell: Cell | null, unit: string): string | null {
  const text = cell?.tight.text ?? "";
  if (!/\d/u.test(text)) return null;
  return text.includes("元") ? text : text + unit;
}
