import { type Parameters } from "../../src/graph/graph";
import { type Wanted } from "../../src/graph/stage";
import { type Only } from "./way";

/** How much of a statement's rows is wanted: which properties of each column, and which rows. */
export class Extent {
  private readonly columns = new Map<string, Set<string>>();
  private readonly values = new Map<string, Set<string>>();
  private isWhole = false;

  /** Wants a property, given as column and property. */
  want(path: string): void {
    const [column = "", property = ""] = path.split(".");
    add(this.columns, column, [property]);
  }

  /** Says which rows a field shows; null for all. What no field shows is not read. */
  show(only: Only | null): void {
    if (only === null) this.isWhole = true;
    for (const [parameter, values] of Object.entries(only ?? {})) add(this.values, parameter, values);
  }

  takeIn(other: Extent): void {
    for (const [column, properties] of other.columns) add(this.columns, column, properties);
    for (const [parameter, values] of other.values) add(this.values, parameter, values);
    this.isWhole ||= other.isWhole || other.values.size === 0;
  }

  wanted(): Wanted {
    return sorted(this.columns);
  }

  /** Parameters that leave out what no field shows. */
  only(): Parameters {
    return this.isWhole ? {} : sorted(this.values);
  }
}

function add(sets: Map<string, Set<string>>, name: string, values: Iterable<string>): void {
  const known = sets.get(name) ?? new Set<string>();
  for (const value of values) known.add(value);
  sets.set(name, known);
}

/** Sorted, so that queries which ask the same in another order have the same text. */
function sorted(sets: ReadonlyMap<string, Set<string>>): Record<string, readonly string[]> {
  const lists = [...sets].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(lists.map(([name, values]) => [name, [...values].sort()]));
}
