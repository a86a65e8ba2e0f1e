import { nameKey } from "../src/graph/name";

/** A thing that may fit, and the words under which it is found, one name to a line. */
export interface Candidate {
  readonly id: string;
  readonly words: string;
}

/** A thing that fits, and that of its words in which the text was found. */
export interface Match {
  readonly id: string;
  readonly matched: string;
}

/** How well a candidate fits: a smaller tier is better, then a smaller rest. */
interface Fit extends Match {
  readonly tier: number;
  readonly rest: number;
}

/** From this tier on only parts of the text stand in the candidate. */
const PARTLY = 4;
/** Share of the text's pairs of characters that a candidate must hold to be shown at all. */
const LEAST_SHARE = 0.5;

/**
 * Candidates in the order in which a person expects them: a name that is the text, one that begins with it, one that holds it,
 * all of its words somewhere; the closest in length first, ties by id. Only where there is none of these, those that
 * hold at least half of its pairs of characters. The order does not depend on the engine that found them.
 */
export function ranked(text: string, candidates: readonly Candidate[]): readonly Match[] {
  const wanted = nameKey(text);
  const words = text
    .split(/\s+/u)
    .map(nameKey)
    .filter((word) => word !== "");
  const fits = candidates.flatMap((candidate) => fitOf(wanted, words, candidate) ?? []);
  const whole = fits.filter(({ tier }) => tier < PARTLY);
  return (whole.length > 0 ? whole : fits).sort(better).map(({ id, matched }) => ({ id, matched }));
}

function fitOf(wanted: string, words: readonly string[], { id, words: text }: Candidate): Fit | null {
  const names = text.split("\n").map((name) => ({ name, key: nameKey(name) }));
  const holding = names
    .filter(({ key }) => key.includes(wanted))
    .map(({ name, key }) => {
      const rest = key.length - wanted.length;
      return { id, matched: name, tier: rest === 0 ? 0 : key.startsWith(wanted) ? 1 : 2, rest };
    })
    .sort(better);
  if (holding[0] !== undefined) return holding[0];
  const all = names.map(({ key }) => key).join("\n");
  const matched = names[0]?.name ?? "";
  if (words.every((word) => all.includes(word))) return { id, matched, tier: 3, rest: all.length };
  const pairs = pairsOf(wanted);
  const share = pairs.filter((pair) => all.includes(pair)).length / Math.max(1, pairs.length);
  return share < LEAST_SHARE ? null : { id, matched, tier: PARTLY, rest: 1 - share };
}

function better(a: Fit, b: Fit): number {
  return a.tier - b.tier || a.rest - b.rest || (a.id < b.id ? -1 : 1);
}

function pairsOf(text: string): string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
