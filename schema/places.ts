import { type Context } from "./context";
import { type Place } from "./evidence";

/** A relationship as far as the end matters whose line states it. */
interface Ends {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Relationships without a line of their own are stated by the line of one end: a decision's, a task's, a document's title. Where a
 * post belongs is told by whatever line shows the post, and of which committee a group is a part by the line that sets up the group.
 */
const STATED_BY: Readonly<Record<string, "source" | "target">> = {
  PRINTED_IN: "source",
  ISSUED: "target",
  PUBLISHED_AS: "target",
  OF: "source",
  TO: "source",
  DECIDED_BY: "source",
  SET_BY: "source",
  IN: "source",
  SUBGROUP_OF: "source",
};

/** Why a relationship has no line at all, by its type. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  PART_OF: "由两个单位的名称可知 by the names of the two bodies",
};

/** In words why no printed line states relationships of a type; null where one does. */
export function knownBy(kind: string): string | null {
  return KNOWN_BY[kind] ?? null;
}

/** The id of the end whose line states the relationship; null where it bears a line itself or none states it. */
export function statingEnd({ kind, source, target }: Ends): string | null {
  const end = STATED_BY[kind];
  return end === undefined ? null : end === "source" ? source : target;
}

/** The first printed line that states or shows each of these things; those without one are left out. One statement, none for no ids. */
export async function placesOf({ read }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
  if (ids.length === 0) return new Map();
  const rows = await read<Place & { id: string; position: string }>("read/thing/places", { ids: [...new Set(ids)] });
  const first = new Map<string, Place & { position: string }>();
  for (const { id, ...place } of rows) {
    const known = first.get(id);
    if (known === undefined || place.position < known.position) first.set(id, place);
  }
  return first;
}
