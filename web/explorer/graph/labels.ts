import { type Core, type EdgeSingular, type NodeSingular, type Position } from "cytoscape";

/** Height of a label on the screen in pixels, whatever the zoom: Chinese characters are readable from about this on. */
const HEIGHT = 12;
/** The same of the words of a relationship. */
const WORDS_HEIGHT = 11;
const LONGEST = 18;
/** Characters on a line of a label. */
const WIDTH = 9;
const LINE_HEIGHT = HEIGHT * 1.25;
/** With more relationships than this in view their words show only where they are chosen. */
const FEW_EDGES = 80;

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
      const body = bodyOf(node);
      const isFree = (other: Box) => areApart(box, other) && areApart(body, other);
      const hasRoom = isSeen && (node.selected() || placed.every(isFree));
      if (hasRoom) placed.push(box, body);
      const shown = hasRoom ? linesOf(node).join("\n") : "";
      const size = HEIGHT / zoom;
      // what changes is drawn anew, and that is dear with thousands
      if (node.data("shown") !== shown || (hasRoom && node.data("size") !== size)) {
        node.data({ shown, size }).toggleClass("labelled", hasRoom);
      }
    }
    nameEdges(cy, placed);
  });
}

/** Relationships bear their words while there are few in view, each where it has room. */
function nameEdges(cy: Core, placed: Box[]): void {
  const { x1, x2, y1, y2 } = cy.extent();
  const inView: EdgeSingular[] = [];
  for (const edge of cy.edges().toArray()) {
    const { x, y } = middleOf(edge.source().position(), edge.target().position());
    if (x >= x1 && x <= x2 && y >= y1 && y <= y2) inView.push(edge);
    if (inView.length > FEW_EDGES) break;
  }
  const named = new Set<EdgeSingular>();
  for (const edge of inView.length > FEW_EDGES ? [] : inView) {
    const box = boxOfWords(edge);
    if (!placed.every((other) => areApart(box, other))) continue;
    placed.push(box);
    named.add(edge);
  }
  for (const edge of cy.edges(".words").toArray()) if (!named.has(edge)) edge.removeClass("words");
  for (const edge of named) edge.data("size", WORDS_HEIGHT / cy.zoom()).addClass("words");
}

/** The room of a relationship's words in its middle, in pixels of the screen. */
function boxOfWords(edge: EdgeSingular): Box {
  const { x, y } = middleOf(edge.source().renderedPosition(), edge.target().renderedPosition());
  const half = (String(edge.data("label")).length * WORDS_HEIGHT) / 2;
  return { left: x - half, right: x + half, top: y - WORDS_HEIGHT / 2, bottom: y + WORDS_HEIGHT / 2 };
}

function middleOf(a: Position, b: Position): Position {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
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

/** The label in lines of about the same length, cut where it is long and not of the chosen thing. */
function linesOf(node: NodeSingular): readonly string[] {
  const whole = Array.from(String(node.data("label")));
  const text = whole.length > LONGEST && !node.selected() ? [...whole.slice(0, LONGEST - 1), "…"] : whole;
  const length = Math.ceil(text.length / Math.ceil(text.length / WIDTH));
  return Array.from({ length: Math.ceil(text.length / length) }, (_, line) =>
    text.slice(line * length, (line + 1) * length).join(""),
  );
}

/** The room of a label below its node, in pixels of the screen. */
function boxOf(node: NodeSingular): Box {
  const { x, y } = node.renderedPosition();
  const lines = linesOf(node);
  const half = ((lines[0]?.length ?? 0) * HEIGHT) / 2;
  const top = y + node.renderedHeight() / 2;
  return { left: x - half, right: x + half, top, bottom: top + lines.length * LINE_HEIGHT };
}

/** The room of the node itself, in pixels of the screen. */
function bodyOf(node: NodeSingular): Box {
  const { x, y } = node.renderedPosition();
  const half = node.renderedWidth() / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function areApart(a: Box, b: Box): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}
