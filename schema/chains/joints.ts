import { type Context } from "../context";

/** Which things are joined to which, as far as a chain between two ends may need it. */
export interface Joints {
  /** Both ways, the things joined to each in the order of their ids. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** Every chain of up to this many steps lies within. */
  readonly completeTo: number;
}

interface Side {
  /** The things that are reached but not yet gone on from. */
  edge: readonly string[];
  readonly known: Set<string>;
  open: boolean;
}

/**
 * Reads what is joined around both ends, a step at a time on the side that has fewer things to go on from, one statement a step, until
 * the two sides reach over `steps`. A side whose next step would join more than `most` things is left where it is.
 */
export async function jointsBetween(
  { read }: Context,
  from: string,
  to: string,
  steps: number,
  most: number,
): Promise<Joints> {
  const joined = new Map<string, Set<string>>();
  const sides = [from, to].map((id): Side => ({ edge: [id], known: new Set([id]), open: true }));
  let completeTo = 0;
  while (completeTo < steps) {
    const [side] = sides.filter(({ open }) => open).sort((a, b) => a.edge.length - b.edge.length);
    if (side === undefined) break;
    if (side.edge.length === 0) {
      // everything on this side is known, so no chain is longer than what is known
      completeTo = steps;
      break;
    }
    const rows = await read<{ id: string; other: string }>("read/thing/joined", { ids: side.edge, limit: most + 1 });
    if (rows.length > most) {
      side.open = false;
      continue;
    }
    const next = new Set<string>();
    for (const { id, other } of rows) {
      both(joined, id, other);
      // a chain ends where it meets the other end
      if (!side.known.has(other) && other !== from && other !== to) next.add(other);
    }
    for (const id of next) side.known.add(id);
    side.edge = [...next];
    completeTo++;
  }
  return { joined: new Map([...joined].map(([id, others]) => [id, [...others].sort()])), completeTo };
}

function both(joined: Map<string, Set<string>>, one: string, other: string): void {
  for (const [id, beside] of [
    [one, other],
    [other, one],
  ] as const) {
    const others = joined.get(id);
    if (others === undefined) joined.set(id, new Set([beside]));
    else others.add(beside);
  }
}
