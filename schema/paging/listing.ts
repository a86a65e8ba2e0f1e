import { type Parameters } from "../../src/graph/graph";
import { type BatchRow } from "../batches";
import { type Context } from "../context";
import { badInput } from "../errors";
import { type PageArguments, sliceOf } from "./arguments";
import { type Listing } from "./connection";

/** A row of a page statement: `cursor` is the key by which the list is ordered. */
interface PageRow {
  readonly cursor: string;
}

/** The list below one thing: which statement reads its pages, and which column of which statement counts it. */
export interface Below {
  readonly rows: string;
  readonly totals: string;
  readonly count: string;
  readonly parameters?: Parameters;
}

/** The list below the thing `id`, loaded together with the same list of its siblings. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the statement decides the shape of its rows; its caller names it
export function below<R extends object, T>(
  context: Context,
  page: PageArguments,
  id: string,
  { rows, totals, count, parameters = {} }: Below,
  nodeOf: (row: R) => T,
): Listing<T> {
  const slice = sliceOf(page, context);
  return {
    slice,
    items: async (first) => {
      const found = await context.batches.rows<R & PageRow & BatchRow>(rows, id, {
        ...parameters,
        after: slice.after,
        first,
      });
      return found.map((row) => ({ sortKey: row.cursor, node: nodeOf(row) }));
    },
    total: async () => {
      const row = await context.batches.row<BatchRow & Record<string, unknown>>(totals, id, parameters);
      return Number(row?.[count] ?? 0);
    },
  };
}

/** A list of the whole graph: `statement` reads its pages, `<statement>-total` counts it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the statement decides the shape of its rows; its caller names it
export function list<R extends object, T>(
  context: Context,
  page: PageArguments,
  statement: string,
  parameters: Parameters,
  nodeOf: (row: R) => T,
): Listing<T> {
  const slice = sliceOf(page, context);
  return {
    slice,
    items: async (first) => {
      const found = await context.read<R & PageRow>(statement, { ...parameters, after: slice.after, first });
      return found.map((row) => ({ sortKey: row.cursor, node: nodeOf(row) }));
    },
    total: async () => {
      const [row] = await context.read<{ total: number }>(`${statement}-total`, parameters);
      return row?.total ?? 0;
    },
  };
}

/** A list that is read as a whole and shown in its own order, for short ones. `after` must be the key of an item. */
export function inMemory<R, T>(
  context: Context,
  page: PageArguments,
  rows: () => Promise<readonly R[]>,
  keyOf: (row: R) => string,
  nodeOf: (row: R) => T,
): Listing<T> {
  const slice = sliceOf(page, context);
  let loaded: Promise<readonly R[]> | undefined;
  const all = async (): Promise<readonly R[]> => await (loaded ??= rows());
  return {
    slice,
    items: async (first) => {
      const found = await all();
      const begin = slice.after === "" ? 0 : found.findIndex((row) => keyOf(row) === slice.after) + 1;
      if (begin === 0 && slice.after !== "") throw badInput("after is a cursor of another list");
      return found.slice(begin, begin + first).map((row) => ({ sortKey: keyOf(row), node: nodeOf(row) }));
    },
    total: async () => (await all()).length,
  };
}

/** A list in which nothing is, for a filter that names something unknown. */
export function nothing<T>(context: Context, page: PageArguments): Listing<T> {
  return { slice: sliceOf(page, context), items: async () => [], total: async () => 0 };
}
