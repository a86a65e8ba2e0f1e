import lexicon from "../../lexicon/places.json";

const KNOWN: ReadonlySet<string> = new Set(
  Object.values(lexicon.provinces).flatMap((cities) =>
    Object.entries<string>(cities).flatMap(([city, below]) => [city, ...below.split(" ")]),
  ),
);

/** Whether the words are the name of a city, county or district of China, as tables of places print it: `安平县`. */
export function isPlaceName(words: string): boolean {
  return KNOWN.has(words);
}
