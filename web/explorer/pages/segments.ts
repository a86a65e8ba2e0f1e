/** A stretch of a text that is marked. */
export interface Marked {
  readonly start: number | null;
  readonly end: number | null;
}

/** A piece of a text with everything that marks the whole of it, the narrowest first. */
export interface Segment<T> {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly T[];
}

/**
 * Cuts a text at line ends and where marks begin and end: one list of segments per line, none for an empty line.
 * Marks may lie within each other, overlap, and go over several lines.
 */
export function segmentsOf<T extends Marked>(text: string, marks: readonly T[]): readonly (readonly Segment<T>[])[] {
  const placed = marks.flatMap((mark) => {
    const { start, end } = mark;
    return start === null || end === null || end <= start || start >= text.length ? [] : [{ mark, start, end }];
  });
  const opening = byPlace(placed, ({ start }) => start);
  const closing = byPlace(placed, ({ end }) => end);
  const cuts = [...new Set([...opening.keys(), ...closing.keys()])].sort((a, b) => a - b);
  const open = new Set<(typeof placed)[number]>();
  const lines: (readonly Segment<T>[])[] = [];
  let next = 0;
  let lineStart = 0;
  for (const line of text.split("\n")) {
    const lineEnd = lineStart + line.length;
    const segments: Segment<T>[] = [];
    let at = lineStart;
    const cutUntil = (end: number) => {
      if (end > at) segments.push({ text: text.slice(at, end), start: at, marks: narrowestFirst(open) });
      at = Math.max(at, end);
    };
    for (let cut = cuts[next]; cut !== undefined && cut <= lineEnd; cut = cuts[++next]) {
      cutUntil(cut);
      for (const mark of closing.get(cut) ?? []) open.delete(mark);
      for (const mark of opening.get(cut) ?? []) open.add(mark);
    }
    cutUntil(lineEnd);
    if (segments.length > 0) lines.push(segments);
    lineStart = lineEnd + 1;
  }
  return lines;
}

function byPlace<T>(all: readonly T[], place: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const places = new Map<number, T[]>();
  for (const item of all) {
    const there = places.get(place(item));
    if (there) there.push(item);
    else places.set(place(item), [item]);
  }
  return places;
}

function narrowestFirst<T>(
  open: ReadonlySet<{ readonly mark: T; readonly start: number; readonly end: number }>,
): readonly T[] {
  return [...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ mark }) => mark);
}
