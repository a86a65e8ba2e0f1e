/** How often two characters stand side by side in a text, told by the text itself. */
export interface Neighbours {
  /** Share of the occurrences of `first` that `second` follows, 0 to 1; 0 where the pair occurs fewer than three times. */
  readonly follows: (first: string, second: string) => number;
}

const FEWEST = 3;
const CODES = 0x10000;
/** The bits that tell what may be asked for are fewer than the pairs there could be; those that share one are told apart later. */
const ASKED = 0x20000;
const SPREAD = 31;

/** Counts, in one pass over the text, how often the asked pairs of characters stand side by side. */
export function neighboursIn(text: string, asked: Iterable<readonly [string, string]>): Neighbours {
  // First characters are numbered from 1, so that the key of a pair stays a small integer, which a map finds fast.
  const numbers = new Uint16Array(CODES);
  const mayBeAsked = new Uint8Array(ASKED);
  const pairs = new Map<number, number>();
  const keyOf = (first: number, second: number): number => numbers[first]! * CODES + second;
  let firsts = 0;
  for (const [first, second] of asked) {
    const code = first.charCodeAt(0);
    if (numbers[code] === 0) numbers[code] = ++firsts;
    mayBeAsked[(code * SPREAD + second.charCodeAt(0)) % ASKED] = 1;
    pairs.set(keyOf(code, second.charCodeAt(0)), 0);
  }
  const singles = new Uint32Array(CODES);
  let first = 0;
  for (let i = 0; i < text.length; i++) {
    const second = text.charCodeAt(i);
    singles[first]!++;
    if (mayBeAsked[(first * SPREAD + second) % ASKED] === 1) {
      const key = keyOf(first, second);
      const count = pairs.get(key);
      if (count !== undefined) pairs.set(key, count + 1);
    }
    first = second;
  }
  return {
    follows(first, second) {
      const count = pairs.get(keyOf(first.charCodeAt(0), second.charCodeAt(0))) ?? 0;
      return count < FEWEST ? 0 : count / Math.max(1, singles[first.charCodeAt(0)]!);
    },
  };
}
