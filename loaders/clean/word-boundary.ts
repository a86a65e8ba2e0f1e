/** How often two characters stand side by side in a text, told by the text itself. */
export interface Neighbours {
  /** Share of the occurrences of `first` that `second` follows, 0 to 1; 0 where the pair occurs fewer than three times. */
  readonly follows: (first: string, second: string) => number;
}

const FEWEST = 3;
const keyOf = (first: number, second: number): number => first * 0x10000 + second;

/** Counts, in one pass over the text, how often the asked pairs of characters stand side by side. */
export function neighboursIn(text: string, asked: Iterable<readonly [string, string]>): Neighbours {
  const pairs = new Map<number, number>();
  const isFirst = new Uint8Array(0x10000);
  for (const [first, second] of asked) {
    pairs.set(keyOf(first.charCodeAt(0), second.charCodeAt(0)), 0);
    isFirst[first.charCodeAt(0)] = 1;
  }
  const singles = new Uint32Array(0x10000);
  for (let i = 1; i < text.length; i++) {
    const first = text.charCodeAt(i - 1);
    if (isFirst[first] === 0) continue;
    singles[first]!++;
    const key = keyOf(first, text.charCodeAt(i));
    const count = pairs.get(key);
    if (count !== undefined) pairs.set(key, count + 1);
  }
  return {
    follows(first, second) {
      const count = pairs.get(keyOf(first.charCodeAt(0), second.charCodeAt(0))) ?? 0;
      return count < FEWEST ? 0 : count / Math.max(1, singles[first.charCodeAt(0)]!);
    },
  };
}
