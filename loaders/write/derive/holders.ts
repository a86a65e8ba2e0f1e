import { type Span } from "./tenure";

/** The tenures known right before and after one, of the same post. */
export interface Neighbours {
  readonly predecessor: Span | null;
  readonly successor: Span | null;
}

/**
 * Who followed whom in one post. A decision that on one day removes exactly one person and appoints exactly one other joins the two. Where
 * one person holds the post at a time, the next known holder follows too.
 */
export function succession(spans: readonly Span[], heldByOne: boolean): ReadonlyMap<Span, Neighbours> {
  const before = new Map<Span, Span>();
  const after = new Map<Span, Span>();
  const join = (earlier: Span, later: Span): void => {
    if (after.has(earlier) || before.has(later)) return;
    after.set(earlier, later);
    before.set(later, earlier);
  };
  for (const [leaving, coming] of exchanges(spans)) join(leaving, coming);
  if (heldByOne) {
    const inTime = [...spans].filter((span) => since(span) !== null).sort(byTime);
    inTime.forEach((span, i) => {
      const next = inTime.slice(i + 1).find((other) => other.official !== span.official);
      if (next !== undefined) join(span, next);
    });
  }
  return new Map(
    spans.map((span) => [span, { predecessor: before.get(span) ?? null, successor: after.get(span) ?? null }]),
  );
}

/** Pairs of tenures of which one ends and the other begins by decisions of one day, where no third has part in it. */
function exchanges(spans: readonly Span[]): (readonly [Span, Span])[] {
  const pairs: (readonly [Span, Span])[] = [];
  for (const day of new Set(spans.map(({ to }) => to))) {
    if (day === null) continue;
    const leaving = spans.filter(({ to }) => to === day);
    const coming = spans.filter(({ from }) => from === day);
    if (leaving.length === 1 && coming.length === 1 && leaving[0]!.official !== coming[0]!.official) {
      pairs.push([leaving[0]!, coming[0]!]);
    }
  }
  return pairs;
}

/** The first day on which the person is known to have held the post; of one known only by removal, the day of that. */
function since(span: Span): string | null {
  return span.from ?? span.firstSeen ?? span.to;
}

function byTime(a: Span, b: Span): number {
  const [x, y] = [since(a)!, since(b)!];
  if (x !== y) return x < y ? -1 : 1;
  // on one day the one who leaves was there before the one who comes
  const [m, n] = [a.to ?? "9999", b.to ?? "9999"];
  if (m !== n) return m < n ? -1 : 1;
  return a.official < b.official ? -1 : 1;
}
