import { type Drawing } from "./drawing";
import { factsOf } from "./edge-facts";

/** The drawing as Cytoscape JSON, which Cytoscape and cytoscape.js read. */
export function cytoscape({ nodes, edges, truncated }: Drawing): string {
  const text = JSON.stringify(
    {
      data: { truncated },
      elements: {
        nodes: nodes.map(({ id, kind, label }) => ({ data: { id, label, kind } })),
        edges: edges.map((edge, index) => ({
          data: { id: `e${index}`, source: edge.source, target: edge.target, label: edge.label, ...factsOf(edge) },
        })),
      },
    },
    null,
    2,
  );
  return `${text}\n`;
}
