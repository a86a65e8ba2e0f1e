/** One extracted fact as a line of text that identifies it, whatever line it stands on. */
export interface Difference {
  readonly won: readonly string[];
  readonly lost: readonly string[];
}

/** Fields that say where a fact stands, not what it says. */
const PLACE = new Set(["evidence", "line", "start", "end", "startLine", "endLine", "quote", "text"]);

/** The fact without its place, as stable JSON: keys in the order of the extractor, evidence left out at every depth. */
export function identityOf(fact: unknown): string {
  return JSON.stringify(fact, (key, value: unknown) => (PLACE.has(key) ? undefined : value));
}

/** Which facts the new lines have and the old ones lack, and the other way round; equal facts count as often as they stand. */
export function difference(before: readonly string[], after: readonly string[]): Difference {
  const left = new Map<string, number>();
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1);
  const won: string[] = [];
  for (const line of after) {
    const count = left.get(line) ?? 0;
    if (count === 0) won.push(line);
    else left.set(line, count - 1);
  }
  const lost = [...left].flatMap(([line, count]) => Array.from({ length: count }, () => line));
  return { won, lost };
}
