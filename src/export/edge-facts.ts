import { type DrawnEdge } from "./drawing";

/** What each format says of an edge beside its ends and label, in this order; numbers are whole. */
export const EDGE_FACTS = [
  ["kind", "string"],
  ["family", "string"],
  ["from", "string"],
  ["to", "string"],
  ["document", "string"],
  ["file", "string"],
  ["line", "int"],
  ["quote", "string"],
] as const;

export type EdgeFact = (typeof EDGE_FACTS)[number][0];

/** The facts of an edge by name; null where unknown. `file` is the source's name, since drawings use `source` for an end. */
export function factsOf({
  kind,
  family,
  from,
  to,
  evidence,
}: DrawnEdge): Readonly<Record<EdgeFact, string | number | null>> {
  return {
    kind,
    family,
    from,
    to,
    document: evidence?.document.id ?? null,
    file: evidence?.source ?? null,
    line: evidence?.line ?? null,
    quote: evidence?.quote ?? null,
  };
}
