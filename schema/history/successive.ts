/** What two successive lists have and have not in common. */
export interface Difference<T> {
  readonly came: readonly T[];
  readonly went: readonly T[];
  readonly stayed: readonly T[];
}

/** Rows parted by document, the documents in the order in which they first occur. */
export function byDocument<T>(rows: readonly T[], documentOf: (row: T) => string): readonly (readonly T[])[] {
  const parts = new Map<string, T[]>();
  for (const row of rows) {
    const document = documentOf(row);
    const part = parts.get(document);
    if (part === undefined) parts.set(document, [row]);
    else part.push(row);
  }
  return [...parts.values()];
}

/** What came, what went and what stayed from one list to the next; things are the same where their keys are. */
export function differenceOf<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Difference<T> {
  const [old, fresh] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    came: after.filter((item) => !old.has(keyOf(item))),
    went: before.filter((item) => !fresh.has(keyOf(item))),
    stayed: after.filter((item) => old.has(keyOf(item))),
  };
}
