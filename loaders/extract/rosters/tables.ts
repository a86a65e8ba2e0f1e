import { type Cell } from "../../split/document";
import { mayBePersonName } from "../officials/person";
import { cleanTitle, type Holder, holderAt } from "./holder";
import { roleNamed } from "./roles";

/** Columns of a roster's table, counted from 0. */
export interface Columns {
  readonly name: number;
  /** Null where the header has no column for the role on the committee. */
  readonly role: number | null;
  /** Null where the header has no column for the group within the committee. */
  readonly group: number | null;
  /** Unit and post, in printed order. */
  readonly titles: readonly number[];
  /** How many cells the header has. */
  readonly count: number;
}

const NAME = /^姓名$/u;
// 领导小组职务 · 组内职务 · 专班职务 · 担任职务
const ROLE =
  /(?:小组|组内|指挥部|委员会|联席会议|专班|组委会|会内).{0,6}(?:职务|角色|分工)?$|^(?:担任|拟任|兼任)职务$|^角色$/u;
// 单位 · 工作单位及职务 · 行政职务
const TITLE = /单位|部门|职务|职称/u;
// 职务 · 职责: a column that holds roles in one table and posts in another
const EITHER = /^(?:职务|职责|分工|备注|类别)$/u;
// 组别 · 工作组
const GROUP = /^(?:组别|组名|分组|小组|工作组|工作小组|专项工作组|专项组|工作专班|专班)(?:名称)?$/u;
/** Roles that are nobody's post: a column in which one stands is one of roles. */
const ONLY_ROLE = /^(?:第一|常务|执行|副|总)*(?:组长|召集人|指挥长|总指挥|成员|组员)$/u;

/** Reads a header row with a column 姓名; null where the row is none. `below` is the row under it. */
export function readHeader(cells: readonly Cell[], below: readonly Cell[]): Columns | null {
  const headers = cells.map((cell) => cell.tight.text);
  const name = headers.findIndex((header) => NAME.test(header));
  if (name < 0) return null;
  const named = headers.findIndex((header) => ROLE.test(header));
  const role = named >= 0 ? named : headers.findIndex((header, i) => EITHER.test(header) && isRole(below[i]));
  const group = headers.findIndex((header) => GROUP.test(header));
  const titles = headers.flatMap((header, i) => (i !== name && i !== role && TITLE.test(header) ? [i] : []));
  if (titles.length === 0) return null;
  return { name, role: role < 0 ? null : role, group: group < 0 ? null : group, titles, count: cells.length };
}

function isRole(cell: Cell | undefined): boolean {
  return cell !== undefined && ONLY_ROLE.test(cell.tight.text);
}

/** The person of a row with the role and the cell of the group it prints; null where no name stands in the column. */
export function readRow(
  row: readonly Cell[],
  columns: Columns,
): { readonly holder: Holder; readonly role: string | null; readonly group: Cell | null } | null {
  const cells = aligned(row, columns);
  const name = cells[columns.name];
  if (!name || !mayBePersonName(name.tight.text)) return null;
  const title = columns.titles.map((column) => cells[column]?.tight.text ?? "").join("");
  const printed = columns.role === null ? "" : (cells[columns.role]?.tight.text ?? "");
  return {
    holder: holderAt(name.tight, 0, name.tight.text.length, name.tight.text, cleanTitle(title)),
    role: roleNamed(printed),
    group: columns.group === null ? null : (cells[columns.group] ?? null),
  };
}

/** The cells of a row in the header's columns: where a cell spans rows from above, its empty place may be missing at the row's start. */
function aligned(cells: readonly Cell[], columns: Columns): readonly (Cell | undefined)[] {
  const missing = columns.count - cells.length;
  const first = cells[columns.name - missing];
  if (missing <= 0 || columns.name < missing || !first || !mayBePersonName(first.tight.text)) return cells;
  return [...Array.from({ length: missing }, () => undefined), ...cells];
}
