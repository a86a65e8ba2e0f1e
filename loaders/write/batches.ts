import { type Transaction } from "../../src/graph/graph";

/** Rows of one statement: more would make one call long and its transaction large. */
export const BATCH = 1000;

/** The list in pieces of at most `size`, in order. */
export function batches<T>(list: readonly T[], size = BATCH): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

/** Runs a statement over all rows, batch by batch; its parameter is named `rows` or `ids`. */
export async function runOver(
  transaction: Transaction,
  statement: string,
  rows: readonly object[] | readonly string[],
): Promise<void> {
  for (const batch of batches<object | string>(rows)) {
    await transaction.run(
      statement,
      typeof batch[0] === "string" ? { ids: batch as string[] } : { rows: batch as never },
    );
  }
}

/** Groups in order of first appearance. */
export function groupedBy<T>(list: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
