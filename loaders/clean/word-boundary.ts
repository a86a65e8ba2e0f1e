/** How often two characters stand side by side in a text, told by the text itself. */
export interface Neighbours {
  /** Share of the occurrences of `first` that `second` follows, 0 to 1; 0 where the pair occurs fewer than three times. */
  readonly follows: (first: string, second: string) => number;
}

const FEWEST = 3;
const CODES = 0x10000;
const FIRST = 1;
const SECOND = 2;

/** Counts, in one pass over the text, how often the asked pairs of characters stand side by side. */
export function neighboursIn(text: string, asked: Iterable<readonly [string, string]>): Neighbours {
  // First characters are numbered from 1, so that the key of a pair stays a small integer, which a map finds fast.
  const numbers = new Uint16Array(CODES);
  const places = new Uint8Array(CODES);
  const pairs = new Map<number, number>();
  const keyOf = (first: number, second: number): number => numbers[first]! * CODES + second;
  let firsts = 0;
  for (const [first, second] of asked) {
    const code = first.charCodeAt(0);
    if (numbers[code] === 0) numbers[code] = ++firsts;
    places[code]! |= FIRST;
    places[second.charCodeAt(0)]! |= SECOND;
    pairs.set(keyOf(code, second.charCodeAt(0)), 0);
  }
  const singles = new Uint32Array(CODES);
  let place = 0;
  for (let i = 0; i < text.length; i++) {
    const above = place;
    place = places[text.charCodeAt(i)]!;
    if ((above & FIRST) === 0) continue;
    const first = text.charCodeAt(i - 1);
    singles[first]!++;
    if ((place & SECOND) === 0) continue;
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
