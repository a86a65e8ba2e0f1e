/** Chains from one thing to another, and up to which length they are all there. */
export interface FoundChains {
  /** Ids from end to end; the shortest chains first, equals in the order of their ids. */
  readonly chains: readonly (readonly string[])[];
  /** All chains of up to this many steps are given. */
  readonly completeTo: number;
}

export interface ChainLimits {
  /** Most steps in a chain. */
  readonly steps: number;
  /** Most chains. */
  readonly chains: number;
  /** Most things that are looked at on the way. */
  readonly visits: number;
}

/**
 * All simple chains between two different things, none with a thing twice, over the joints that are known. A step is taken only where the
 * other end can still be reached, so that the search does not wander off.
 */
export function simpleChains(
  joined: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
  limits: ChainLimits,
): FoundChains {
  const distance = distancesTo(joined, to, limits.steps);
  const chains: string[][] = [];
  let visits = 0;

  /** Goes on from the last thing of a chain with exactly `left` steps; false where a limit stops the search. */
  const extend = (chain: string[], left: number): boolean => {
    const last = chain.at(-1)!;
    if (left === 0) {
      if (chains.length === limits.chains) return false;
      chains.push([...chain]);
      return true;
    }
    for (const next of joined.get(last) ?? []) {
      if ((distance.get(next) ?? Infinity) > left - 1 || (next === to) !== (left === 1) || chain.includes(next))
        continue;
      if (++visits > limits.visits) return false;
      chain.push(next);
      const goesOn = extend(chain, left - 1);
      chain.pop();
      if (!goesOn) return false;
    }
    return true;
  };

  for (let length = 1; length <= limits.steps; length++) {
    if (!extend([from], length)) return { chains, completeTo: length - 1 };
  }
  return { chains, completeTo: limits.steps };
}

/** How many steps each thing is away from the end, as far as `most`. */
function distancesTo(
  joined: ReadonlyMap<string, readonly string[]>,
  to: string,
  most: number,
): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  let edge: readonly string[] = [to];
  for (let away = 1; away <= most && edge.length > 0; away++) {
    const next: string[] = [];
    for (const id of edge) {
      for (const other of joined.get(id) ?? []) {
        if (distance.has(other)) continue;
        distance.set(other, away);
        next.push(other);
      }
    }
    edge = next;
  }
  return distance;
}
