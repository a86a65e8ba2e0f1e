import { type Drawing, type DrawnEdge } from "./drawing";
import { EDGE_FACTS, factsOf } from "./edge-facts";
import { xml } from "./xml";

/** The drawing as GEXF 1.3, Gephi's own form: spans of time are the edges' own, so that its timeline shows them. */
export function gexf({ nodes, edges }: Drawing): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">',
    '    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
    `    <attributes class="edge">${EDGE_FACTS.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type === "int" ? "integer" : type}"/>`).join("")}</attributes>`,
    "    <nodes>",
    ...nodes.map(
      ({ id, kind, label }) =>
        `      <node id="${xml(id)}" label="${xml(label)}"><attvalues><attvalue for="kind" value="${xml(kind)}"/></attvalues></node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...edges.map(edgeOf),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function edgeOf(edge: DrawnEdge, index: number): string {
  const values = Object.entries(factsOf(edge)).flatMap(([name, value]) =>
    value === null ? [] : [`<attvalue for="${name}" value="${xml(value)}"/>`],
  );
  const attributes = [
    ["id", `e${index}`],
    ["source", edge.source],
    ["target", edge.target],
    ["label", edge.label],
    ["start", edge.from],
    ["end", edge.to],
  ].flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name}="${xml(value)}"`]));
  return `      <edge ${attributes.join(" ")}><attvalues>${values.join("")}</attvalues></edge>`;
}
