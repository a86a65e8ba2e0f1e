import { nameKey } from "../src/graph/name";
import { highlighted, type Stretch } from "./highlight";

/** A thing that may fit, and the words under which it is found, one name to a line. */
export interface Candidate {
  readonly id: string;
  readonly words: string;
}

/** A thing that fits, that of its words in which the text was found, and what of it was found. */
export interface Match {
  readonly id: string;
  readonly matched: string;
  readonly highlight: readonly Stretch[];
}

/** What is looked for, in the form of `nameKey`: the whole, its words, its pairs of characters. */
interface Wanted {
  readonly whole: string;
  readonly words: readonly string[];
  readonly pairs: readonly string[];
}

/** How well a candidate fits: a smaller tier is better, then a smaller rest. */
interface Fit {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly string[];
  readonly tier: number;
  readonly rest: number;
  /** Place of the name among those of the thing: the most printed stand in front, short names that no text prints behind. */
  readonly place: number;
}

interface Name {
  readonly name: string;
  readonly key: string;
}

const ALL_WORDS = 3;
/** From this tier on only parts of the text stand in the candidate. */
const PARTLY = 4;
/** Share of the text's pairs of characters that a candidate must hold to be shown at all. */
const LEAST_SHARE = 0.5;
/** Everything that is not a letter or a figure parts words. */
const SIGNS = /[^\p{L}\p{N}]+/u;
const OUTER_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words of a text in the form of `nameKey`; the text itself where it has none. */
export function wordsOf(text: string): readonly string[] {
  const words = text.normalize("NFKC").split(SIGNS).map(nameKey);
  const said = [...new Set(words)].filter((word) => word !== "");
  return said.length > 0 ? said : [text.normalize("NFKC").trim().toLowerCase()];
}

/** The whole of what is looked for, in the form of `nameKey`, without signs around it. */
export function wholeOf(text: string): string {
  return nameKey(text.replace(OUTER_SIGNS, ""));
}

/**
 * Candidates in the order in which a person expects them: a name that is the text, one that begins with it, one that holds it,
 * all of its words somewhere; the closest in length first, then those most
 * printed so, ties by id. Only where there is none of these, those that
 * hold at least half of its pairs of characters. The order does not depend on the engine that found them.
 */
export function ranked(text: string, candidates: readonly Candidate[]): readonly Match[] {
  const whole = wholeOf(text);
  const wanted: Wanted = { whole, words: wordsOf(text), pairs: pairsOf(whole) };
  const fits = candidates.flatMap((candidate) => fitOf(wanted, candidate) ?? []);
  const entire = fits.filter(({ tier }) => tier < PARTLY);
  return (entire.length > 0 ? entire : fits)
    .sort((a, b) => better(a, b) || a.place - b.place || compare(a.id, b.id))
    .map(({ id, name, parts }) => ({ id, matched: name, highlight: highlighted(name, parts) }));
}

function fitOf({ whole, words, pairs }: Wanted, { id, words: text }: Candidate): Fit | null {
  const names = text.split("\n").map((name): Name => ({ name, key: nameKey(name) }));
  const holding = names
    .map(({ name, key }, place): Fit | null => {
      if (whole === "" || !key.includes(whole)) return null;
      const rest = key.length - whole.length;
      return { id, name, parts: [whole], tier: rest === 0 ? 0 : key.startsWith(whole) ? 1 : 2, rest, place };
    })
    .filter((fit) => fit !== null);
  // of equally good names the first, which is the one for people to read
  if (holding.length > 0) return holding.reduce((best, fit) => (better(fit, best) < 0 ? fit : best));
  const all = names.map(({ key, name }) => `${key}\n${name}`).join("\n");
  if (words.every((word) => all.includes(word))) {
    return { id, name: fullest(names, words), parts: words, tier: ALL_WORDS, rest: text.length, place: 0 };
  }
  const share = pairs.filter((pair) => all.includes(pair)).length / Math.max(1, pairs.length);
  return share < LEAST_SHARE
    ? null
    : { id, name: fullest(names, pairs), parts: pairs, tier: PARTLY, rest: 1 - share, place: 0 };
}

/** The name that holds most of the parts, the first of equals. */
function fullest(names: readonly Name[], parts: readonly string[]): string {
  let best = "";
  let most = -1;
  for (const { name, key } of names) {
    const held = parts.filter((part) => key.includes(part)).length;
    if (held > most) [best, most] = [name, held];
  }
  return best;
}

function better(a: Fit, b: Fit): number {
  return a.tier - b.tier || a.rest - b.rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pairsOf(text: string): string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
