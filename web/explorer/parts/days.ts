/** Days since 1970 of an ISO date. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

export interface DatedSpan {
  readonly from: string | null;
  readonly to: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** The days between which sources show a span, as far as they say; null where it bears no date. */
export function shownDays({ from, to, firstSeen, lastSeen }: DatedSpan): readonly [number, number] | null {
  const days = [from, to, firstSeen, lastSeen].flatMap((date) => (date === null ? [] : [dayOf(date)]));
  return days.length === 0 ? null : [Math.min(...days), Math.max(...days)];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** How many spans hold at once: 0 is a gap, more than 1 an overlap. */
  readonly count: number;
}

/** What the spans cover together, stretch by stretch from the first day to the last. */
export function coverageOf(spans: readonly (readonly [number, number])[]): readonly Stretch[] {
  const edges = [...new Set(spans.flat())].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? start;
    return { start, end, count: spans.filter(([from, to]) => from <= start && to >= end).length };
  });
}
