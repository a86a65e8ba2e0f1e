import { type Value } from "../../graph/graph";
import { type Properties } from "../graph-stream";
import { plainText } from "../plain-text";

/** Types of Neo4j's importer. */
type Type = "string" | "long" | "double" | "boolean";

interface Column {
  readonly type: Type | null;
  readonly list: boolean;
}

/** The columns of one file: what its things bear, and of which type. */
export class Columns {
  private readonly columns = new Map<string, Column>();
  /** Length of the longest value in bytes; the importer must be told of large ones. */
  longest = 0;

  /** Takes notice of what one more thing bears. */
  add(properties: Properties): void {
    for (const [name, value] of Object.entries(properties)) {
      const before = this.columns.get(name) ?? { type: null, list: false };
      const list = Array.isArray(value);
      const types = (list ? (value as readonly Value[]) : [value]).map(typeOf);
      this.columns.set(name, { type: types.reduce(wider, before.type), list: list || before.list });
      this.longest = Math.max(this.longest, Buffer.byteLength(cell(value)));
    }
  }

  /** Names in order, as the rows have them. */
  names(): readonly string[] {
    return [...this.columns.keys()].sort();
  }

  /** `name:string`, `lines:long[]` … */
  header(): readonly string[] {
    return this.names().map((name) => {
      const { type, list } = this.columns.get(name) ?? { type: null, list: false };
      return `${name}:${type ?? "string"}${list ? "[]" : ""}`;
    });
  }
}

/** Separates the items of a list: a character that no printed text holds. */
export const ITEM_SEPARATOR = "\u001f";
export const ITEM_SEPARATOR_OPTION = "U+001F";

/** A row of the file. Unknown values are empty, empty texts are quoted. */
export function row(values: readonly (Value | undefined)[]): string {
  return `${values.map((value) => (value === undefined || value === null ? "" : quoted(cell(value)))).join(",")}\n`;
}

function cell(value: Value): string {
  return Array.isArray(value) ? value.map((item: Value) => plainText(item)).join(ITEM_SEPARATOR) : plainText(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function typeOf(value: Value): Type {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isSafeInteger(value) ? "long" : "double";
  return "string";
}

function wider(one: Type | null, other: Type): Type {
  if (one === null || one === other) return other;
  return one !== "string" && one !== "boolean" && other !== "string" && other !== "boolean" ? "double" : "string";
}
