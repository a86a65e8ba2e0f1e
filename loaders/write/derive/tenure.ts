/** A dated sign that somebody held a post: a decision, or a roster that shows the person in it. */
export interface Sign {
  readonly kind: "APPOINT" | "REMOVE" | "SEEN";
  readonly post: string;
  readonly official: string;
  /** ISO; null where the document has no date. */
  readonly date: string | null;
  readonly document: string;
  readonly source: string;
  readonly line: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Printed order. */
  readonly at: string;
}

/** A span in which a person held a post, half-open; what the sources do not say is null. */
export interface Span {
  readonly post: string;
  readonly official: string;
  from: string | null;
  to: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  readonly signs: Sign[];
}

/** On one day a removal comes before an appointment, and what a roster shows comes last. */
const RANK: Record<Sign["kind"], number> = { REMOVE: 0, APPOINT: 1, SEEN: 2 };

/** The spans in which one person held one post, in the order of time. Signs without a date support a span but do not bound it. */
export function spansOf(signs: readonly Sign[]): readonly Span[] {
  const dated = signs.filter((sign) => sign.date !== null).sort(byTime);
  const spans: Span[] = [];
  for (const sign of dated) place(sign, sign.date!, spans);
  for (const sign of signs.filter(({ date }) => date === null)) {
    const span = spans.at(-1) ?? opened(sign, spans);
    span.signs.push(sign);
  }
  for (const span of spans) span.signs.sort((a, b) => (a.at < b.at ? -1 : 1));
  return spans;
}

function byTime(a: Sign, b: Sign): number {
  if (a.date !== b.date) return a.date! < b.date! ? -1 : 1;
  return RANK[a.kind] - RANK[b.kind] || (a.at < b.at ? -1 : 1);
}

function place(sign: Sign, date: string, spans: Span[]): void {
  const last = spans.at(-1);
  const current = last?.to === null ? last : undefined;
  switch (sign.kind) {
    case "APPOINT": {
      // appointed again without a removal in between: the same tenure goes on
      const span =
        current !== undefined && (current.from !== null || current.firstSeen === date) ? current : opened(sign, spans);
      span.from ??= date;
      span.signs.push(sign);
      return;
    }
    case "REMOVE": {
      const span = current ?? (last?.to === date ? last : opened(sign, spans));
      span.to = date;
      span.signs.push(sign);
      return;
    }
    case "SEEN": {
      // a roster of the day of the removal still shows the leaving person
      const span = current ?? (last?.to === date ? last : opened(sign, spans));
      if (span.to === null) {
        span.firstSeen ??= date;
        span.lastSeen = date;
      }
      span.signs.push(sign);
    }
  }
}

function opened({ post, official }: Sign, spans: Span[]): Span {
  const span: Span = { post, official, from: null, to: null, firstSeen: null, lastSeen: null, signs: [] };
  spans.push(span);
  return span;
}
