import { type Facts, type Family, type Residue } from "../../loaders/facts";

/** How much a source says: documents, facts by family, residue. */
export interface Counts {
  readonly documents: number;
  /** Facts by family; a committee's seats and a task's units count as `membership` and `assignment`. */
  readonly facts: Readonly<Record<string, number>>;
  readonly residue: number;
}

/** Families in the order in which a summary shows them. */
const ORDER: readonly (Family | "membership" | "assignment")[] = [
  "appointment",
  "committee",
  "membership",
  "task",
  "assignment",
  "portfolio",
  "project",
  "citation",
  "amendment",
  "succession",
  "alias",
];

/** Counts what was found in one source. */
export function countsOf(facts: Facts): Counts {
  const found = new Map<string, number>();
  const add = (family: string, count: number) => found.set(family, (found.get(family) ?? 0) + count);
  for (const fact of facts.documents.flatMap((document) => document.facts)) {
    add(fact.family, 1);
    if (fact.family === "committee") add("membership", fact.seats.length);
    if (fact.family === "task" || fact.family === "project") add("assignment", fact.units.length);
  }
  return { documents: facts.documents.length, facts: inOrder(found), residue: facts.residue.length };
}

/** The counts of all sources together. */
export function sumOf(all: readonly Counts[]): Counts {
  const facts = new Map<string, number>();
  for (const [family, count] of all.flatMap((counts) => Object.entries(counts.facts))) {
    facts.set(family, (facts.get(family) ?? 0) + count);
  }
  return {
    documents: all.reduce((sum, counts) => sum + counts.documents, 0),
    facts: inOrder(facts),
    residue: all.reduce((sum, counts) => sum + counts.residue, 0),
  };
}

/** Residue counted by family and reason, most frequent first. */
export function residueByReason(
  residue: readonly Residue[],
): readonly { family: string; reason: string; count: number }[] {
  const counts = new Map<string, { family: string; reason: string; count: number }>();
  for (const { family, reason } of residue) {
    const key = `${family}\t${reason}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { family, reason, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.family < b.family ? -1 : 1));
}

function inOrder(found: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(ORDER.flatMap((family) => (found.has(family) ? [[family, found.get(family)!]] : [])));
}
