import { load } from "cheerio";
import cytoscapeOf from "cytoscape";
import { type Drawing } from "../../src/export/drawing";
import { DRAWING_FORMATS } from "../../src/export/drawing-formats";

const HOSTILE = `<水务> & "用水"\n\u0001'`;
const DRAWING: Drawing = {
  nodes: [
    { id: "official:云州市/李明", kind: "Official", label: "李明" },
    { id: "org:云州市水务局", kind: "Organization", label: HOSTILE },
  ],
  edges: [
    {
      source: "official:云州市/李明",
      target: "org:云州市水务局",
      kind: "IN_CHARGE_OF",
      family: "portfolio",
      label: "分管",
      from: "2019-03-01",
      to: null,
      evidence: { source: "云州公报.txt", line: 19, quote: "市水务局", document: { id: "doc:云政〔2019〕1号" } },
    },
    {
      source: "org:云州市水务局",
      target: "official:云州市/李明",
      kind: "HELD",
      family: "office",
      label: null,
      from: "2018-01-01",
      to: "2019-01-01",
      evidence: null,
    },
  ],
  truncated: false,
};
const LEGIBLE = HOSTILE.replace("\u0001", "\ufffd");

test("GraphML holds nodes, edges and what is known of them", () => {
  const $ = load(DRAWING_FORMATS.graphml.write(DRAWING), { xml: true });
  const keys = new Set($("key").map((_, key) => $(key).attr("id")));
  $("data").each((_, datum) => expect(keys).toContain($(datum).attr("key")));
  expect(
    $("node")
      .map((_, node) => $(node).attr("id"))
      .get(),
  ).toEqual(DRAWING.nodes.map(({ id }) => id));
  expect($('node data[key="node-label"]').last().text()).toBe(LEGIBLE);
  const edge = $("edge").first();
  expect([edge.attr("source"), edge.attr("target")]).toEqual(["official:云州市/李明", "org:云州市水务局"]);
  const said = Object.fromEntries(
    edge
      .find("data")
      .map((_, datum) => [[$(datum).attr("key"), $(datum).text()]])
      .get(),
  );
  expect(said).toEqual({
    "edge-label": "分管",
    "edge-kind": "IN_CHARGE_OF",
    "edge-family": "portfolio",
    "edge-from": "2019-03-01",
    "edge-document": "doc:云政〔2019〕1号",
    "edge-file": "云州公报.txt",
    "edge-line": "19",
    "edge-quote": "市水务局",
  });
  expect($('key[attr\\.name="line"]').attr("attr.type")).toBe("int");
});

test("GEXF gives edges their span of time", () => {
  const $ = load(DRAWING_FORMATS.gexf.write(DRAWING), { xml: true });
  expect($("graph").attr("timeformat")).toBe("date");
  expect($("node").last().attr("label")).toBe(LEGIBLE);
  const edges = $("edge")
    .map((_, edge) => ({ id: $(edge).attr("id"), start: $(edge).attr("start"), end: $(edge).attr("end") }))
    .get();
  expect(edges).toEqual([
    { id: "e0", start: "2019-03-01", end: undefined },
    { id: "e1", start: "2018-01-01", end: "2019-01-01" },
  ]);
  const declared = new Set($('attributes[class="edge"] attribute').map((_, one) => $(one).attr("id")));
  $("edge attvalue").each((_, value) => expect(declared).toContain($(value).attr("for")));
  expect($('edge attvalue[for="quote"]').attr("value")).toBe("市水务局");
});

test("Cytoscape takes its JSON as it is", () => {
  const { elements } = JSON.parse(DRAWING_FORMATS.json.write(DRAWING));
  const drawn = cytoscapeOf({ headless: true, elements });
  expect(drawn.nodes().length).toBe(2);
  expect(drawn.edges().length).toBe(2);
  expect(drawn.getElementById("e0").data()).toMatchObject({ label: "分管", line: 19, from: "2019-03-01" });
  expect(drawn.getElementById("org:云州市水务局").data("label")).toBe(HOSTILE);
});

test.each(Object.entries(DRAWING_FORMATS))("an empty drawing is well formed as %s", (_, { write }) => {
  expect(write({ nodes: [], edges: [], truncated: false }).length).toBeGreaterThan(10);
});
