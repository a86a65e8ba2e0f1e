import { type Parameters } from "../../src/graph/graph";
import { type NextStage, type Stage, type Wanted } from "../../src/graph/stage";

/** What is wanted of the rows of one statement, and what goes on from them, while the query is being read. */
export class Draft {
  readonly wanted = new Map<string, Set<string>>();
  readonly next = new Map<string, NextDraft>();

  /** Wants a property, given as column and property. */
  want(path: string): void {
    const [column = "", property = ""] = path.split(".");
    const known = this.wanted.get(column);
    if (known === undefined) this.wanted.set(column, new Set([property]));
    else known.add(property);
  }

  /** The rows of a statement that goes on from these; the same one for the same statement. */
  goOn(statement: string, parameters: Parameters, from: readonly string[]): Draft {
    from.forEach((path) => {
      this.want(path);
    });
    const key = JSON.stringify([statement, parameters, from]);
    const rows = this.next.get(key)?.rows ?? new Draft();
    this.next.set(key, { statement, parameters, from, rows });
    return rows;
  }

  /** How many statements go on from these rows, further down too. */
  get size(): number {
    return [...this.next.values()].reduce((sum, { rows }) => sum + 1 + rows.size, 0);
  }

  /**
   * What is wanted of these rows, and the stages that go on; `whole` where everything is wanted of all of them. A statement that stands in several places of the query reads the same everywhere, since its rows are kept by
   * statement and id.
   */
  stages(whole: boolean): Pick<Stage, "wanted" | "next"> {
    const wanted: Gathered = new Map();
    if (!whole) this.gather(wanted);
    return { wanted: whole ? null : plain(this.wanted), next: this.nextStages(whole ? null : wanted) };
  }

  private gather(all: Gathered): void {
    for (const { statement, parameters, rows } of this.next.values()) {
      const key = keyOf(statement, parameters);
      const known = all.get(key) ?? new Map<string, Set<string>>();
      for (const [column, properties] of rows.wanted) {
        known.set(column, new Set([...(known.get(column) ?? []), ...properties]));
      }
      all.set(key, known);
      rows.gather(all);
    }
  }

  private nextStages(wanted: Gathered | null): readonly NextStage[] {
    return [...this.next.values()].map(({ statement, parameters, from, rows }) => ({
      statement,
      parameters,
      from,
      wanted: wanted && plain(wanted.get(keyOf(statement, parameters))!),
      next: rows.nextStages(wanted),
    }));
  }
}

/** What is wanted of each statement, wherever it stands. */
type Gathered = Map<string, Map<string, Set<string>>>;

interface NextDraft {
  readonly statement: string;
  readonly parameters: Parameters;
  readonly from: readonly string[];
  readonly rows: Draft;
}

const keyOf = (statement: string, parameters: Parameters): string => JSON.stringify([statement, parameters]);

/** Sorted, so that queries which ask the same in another order have the same text. */
function plain(wanted: ReadonlyMap<string, Set<string>>): Wanted {
  const columns = [...wanted].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(columns.map(([column, names]) => [column, [...names].sort()]));
}
