import { type DocumentRows, type NodeRow, type RelationshipRow } from "../resolve/rows";

/** For each official of a document whose name several people bear: the person meant, by the organisation (name) of the office shown. */
export type Namesakes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Relationships of which one end is an official. */
const TO_OFFICIAL = "OF";

/**
 * The rows with people of one name told apart. A fact that shows no office goes to the person whom the document means elsewhere, where that is one;
 * otherwise it stays with the name alone.
 */
export function toldApart(rows: DocumentRows, namesakes: Namesakes): DocumentRows {
  if (Object.keys(namesakes).length === 0) return rows;
  const officeOf = offices(rows);
  const used = new Set<string>();
  const rename = (official: string, organization: string | undefined): string => {
    const people = namesakes[official];
    if (people === undefined) return official;
    const all = new Set(Object.values(people));
    const meant =
      (organization === undefined ? undefined : people[organization]) ?? (all.size === 1 ? [...all][0]! : official);
    used.add(meant);
    return meant;
  };
  const relationships = rows.relationships
    .filter((row) => !(row.type === "MENTIONS" && row.to in namesakes))
    .map((row): RelationshipRow => {
      if (row.type === TO_OFFICIAL && row.to in namesakes) return { ...row, to: rename(row.to, officeOf(row)) };
      if (row.from in namesakes) return { ...row, from: rename(row.from, officeOf(row)) };
      return row;
    });
  const nodes = rows.nodes.flatMap((node): NodeRow[] => {
    const people = namesakes[node.id];
    if (people === undefined) return [node];
    const meant = [...new Set([...Object.values(people), node.id])].filter((id) => used.has(id));
    return (meant.length === 0 ? [node.id] : meant).map((id) => ({
      ...node,
      id,
      properties: { ...node.properties, sortKey: `${nameOf(node)}\t${id}` },
    }));
  });
  return { ...rows, nodes, relationships };
}

function nameOf({ id, properties }: NodeRow): string {
  const { name } = properties;
  return typeof name === "string" ? name : id;
}

/** The name of the organisation of the office that a relationship shows: a seat's by its post, an appointment's by where it leads. */
function offices(rows: DocumentRows): (row: RelationshipRow) => string | undefined {
  const nameOf = new Map(rows.nodes.map(({ id, properties }) => [id, properties["name"]]));
  const bodyOf = new Map<string, string>();
  for (const { type, from, to } of rows.relationships) {
    const name = type === "IN" ? nameOf.get(to) : undefined;
    if (typeof name === "string") bodyOf.set(from, name);
  }
  const postOf = new Map(rows.relationships.filter(({ type }) => type === "TO").map(({ from, to }) => [from, to]));
  return (row) => {
    const post = row.type === TO_OFFICIAL ? postOf.get(row.from) : row.properties["post"];
    return typeof post === "string" ? bodyOf.get(post) : undefined;
  };
}
