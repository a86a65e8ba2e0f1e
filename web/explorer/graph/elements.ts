import { type ElementDefinition } from "cytoscape";
import { type Drawing, keyOf } from "./drawing";

/** A drawing as cytoscape takes it; nodes begin around a place, the better connected the larger. */
export function elementsOf(
  drawing: Drawing,
  centre: { readonly x: number; readonly y: number },
): readonly ElementDefinition[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of drawing.edges.values()) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const nodes = [...drawing.nodes.values()].map(({ id, kind, label }, index) => {
    const weight = Math.min(degrees.get(id) ?? 0, 25);
    return {
      group: "nodes" as const,
      data: { id, kind, label, shown: "", size: 12, width: 14 + weight },
      // spread a little, since a layout cannot part what lies on one point
      position: { x: centre.x + 60 * Math.cos(index), y: centre.y + 60 * Math.sin(index) },
    };
  });
  const edges = [...drawing.edges.values()].map((edge) => ({
    group: "edges" as const,
    data: { id: keyOf(edge), source: edge.source, target: edge.target, label: edge.label ?? "", size: 12 },
  }));
  return [...nodes, ...edges];
}
