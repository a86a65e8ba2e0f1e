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

function groups<T>(all: readonly T[], by: (item: T) => string): ReadonlyMap<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const item of all) {
    const group = grouped.get(by(item));
    if (group) group.push(item);
    else grouped.set(by(item), [item]);
  }
  return grouped;
}
