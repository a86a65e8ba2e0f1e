/** One extracted fact as a line of text that identifies it, whatever line it stands on. */
export interface Difference {
  readonly won: readonly string[];
  readonly lost: readonly string[];
}

/** Fields that say where a fact stands, not what it says. */
const PLACE = new Set(["evidence", "line", "start", "end", "startLine", "endLine", "quote"]);

/** The fact without its place, as stable JSON: keys in the order of the extractor, evidence left out at every depth. */
export function identityOf(fact: unknown): string {
  return JSON.stringify(fact, (key, value: unknown) => (PLACE.has(key) ? undefined : value));
}

const isFact = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * The lines that identify an extracted fact: its own, and one for each seat, unit, leader or change below it, so that a seat won
 * shows as a seat and not as another committee.
 */
export function identitiesOf(fact: Readonly<Record<string, unknown>>): readonly string[] {
  const own: Record<string, unknown> = {};
  const parts: string[] = [];
  for (const [key, value] of Object.entries(fact)) {
    if (!Array.isArray(value) || !value.some(isFact)) own[key] = value;
    else {
      const { family, document, name, label } = fact;
      for (const part of value) parts.push(identityOf({ family, document, name, label, [key]: part as unknown }));
    }
  }
  return [identityOf(own), ...parts];
}

/** How many of the lines each family of facts has, the largest first: `assignment 3, task 1`. */
export function perFamily(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { family } = JSON.parse(line) as { readonly family?: string };
    counts.set(family ?? "other", (counts.get(family ?? "other") ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([family, count]) => `${family} ${count}`).join(", ");
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
