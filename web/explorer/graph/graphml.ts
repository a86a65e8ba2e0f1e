import { type Drawing } from "./drawing";

const NODE_KEYS = ["kind", "label"] as const;
const EDGE_KEYS = ["kind", "label", "from", "to", "quote", "source", "line", "rule"] as const;

/** A drawing as GraphML, for yEd, Gephi and others; each edge with its printed line. */
export function graphml({ nodes, edges }: Drawing): string {
  const keys = [
    ...NODE_KEYS.map((key) => `  <key id="n-${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    ...EDGE_KEYS.map((key) => `  <key id="e-${key}" for="edge" attr.name="${key}" attr.type="string"/>`),
  ];
  const drawnNodes = [...nodes.values()].map(
    (node) =>
      `    <node id="${escaped(node.id)}">${NODE_KEYS.map((key) => value(`n-${key}`, node[key])).join("")}</node>`,
  );
  const drawnEdges = [...edges.values()].map(({ evidence, ...edge }, index) => {
    const of = { ...edge, quote: evidence?.quote, source: evidence?.source, line: evidence?.line };
    const values = EDGE_KEYS.map((key) => value(`e-${key}`, of[key])).join("");
    return `    <edge id="e${index}" source="${escaped(edge.source)}" target="${escaped(edge.target)}">${values}</edge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join("\n")}
  <graph edgedefault="directed">
${[...drawnNodes, ...drawnEdges].join("\n")}
  </graph>
</graphml>
`;
}

function value(key: string, text: string | number | null | undefined): string {
  return text === null || text === undefined ? "" : `<data key="${key}">${escaped(String(text))}</data>`;
}

function escaped(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // XML has no other control characters than these three
      .replace(/[^\P{Cc}\t\n\r]/gu, "")
  );
}
