import { type Cell } from "../../split/document";
import { mayBePersonName } from "../officials/person";

/** Columns of a table of appointments, counted from 0. */
export interface Columns {
  readonly name: number;
  /** Null where the header has no such column. */
  readonly appointed: number | null;
  readonly removed: number | null;
}

const NAME = /^姓名$/u;
// 任职职务 · 拟任职务 · 新任职务 · 任职
const APPOINTED = /^(?:拟|新|现|决定)?(?:任|聘)(?:命|任)?(?:职|职务|的职务|职情况)*$/u;
// 免职职务 · 免去职务 · 原任职务
const REMOVED = /^(?:拟)?免(?:去|除)?(?:的?职务|职|职情况)*$/u;

/** Reads a header row with a column 姓名 and one for what the person becomes or ceases to be; null where the row is none. */
export function readColumns(cells: readonly Cell[]): Columns | null {
  const headers = cells.map((cell) => cell.tight.text);
  const at = (pattern: RegExp): number | null => {
    const found = headers.findIndex((header) => pattern.test(header));
    return found < 0 ? null : found;
  };
  const name = at(NAME);
  const appointed = at(APPOINTED);
  const removed = at(REMOVED);
  return name === null || (appointed === null && removed === null) ? null : { name, appointed, removed };
}

/** A filled cell of a person's row and what it decides. */
export interface Decision {
  readonly person: string;
  readonly action: "APPOINT" | "REMOVE";
  readonly cell: Cell;
}

/** The decisions of a row, those on what the person becomes first; empty where no name stands in its column. */
export function readDecisions(cells: readonly Cell[], columns: Columns): readonly Decision[] {
  const person = cells[columns.name]?.tight.text ?? "";
  if (!mayBePersonName(person)) return [];
  return (["APPOINT", "REMOVE"] as const).flatMap((action) => {
    const column = action === "APPOINT" ? columns.appointed : columns.removed;
    const cell = column === null ? undefined : cells[column];
    return cell && /\p{Script=Han}{2}/u.test(cell.tight.text) ? [{ person, action, cell }] : [];
  });
}
