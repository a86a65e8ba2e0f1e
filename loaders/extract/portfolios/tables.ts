import { type Cell } from "../../split/document";
import { mayBePersonName } from "../officials/person";
import { type Charge } from "./charges";

/** What the header of a column says of the units below it; null where the cells' own verbs tell. */
type Kind = Pick<Charge, "kind" | "mixed"> | null;

/** Columns of a table of duties, counted from 0. */
export interface Columns {
  readonly name: number;
  readonly duties: readonly { readonly column: number; readonly kind: Kind }[];
}

// 姓名 · 领导姓名 · 领导
const NAME = /^(?:分管)?(?:市|县|区|政府)?(?:领导)?(?:姓名|同志)$|^(?:市|县|区)?领导$/u;
// 工作分工 · 分工情况 · 主要职责
const OWN_VERBS = /分工|职责/u;
/** 分管工作 and 分管领域 name fields beside units. */
const FIELDS = /工作|领域|方面/u;

function kindOf(header: string): Kind | undefined {
  const mixed = FIELDS.test(header);
  if (OWN_VERBS.test(header)) return null;
  if (/协助|协管/u.test(header)) return { kind: "ASSISTS", mixed };
  if (/分管|主管/u.test(header)) return { kind: "IN_CHARGE", mixed };
  return header.includes("联系") && !/电话|方式|联系人/u.test(header) ? { kind: "LIAISON", mixed } : undefined;
}

/** Reads a header row with a column for the leader's name and one or more for the duties; null where the row is none. */
export function readColumns(cells: readonly Cell[]): Columns | null {
  const headers = cells.map((cell) => cell.tight.text);
  const name = headers.findIndex((header) => NAME.test(header));
  const duties = headers.flatMap((header, column) => {
    const kind = column === name ? undefined : kindOf(header);
    return kind === undefined ? [] : [{ column, kind }];
  });
  return name < 0 || duties.length === 0 ? null : { name, duties };
}

/** The filled cells of a leader's row; empty where no name stands in its column. */
export function readDuties(
  cells: readonly Cell[],
  columns: Columns,
): readonly { readonly person: string; readonly cell: Cell; readonly kind: Kind }[] {
  const person = cells[columns.name]?.tight.text ?? "";
  if (!mayBePersonName(person)) return [];
  return columns.duties.flatMap(({ column, kind }) => {
    const cell = cells[column];
    return cell && /\p{Script=Han}{2}/u.test(cell.tight.text) ? [{ person, cell, kind }] : [];
  });
}
