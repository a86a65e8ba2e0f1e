import { type DocumentOf } from "../parts/thing";
import { type Named } from "../things";

/** A seat as a document lists it. */
export interface Seat {
  readonly role: string;
  readonly title: string;
  readonly on: string | null;
  readonly official: Named | null;
  readonly organization: Named | null;
  readonly evidence: { readonly document: DocumentOf };
}

export interface Roster<T extends Seat> {
  readonly document: DocumentOf;
  readonly on: string | null;
  readonly seats: readonly T[];
  /** The seats by role, in the order in which roles are printed. */
  readonly roles: readonly { readonly role: string; readonly seats: readonly T[] }[];
}

/** The rosters of a committee, one per document, the oldest first. */
export function rostersOf<T extends Seat>(seats: readonly T[]): readonly Roster<T>[] {
  return [...groups(seats, ({ evidence }) => evidence.document.id).values()]
    .map((own) => ({
      document: own[0]!.evidence.document,
      on: own[0]?.on ?? null,
      seats: own,
      roles: [...groups(own, ({ role }) => role)].map(([role, of]) => ({ role, seats: of })),
    }))
    .sort((a, b) => (a.on ?? "").localeCompare(b.on ?? ""));
}

/** Who is on the later roster only, and who on the earlier only; null where there is no earlier one. */
export function changesOf(
  before: readonly Seat[] | undefined,
  after: readonly Seat[],
): { readonly joined: readonly string[]; readonly left: readonly string[] } | null {
  if (before === undefined) return null;
  const earlier = holders(before);
  const later = holders(after);
  return {
    joined: [...later.keys()].filter((id) => !earlier.has(id)).map((id) => later.get(id) ?? id),
    left: [...earlier.keys()].filter((id) => !later.has(id)).map((id) => earlier.get(id) ?? id),
  };
}

function holders(seats: readonly Seat[]): ReadonlyMap<string, string> {
  return new Map(
    seats.flatMap(({ official, organization }) => {
      const holder = official ?? organization;
      return holder ? [[holder.id, holder.name] as const] : [];
    }),
  );
}

function groups<T>(all: readonly T[], by: (item: T) => string): ReadonlyMap<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const item of all) {
    const group = grouped.get(by(item));
    if (group) group.push(item);
    else grouped.set(by(item), [item]);
  }
  return grouped;
}
