import cytoscape, { type Core } from "cytoscape";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useWords } from "../language";
import { afterPaint } from "./after-paint";
import { type Drawing, EMPTY } from "./drawing";
import { elementsOf } from "./elements";
import { label as labelNodes } from "./labels";
import { fit, layOut } from "./layout";
import { look } from "./look";

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

/** Labels are placed anew when the drawing has come to rest. */
const PAUSE_MS = 200;
/** To find places for more nodes takes from half a second to some seconds, in which the page stands still. */
const SOON_PLACED = 150;
/** From here on relationships are plain lines. */
const MANY_EDGES = 800;

/** The drawing itself. What can be done in it can be done in the list beside it as well. */
export function Canvas({ ref, drawing, started, path, selected, label, onNode, onEdge }: Drawn) {
  const place = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const listeners = useRef({ onNode, onEdge });
  const w = useWords();
  const [placed, setPlaced] = useState<Drawing>(EMPTY);
  const isPlacing = takesLong(drawing, placed);
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
      }, PAUSE_MS);
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
    const show = () => {
      bring(cy, drawing, started);
      setPlaced(drawing);
    };
    // the page says that it is at work before it is too busy to say anything
    if (isPlacing) return afterPaint(show);
    show();
    return;
    // that all is placed asks for nothing new
  }, [drawing, started]);

  useEffect(() => {
    const cy = core.current;
    if (cy === null) return;
    cy.elements().unselect().removeClass("started path near");
    for (const id of started) cy.$id(id).addClass("started");
    for (const key of path) cy.$id(key).addClass("path");
    if (selected !== null) cy.$id(selected).select().connectedEdges().addClass("near");
  }, [placed, started, path, selected]);

  useImperativeHandle(ref, () => ({
    png() {
      const ground = place.current ? getComputedStyle(place.current).backgroundColor : "white";
      return core.current?.png({ output: "blob", full: true, scale: 2, maxWidth: 8000, bg: ground }) ?? null;
    },
    fit() {
      if (core.current) fit(core.current);
    },
  }));

  return (
    <div className="frame" aria-busy={isPlacing}>
      <div ref={place} className="canvas" role="img" aria-label={label} />
      {isPlacing ? (
        <p className="loading placing" role="status">
          {w("placing")}
        </p>
      ) : null}
    </div>
  );
}

/** True where so much is to be placed that the page stands still meanwhile. */
function takesLong({ nodes }: Drawing, placed: Drawing): boolean {
  return nodes.size > SOON_PLACED && nodes !== placed.nodes && [...nodes.keys()].some((id) => !placed.nodes.has(id));
}

/** Takes out what is no longer in the drawing, adds what is new, and places it. */
function bring(cy: Core, drawing: Drawing, started: readonly string[]): void {
  const wanted = new Set([...drawing.nodes.keys(), ...drawing.edges.keys()]);
  const gone = cy.elements().filter((element) => !wanted.has(element.id()));
  const grownFrom = cy.$id(started.at(-1) ?? "");
  const centre = grownFrom.nonempty() ? grownFrom.position() : { x: 0, y: 0 };
  const isFirst = cy.nodes().empty();
  gone.remove();
  const added = cy.add(elementsOf(drawing, centre).filter(({ data }) => cy.$id(data.id ?? "").empty()));
  cy.edges().toggleClass("many", cy.edges().length > MANY_EDGES);
  if (added.nodes().nonempty()) layOut(cy, isFirst);
  else if (gone.nonempty() && cy.nodes().nonempty()) fit(cy);
}
