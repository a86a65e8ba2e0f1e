import { readFileSync, writeFileSync } from "node:fs";

/** F1 in percent, one decimal, by kind of fact. */
export type Scores = Readonly<Record<string, number>>;

export interface Fall {
  readonly kind: string;
  readonly floor: number;
  /** Null where the kind was not scored at all. */
  readonly score: number | null;
}

/** Reads the floors; a missing file is an error, since without floors nothing is guarded. */
export function readFloors(file: string): Scores {
  return JSON.parse(readFileSync(file, "utf8")) as Scores;
}

/** The kinds that lie below their floor, or have one and were not scored. */
export function fallsBelow(floors: Scores, scores: Scores): readonly Fall[] {
  return Object.entries(floors)
    .filter(([kind, floor]) => (scores[kind] ?? -1) < floor)
    .map(([kind, floor]) => ({ kind, floor, score: scores[kind] ?? null }));
}

/** Floors raised to the scores that beat them; none is ever lowered. */
export function raise(floors: Scores, scores: Scores): Scores {
  const raised: Record<string, number> = { ...floors };
  for (const [kind, score] of Object.entries(scores)) raised[kind] = Math.max(floors[kind] ?? 0, score);
  return raised;
}

/** Writes floors in a stable order, so that a change shows in a diff. */
export function writeFloors(file: string, floors: Scores): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
