import { type Named } from "../things";

export interface Column extends Named {
  readonly short: string | null;
}

/** How many things join a row and a column. */
export interface Cell {
  readonly row: Named;
  readonly column: Column;
  readonly count: number;
}

export interface Table {
  /** With the most first, and their sums. */
  readonly rows: readonly (Named & { readonly sum: number })[];
  readonly columns: readonly Column[];
  readonly countOf: (row: string, column: string) => number;
  /** The largest count. */
  readonly most: number;
}

/** Cells as a table, rows and columns in the order of their sums. */
export function tableOf(cells: readonly Cell[]): Table {
  const counts = new Map(cells.map(({ row, column, count }) => [JSON.stringify([row.id, column.id]), count]));
  const sums = (of: (cell: Cell) => Named) => {
    const found = new Map<string, number>();
    for (const cell of cells) found.set(of(cell).id, (found.get(of(cell).id) ?? 0) + cell.count);
    return found;
  };
  const rowSums = sums(({ row }) => row);
  const columnSums = sums(({ column }) => column);
  const byId = <T extends Named>(all: readonly T[]): readonly T[] => [
    ...new Map(all.map((one) => [one.id, one])).values(),
  ];
  return {
    rows: byId(cells.map(({ row }) => row))
      .map((row) => ({ ...row, sum: rowSums.get(row.id) ?? 0 }))
      .sort((a, b) => b.sum - a.sum),
    columns: [...byId(cells.map(({ column }) => column))].sort(
      (a, b) => (columnSums.get(b.id) ?? 0) - (columnSums.get(a.id) ?? 0),
    ),
    countOf: (row, column) => counts.get(JSON.stringify([row, column])) ?? 0,
    most: Math.max(0, ...cells.map(({ count }) => count)),
  };
}
