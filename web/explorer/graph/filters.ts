import { type DrawnEdge, type Drawing } from "./drawing";

/** Which relationships are to be seen. Days are ISO dates, empty for no bound. */
export interface Filters {
  readonly hiddenKinds: ReadonlySet<string>;
  readonly from: string;
  readonly to: string;
  /** Whether relationships without a date are seen beside those of the period. */
  readonly undated: boolean;
}

export const EVERYTHING: Filters = { hiddenKinds: new Set(), from: "", to: "", undated: true };

/** True where a relationship holds on some day of the period. */
function isInPeriod({ from, to }: DrawnEdge, period: Filters): boolean {
  if (period.from === "" && period.to === "") return period.undated || from !== null || to !== null;
  const begin = from ?? to;
  const end = to ?? from;
  if (begin === null || end === null) return period.undated;
  return (period.to === "" || begin <= period.to) && (period.from === "" || end >= period.from);
}

/** What the filters leave of a drawing: the relationships, the things they join, and the things it was started from. */
export function seen(drawing: Drawing, filters: Filters, started: readonly string[]): Drawing {
  const edges = [...drawing.edges].filter(
    ([, edge]) => !filters.hiddenKinds.has(edge.kind) && isInPeriod(edge, filters),
  );
  const joined = new Set([...started, ...edges.flatMap(([, { source, target }]) => [source, target])]);
  return { nodes: new Map([...drawing.nodes].filter(([id]) => joined.has(id))), edges: new Map(edges) };
}
