import { type Line } from "../things";

export interface DrawnNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
}

export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly label: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: Line | null;
  /** How the relationship is known where no printed line states it. */
  readonly rule: string | null;
}

/** What the API gives of a piece of the graph. */
export interface Subgraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly truncated: boolean;
}

/** What is drawn so far, each node and each edge once. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
}

export const EMPTY: Drawing = { nodes: new Map(), edges: new Map() };

/** One relationship, however often it comes. */
export function keyOf({ source, target, kind, label, from, evidence }: DrawnEdge): string {
  return JSON.stringify([source, kind, target, label, from, evidence?.document.id, evidence?.start]);
}

/** Drawings laid over each other. Nothing is drawn twice, and an edge only between nodes that are there. */
export function together(drawings: readonly Subgraph[]): Drawing {
  const nodes = new Map(drawings.flatMap((drawing) => drawing.nodes.map((node) => [node.id, node])));
  const edges = new Map(
    drawings
      .flatMap((drawing) => drawing.edges)
      .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
      .map((edge) => [keyOf(edge), edge]),
  );
  return { nodes, edges };
}
