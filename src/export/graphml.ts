import { type Drawing } from "./drawing";
import { EDGE_FACTS, factsOf } from "./edge-facts";
import { xml } from "./xml";

/** The drawing as GraphML, which yEd, Gephi, Cytoscape, NetworkX and igraph read. */
export function graphml({ nodes, edges }: Drawing): string {
  const keys = [
    ["node-label", "node", "label", "string"],
    ["node-kind", "node", "kind", "string"],
    ["edge-label", "edge", "label", "string"],
    ...EDGE_FACTS.map(([name, type]) => [`edge-${name}`, "edge", name, type]),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([id, on, name, type]) => `  <key id="${id}" for="${on}" attr.name="${name}" attr.type="${type}"/>`),
    '  <graph id="graph" edgedefault="directed">',
    ...nodes.map(
      ({ id, kind, label }) =>
        `    <node id="${xml(id)}">${datum("node-label", label)}${datum("node-kind", kind)}</node>`,
    ),
    ...edges.map((edge, index) => {
      const facts = Object.entries(factsOf(edge)).map(([name, value]) => datum(`edge-${name}`, value));
      const label = datum("edge-label", edge.label);
      return `    <edge id="e${index}" source="${xml(edge.source)}" target="${xml(edge.target)}">${label}${facts.join("")}</edge>`;
    }),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function datum(key: string, value: string | number | null): string {
  return value === null ? "" : `<data key="${key}">${xml(value)}</data>`;
}
