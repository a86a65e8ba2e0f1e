import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import fcose from "cytoscape-fcose";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { type Drawing, keyOf } from "./drawing";
import { label as labelNodes } from "./labels";
import { look } from "./look";

cytoscape.use(fcose);

/** What a page can do with the drawing. */
export interface CanvasHandle {
  readonly png: () => Blob | null;
  readonly fit: () => void;
}

interface Drawn {
  readonly ref: Ref<CanvasHandle>;
  readonly drawing: Drawing;
  readonly started: readonly string[];
  readonly path: ReadonlySet<string>;
  readonly selected: string | null;
  readonly label: string;
  readonly onNode: (id: string) => void;
  readonly onEdge: (key: string) => void;
}

/** From here on the drawing is simplified while it moves. */
const MANY = 500;
const SPREAD = 3;

/** The drawing itself. What can be done in it can be done in the list beside it as well. */
export function Canvas({ ref, drawing, started, path, selected, label, onNode, onEdge }: Drawn) {
  const place = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const listeners = useRef({ onNode, onEdge });
  useEffect(() => {
    listeners.current = { onNode, onEdge };
  });

  useEffect(() => {
    const cy = cytoscape({
      container: place.current,
      style: look(),
      minZoom: 0.05,
      maxZoom: 4,
      textureOnViewport: true,
      hideEdgesOnViewport: false,
      pixelRatio: Math.min(devicePixelRatio, 2),
    });
    cy.on("tap", "node", ({ target }: { target: { id(): string } }) => {
      listeners.current.onNode(target.id());
    });
    cy.on("tap", "edge", ({ target }: { target: { id(): string } }) => {
      listeners.current.onEdge(target.id());
    });
    let timer = 0;
    cy.on("viewport layoutstop select unselect add remove resize", () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (!cy.destroyed()) labelNodes(cy);
      }, 120);
    });
    const theme = new MutationObserver(() => {
      cy.style(look());
    });
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    core.current = cy;
    return () => {
      clearTimeout(timer);
      theme.disconnect();
      cy.destroy();
      core.current = null;
    };
  }, []);

  useEffect(() => {
    const cy = core.current;
    if (cy === null) return;
    const wanted = new Set([...drawing.nodes.keys(), ...drawing.edges.keys()]);
    const gone = cy.elements().filter((element) => !wanted.has(element.id()));
    const grownFrom = cy.$id(started.at(-1) ?? "");
    const centre = grownFrom.nonempty() ? grownFrom.position() : { x: 0, y: 0 };
    const isFirst = cy.nodes().empty();
    gone.remove();
    const added = cy.add(elementsOf(drawing, centre).filter(({ data }) => cy.$id(data.id ?? "").empty()));
    if (added.nodes().nonempty()) layOut(cy, isFirst);
    else if (gone.nonempty() && cy.nodes().nonempty()) cy.fit(undefined, 30);
  }, [drawing, started]);

  useEffect(() => {
    const cy = core.current;
    if (cy === null) return;
    cy.elements().unselect().removeClass("started path");
    for (const id of started) cy.$id(id).addClass("started");
    for (const key of path) cy.$id(key).addClass("path");
    if (selected !== null) cy.$id(selected).select();
  }, [drawing, started, path, selected]);

  useImperativeHandle(ref, () => ({
    png() {
      const ground = place.current ? getComputedStyle(place.current).backgroundColor : "white";
      return core.current?.png({ output: "blob", full: true, scale: 2, maxWidth: 8000, bg: ground }) ?? null;
    },
    fit() {
      core.current?.fit(undefined, 30);
    },
  }));

  return <div ref={place} className="canvas" role="img" aria-label={label} />;
}

function elementsOf(
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
    data: { id: keyOf(edge), source: edge.source, target: edge.target, label: edge.label ?? "" },
  }));
  return [...nodes, ...edges];
}

function layOut(cy: Core, isFirst: boolean): void {
  const many = cy.nodes().length > MANY;
  const options = {
    name: "fcose",
    animate: false,
    randomize: isFirst || many,
    quality: many ? "draft" : "default",
    nodeSeparation: 150,
    idealEdgeLength: 170,
    nodeRepulsion: 60_000,
    numIter: 2000,
    packComponents: true,
    padding: 30,
  };
  cy.layout(options).run();
  if (!many) return;
  // the quick layout finds the neighbourhoods, but puts them too close for a node to be seen
  cy.nodes().positions((node) => ({ x: node.position("x") * SPREAD, y: node.position("y") * SPREAD }));
  cy.fit(undefined, 30);
}
