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
        "text-outline-width": 2,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "background-color": colour("--faint"),
        width: "data(width)",
        height: "data(width)",
      },
    },
    ...Object.keys(COLOURS).map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { "background-color": colour(COLOURS[kind] ?? "--faint"), shape: SHAPES[kind] ?? "ellipse" },
    })),
    {
      selector: "edge",
      style: {
        width: 1.2,
        "line-color": colour("--rule"),
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
        "font-size": 9,
        "text-outline-color": ground,
        "text-outline-width": 2,
      },
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
