import { type Core, type NodeSingular } from "cytoscape";

/** Height of a label on the screen in pixels, whatever the zoom: Chinese characters are readable from about this on. */
const HEIGHT = 12;
const LONGEST = 16;
/** With more relationships than this their words show only from close by. */
const FEW_EDGES = 80;
const CLOSE = 1.5;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Shows as many labels as fit beside each other at this zoom: the chosen and started things first, then the best connected.
 * Those without room appear on zooming in.
 */
export function label(cy: Core): void {
  const zoom = cy.zoom();
  const placed: Box[] = [];
  const { x1, x2, y1, y2 } = cy.extent();
  cy.batch(() => {
    for (const node of inOrder(cy)) {
      const { x, y } = node.position();
      const isSeen = x >= x1 && x <= x2 && y >= y1 && y <= y2;
      const box = boxOf(node);
      const hasRoom = isSeen && (node.selected() || placed.every((other) => areApart(box, other)));
      if (hasRoom) placed.push(box);
      const shown = hasRoom ? textOf(node) : "";
      const size = HEIGHT / zoom;
      // what changes is drawn anew, and that is dear with thousands
      if (node.data("shown") !== shown || (hasRoom && node.data("size") !== size)) node.data({ shown, size });
    }
    const withWords = cy.edges().length <= FEW_EDGES || zoom >= CLOSE;
    cy.edges()
      .filter((edge) => edge.hasClass("words") !== withWords)
      .toggleClass("words", withWords);
  });
}

function inOrder(cy: Core): readonly NodeSingular[] {
  const weight = (node: NodeSingular) =>
    (node.selected() ? 1e6 : 0) + (node.hasClass("started") ? 1e5 : 0) + node.degree(false);
  return cy
    .nodes()
    .toArray()
    .map((node) => ({ node, weight: weight(node) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ node }) => node);
}

function textOf(node: NodeSingular): string {
  const text = String(node.data("label"));
  return text.length > LONGEST && !node.selected() ? `${text.slice(0, LONGEST)}…` : text;
}

/** The room of a label below its node, in pixels of the screen. */
function boxOf(node: NodeSingular): Box {
  const { x, y } = node.renderedPosition();
  const half = (textOf(node).length * HEIGHT) / 2;
  const top = y + node.renderedHeight() / 2;
  return { left: x - half, right: x + half, top, bottom: top + HEIGHT * 1.4 };
}

function areApart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}
