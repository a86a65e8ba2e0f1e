import { type Cell } from "../../split/document";
import { mayBePersonName } from "../officials/person";
import { cleanTitle, type Holder, holderAt } from "./holder";
import { roleNamed } from "./roles";

/** Columns of a roster's table, counted from 0. */
export interface Columns {
  readonly name: number;
  /** Null where the header has no column for the role on the committee. */
  readonly role: number | null;
  /** Unit and post, in printed order. */
  readonly titles: readonly number[];
}

const NAME = /^姓名$/u;
// 领导小组职务 · 组内职务 · 专班职务 · 担任职务
const ROLE =
  /(?:小组|组内|指挥部|委员会|联席会议|专班|组委会|会内).{0,6}(?:职务|角色|分工)?$|^(?:担任|拟任|兼任)职务$|^角色$/u;
// 单位 · 工作单位及职务 · 行政职务
const TITLE = /单位|部门|职务|职称/u;

/** Reads a header row with a column 姓名; null where the row is none. */
export function readHeader(cells: readonly Cell[]): Columns | null {
  const headers = cells.map((cell) => cell.tight.text);
  const name = headers.findIndex((header) => NAME.test(header));
  if (name < 0) return null;
  const role = headers.findIndex((header) => ROLE.test(header));
  const titles = headers.flatMap((header, i) => (i !== name && i !== role && TITLE.test(header) ? [i] : []));
  return titles.length === 0 ? null : { name, role: role < 0 ? null : role, titles };
}

/** The person of a row with the role it prints; null where no name stands in the column. */
export function readRow(
  cells: readonly Cell[],
  columns: Columns,
): { readonly holder: Holder; readonly role: string | null } | null {
  const name = cells[columns.name];
  if (!name || !mayBePersonName(name.tight.text)) return null;
  const title = columns.titles.map((column) => cells[column]?.tight.text ?? "").join("");
  const printed = columns.role === null ? "" : (cells[columns.role]?.tight.text ?? "");
  return {
    holder: holderAt(name.tight, 0, name.tight.text.length, name.tight.text, cleanTitle(title)),
    role: roleNamed(printed),
  };
}
