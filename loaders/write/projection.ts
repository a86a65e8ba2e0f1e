import { type Value } from "../../src/graph/graph";
import { type DocumentRows, type Label, type NodeRow, type Properties, type RelationshipRow } from "../resolve/rows";

/** What the graph holds because of one document. Relationships are keyed by type and key. */
export interface Projection {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly relationships: ReadonlyMap<string, RelationshipRow>;
}

/** Things which only their own document states; all others are shared and live as long as a document mentions them. */
const OWN: ReadonlySet<Label> = new Set<Label>(["Document", "Appointment", "Task"]);

export function isShared(node: NodeRow): boolean {
  return !OWN.has(node.label) && node.label !== "Gazette";
}

/**
 * The projection of a document from what each source prints of it, the first source by name first. That source is the
 * document's place and says everything; the others add only the gazettes in which they print it.
 * Whatever shared thing the document names gets a MENTIONS with what the document says of it, so that the
 * thing's own properties can be decided over all documents, in whichever order they were loaded.
 */
export function project(printings: readonly DocumentRows[]): Projection {
  const nodes = new Map<string, NodeRow>();
  const relationships = new Map<string, RelationshipRow>();
  printings.forEach((rows, position) => {
    for (const node of rows.nodes)
      if (position === 0 || node.label === "Gazette") nodes.set(node.id, merged(nodes, node));
    for (const row of rows.relationships) {
      if (position === 0 ? row.type !== "PART_OF" : row.type === "PRINTED_IN") relationships.set(nameOf(row), row);
    }
  });
  const [first] = printings;
  if (first !== undefined) mention(first, nodes, relationships);
  return { nodes, relationships };
}

/** Type and key of a relationship: what makes it one. */
export function nameOf(row: RelationshipRow): string {
  return `${row.type} ${row.key}`;
}

function merged(nodes: ReadonlyMap<string, NodeRow>, node: NodeRow): NodeRow {
  const known = nodes.get(node.id);
  return known === undefined
    ? node
    : { ...node, properties: { ...known.properties, ...withoutNulls(node.properties) } };
}

function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** Gives every shared thing its MENTIONS, with what the document says of the thing: its properties and its parent, as JSON. */
function mention(
  rows: DocumentRows,
  nodes: ReadonlyMap<string, NodeRow>,
  relationships: Map<string, RelationshipRow>,
): void {
  const parents = new Map(rows.relationships.filter((row) => row.type === "PART_OF").map((row) => [row.from, row.to]));
  const mentions = new Map<string, RelationshipRow>();
  for (const [name, row] of relationships) {
    if (row.type !== "MENTIONS") continue;
    if (mentions.has(row.to)) relationships.delete(name);
    else mentions.set(row.to, row);
  }
  for (const node of nodes.values()) {
    if (!isShared(node)) continue;
    const stated: RelationshipRow = mentions.get(node.id) ?? {
      type: "MENTIONS",
      from: rows.document,
      to: node.id,
      key: `mentions:${rows.document}/${node.id}`,
      properties: { printed: [], counts: [] },
    };
    const says: Record<string, Value> = { ...withoutNulls(node.properties) };
    const parent = parents.get(node.id);
    if (parent !== undefined) says["parent"] = parent;
    relationships.set(nameOf(stated), { ...stated, properties: { ...stated.properties, says: JSON.stringify(says) } });
  }
}
