import { type Parameters } from "../../src/graph/graph";
import { type NextStage, type Stage } from "../../src/graph/stage";
import { Extent } from "./extent";

/** The rows of one statement, and what goes on from them, while the query is being read. */
export class Draft {
  readonly extent = new Extent();
  private readonly next = new Map<string, NextDraft>();

  /** The rows of a statement that goes on from these; the same ones for the same statement. */
  goOn(statement: string, parameters: Parameters, from: readonly string[]): Draft {
    from.forEach((path) => {
      this.extent.want(path);
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
   * What is wanted of these rows, and the stages that go on; `whole` where everything is wanted of all of them. A statement that stands in
   * several places of the query reads the same in each, since its rows are kept by statement and id.
   */
  stages(whole: boolean): Pick<Stage, "wanted" | "next"> {
    const extents = new Map<string, Extent>();
    if (!whole) this.gather(extents);
    return { wanted: whole ? null : this.extent.wanted(), next: this.nextStages(whole ? null : extents) };
  }

  private gather(all: Map<string, Extent>): void {
    for (const { statement, parameters, rows } of this.next.values()) {
      const key = keyOf(statement, parameters);
      const known = all.get(key) ?? new Extent();
      known.takeIn(rows.extent);
      all.set(key, known);
      rows.gather(all);
    }
  }

  private nextStages(extents: ReadonlyMap<string, Extent> | null): readonly NextStage[] {
    return [...this.next.values()].map(({ statement, parameters, from, rows }) => {
      const extent = extents?.get(keyOf(statement, parameters));
      return {
        statement,
        parameters,
        only: extent?.only() ?? {},
        from,
        wanted: extent?.wanted() ?? null,
        next: rows.nextStages(extents),
      };
    });
  }
}

interface NextDraft {
  readonly statement: string;
  readonly parameters: Parameters;
  readonly from: readonly string[];
  readonly rows: Draft;
}

const keyOf = (statement: string, parameters: Parameters): string => JSON.stringify([statement, parameters]);
