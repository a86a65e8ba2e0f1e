import DataLoader from "dataloader";
import { type Parameters } from "../src/graph/graph";

/** A row of a batch statement: `id` is the thing for which it was asked. */
export interface BatchRow {
  readonly id: string;
}

/** What is there at once where its rows were read in advance. */
export type Found<T> = T | Promise<T>;

export type Read = <R extends object>(statement: string, parameters: Parameters) => Promise<readonly R[]>;

/**
 * The batches of one request. Fields of the same name and level that ask the same statement with the same parameters
 * are answered by one call with all their ids in `$ids`; what was loaded once is not asked again.
 */
export class Batches {
  private readonly loaders = new Map<string, DataLoader<string, readonly BatchRow[]>>();
  private readonly known = new Map<string, Map<string, readonly BatchRow[]>>();

  constructor(private readonly read: Read) {}

  /** All rows of a thing, in the statement's order; none where the thing has none. */
  async rows<R extends BatchRow>(statement: string, id: string, parameters: Parameters = {}): Promise<readonly R[]> {
    const key = keyOf(statement, parameters);
    const rows = this.known.get(key)?.get(id) ?? (await this.loader(key, statement, parameters).load(id));
    // the statement decides the shape of its rows; its caller names it
    return rows as readonly R[];
  }

  /**
   * What `use` makes of all rows of a thing: at once where they were read in advance, so that a list of hundreds needs no promise for each of
   * its items.
   */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the statement decides the shape of its rows; its caller names it
  use<R extends BatchRow, T>(statement: string, id: string, use: (rows: readonly R[]) => T): Found<T> {
    const known = this.known.get(keyOf(statement, {}))?.get(id);
    return known === undefined ? this.rows<R>(statement, id).then(use) : use(known as readonly R[]);
  }

  /** As `use`, of the first row or null. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as above
  useFirst<R extends BatchRow, T>(statement: string, id: string, use: (row: R | null) => T): Found<T> {
    return this.use<R, T>(statement, id, (rows) => use(rows[0] ?? null));
  }

  /** The first row of a thing, or null. */
  async row<R extends BatchRow>(statement: string, id: string, parameters: Parameters = {}): Promise<R | null> {
    const [first] = await this.rows<R>(statement, id, parameters);
    return first ?? null;
  }

  /** Takes in rows that were read in advance; nobody has to ask for them again. */
  know(statement: string, parameters: Parameters, rows: ReadonlyMap<string, readonly object[]>): void {
    const key = keyOf(statement, parameters);
    const known = this.known.get(key) ?? new Map<string, readonly BatchRow[]>();
    for (const [id, list] of rows) known.set(id, list as readonly BatchRow[]);
    this.known.set(key, known);
  }

  private loader(key: string, statement: string, parameters: Parameters): DataLoader<string, readonly BatchRow[]> {
    let loader = this.loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader(async (ids) => {
        const rows = await this.read<BatchRow>(statement, { ...parameters, ids });
        const byId = new Map<string, BatchRow[]>(ids.map((id) => [id, []]));
        for (const row of rows) byId.get(row.id)?.push(row);
        return ids.map((id) => byId.get(id) ?? []);
      });
      this.loaders.set(key, loader);
    }
    return loader;
  }
}

function keyOf(statement: string, parameters: Parameters): string {
  return `${statement} ${JSON.stringify(parameters)}`;
}
