import cytoscape, { type Core } from "cytoscape";
import fcose from "cytoscape-fcose";

cytoscape.use(fcose);

/** From here on places are found by the quick layout. */
const MANY = 500;
/** How far the quick layout's places are drawn apart. */
const SPREAD = 3;
/** Pixels between the drawing and its frame, so that labels at the border can be read. */
const ROOM_FOR_LABELS = 56;
/** A few things are not blown up to fill the frame. */
const NEAREST = 1.4;

/** Brings the whole drawing into the frame. */
export function fit(cy: Core): void {
  cy.fit(undefined, ROOM_FOR_LABELS);
  if (cy.zoom() <= NEAREST) return;
  cy.zoom(NEAREST);
  cy.center();
}

/** Gives every node a place. */
export function layOut(cy: Core, isFirst: boolean): void {
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
  };
  cy.layout(options).run();
  // the quick layout finds the neighbourhoods, but puts them too close for a node to be seen
  if (many) cy.nodes().positions((node) => ({ x: node.position("x") * SPREAD, y: node.position("y") * SPREAD }));
  fit(cy);
}
