import { type StylesheetJson } from "cytoscape";

/** Which colour of the page a kind of node bears. */
const COLOURS: Readonly<Record<string, string>> = {
  Official: "--appointments",
  Post: "--portfolios",
  Appointment: "--portfolios",
  Organization: "--units",
  Committee: "--seats",
  Task: "--tasks",
  Project: "--projects",
  Law: "--citations",
  Document: "--faint",
  Gazette: "--faint",
};

/** Shapes tell kinds apart without colour as well. */
const SHAPES: Readonly<
  Record<string, "ellipse" | "round-rectangle" | "hexagon" | "diamond" | "rectangle" | "round-tag">
> = {
  Official: "ellipse",
  Organization: "round-rectangle",
  Committee: "hexagon",
  Task: "diamond",
  Project: "diamond",
  Law: "rectangle",
  Document: "rectangle",
};

/** How the graph is drawn, in the colours that the page has now. */
export function look(): StylesheetJson {
  const page = getComputedStyle(document.documentElement);
  // the pairs for light and dark are told apart by the browser only where they are used
  const probe = document.createElement("span");
  document.body.append(probe);
  const colour = (name: string): string => {
    probe.style.color = page.getPropertyValue(name);
    return getComputedStyle(probe).color;
  };
  const ink = colour("--ink");
  const ground = colour("--panel");
  const style: StylesheetJson = [
    {
      selector: "node",
      style: {
        label: "data(shown)",
        color: ink,
        "font-size": "data(size)",
        "text-outline-color": ground,
        "text-outline-width": 3,
        "text-outline-opacity": 0.85,
        "text-wrap": "wrap",
        "text-max-width": "1000000px",
        "line-height": 1.2,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "z-index": 0,
        "z-index-compare": "manual",
        "background-color": colour("--faint"),
        width: "data(width)",
        height: "data(width)",
      },
    },
    // a label is not hidden by nodes that have none
    { selector: "node.labelled", style: { "z-index": 1 } },
    ...Object.keys(COLOURS).map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { "background-color": colour(COLOURS[kind] ?? "--faint"), shape: SHAPES[kind] ?? "ellipse" },
    })),
    {
      selector: "edge",
      style: {
        "z-index": -1,
        "z-index-compare": "manual",
        width: 1.2,
        "line-color": colour("--edge"),
        "target-arrow-color": colour("--faint"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.7,
        "curve-style": "bezier",
      },
    },
    {
      selector: "edge.words, edge:selected",
      style: {
        label: "data(label)",
        color: colour("--faint"),
        "font-size": "data(size)",
        "text-outline-color": ground,
        "text-outline-width": 2,
      },
    },
    // thousands are drawn as plain lines, and the mouse looks for nodes only: their printed lines are listed beside a chosen node
    {
      selector: "edge.many",
      style: {
        "line-color": colour("--rule"),
        "curve-style": "haystack",
        "haystack-radius": 0,
        width: 1,
        events: "no",
      },
    },
    // those of a chosen thing stand out
    {
      selector: "edge.near",
      style: { "curve-style": "bezier", width: 2, "line-color": colour("--faint"), "z-index": 0 },
    },
    { selector: "node.started", style: { "border-width": 3, "border-color": ink } },
    {
      selector: "edge.path",
      style: { "line-color": colour("--accent"), "target-arrow-color": colour("--accent"), width: 3 },
    },
    {
      selector: "node:selected",
      style: {
        "border-width": 4,
        "border-color": colour("--link"),
      },
    },
    {
      selector: "edge:selected",
      style: { "line-color": colour("--link"), "target-arrow-color": colour("--link"), width: 4 },
    },
  ];
  probe.remove();
  return style;
}
