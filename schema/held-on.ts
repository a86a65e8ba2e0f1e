/** A tenure as far as time goes; unknown days are null. */
export interface Span {
  readonly key: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly firstSeen?: string | null;
  readonly lastSeen?: string | null;
  readonly predecessor?: string | null;
  readonly successor?: string | null;
}

/**
 * Whether a person held a post on a day. Days are ISO strings; tenures are [from, to).
 *
 * `shown`: the sources show the person in the post on that day or on both sides of it. `inferred`: somebody in the post before
 * and not known to have left, until the next known holder comes (or, of one known only by removal, goes); or somebody known only by removal, until that day and not
 * before the holder known before was last seen. `spans` are the tenures of the same post.
 */
export function heldOn(span: Span, spans: readonly Span[], on: string): "shown" | "inferred" | "no" {
  const begin = earliest(span.from, span.firstSeen);
  const end = span.to ?? null;
  if (end !== null && on >= end) return "no";
  if (begin === null) return isAfterPredecessor(span, spans, on) ? "inferred" : "no";
  if (on < begin) return "no";
  const lastProof = end ?? latest(span.lastSeen, begin);
  if (lastProof !== null && on <= lastProof) return "shown";
  const successor = spans.find(({ key }) => key === span.successor);
  const next = successor === undefined ? null : earliest(successor.from, successor.firstSeen, successor.to);
  return next !== null && on >= next ? "no" : "inferred";
}

function isAfterPredecessor(span: Span, spans: readonly Span[], on: string): boolean {
  const before = spans.find(({ key }) => key === span.predecessor);
  if (before === undefined) return true;
  const left = before.to ?? latest(before.lastSeen, before.from);
  return left === null || on >= left;
}

function earliest(...days: readonly (string | null | undefined)[]): string | null {
  return known(days).sort().at(0) ?? null;
}

function latest(...days: readonly (string | null | undefined)[]): string | null {
  return known(days).sort().at(-1) ?? null;
}

function known(days: readonly (string | null | undefined)[]): string[] {
  return days.filter((day): day is string => day !== null && day !== undefined);
}
