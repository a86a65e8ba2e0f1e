import { WORDS } from "../schema/words";
import { type Question, type Table } from "./question";

/** A table as texts, its header first. */
export type Rows = readonly (readonly string[])[];

const BETWEEN = "、";

/** The tables that show an answer, in the order of the question. A table without rows has only its header. */
export function tablesOf({ tables }: Question, data: unknown): readonly Rows[] {
  return tables.map((table) => rowsOf(table, data));
}

function rowsOf({ rows, columns }: Table, data: unknown): Rows {
  const found = below(data, rows.split(".")).filter((row) => row !== null);
  return [columns.map(({ heading }) => heading), ...found.map((row) => columns.map(({ path }) => cellOf(row, path)))];
}

/**
 * What stands in a column: `label`; through lists, `leads.name` is `甲、乙`; parts are joined by ` + `, item by item where they run
 * through lists (`came.official.name + came.kind`), and `:` stands for itself between two that are there.
 */
function cellOf(row: unknown, path: string): string {
  const parts = path.split(" + ").map((part) => (part === ":" ? ":" : below(row, part.split(".")).map(textOf)));
  const lists = parts.filter((part) => Array.isArray(part));
  const length = Math.max(0, ...lists.map((list) => list.length));
  const items = Array.from({ length }, (_, i) => {
    const texts = parts.map((part) => (Array.isArray(part) ? (part[i] ?? "") : part));
    return texts.filter((text, at) => text !== ":" || (texts[at - 1] && texts[at + 1])).join("");
  });
  return items.filter((item) => item !== "").join(BETWEEN);
}

/** All values at the end of a path, lists on the way opened; what is missing at the end of a list's item is null, so that items keep their places. */
function below(value: unknown, [field, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => below(item, field === undefined ? [] : [field, ...rest]));
  if (field === undefined) return [value];
  if (typeof value !== "object" || value === null) return [null];
  return below((value as Readonly<Record<string, unknown>>)[field] ?? null, rest);
}

function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "✓" : "";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? (WORDS[value] ?? value) : "";
}
