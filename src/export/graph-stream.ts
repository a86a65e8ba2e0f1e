import { type Graph, type Value } from "../graph/graph";

export type Properties = Readonly<Record<string, Value>>;

/** A thing as the graph holds it. */
export interface ExportedNode {
  readonly id: string;
  /** Its kind; it bears the label `Thing` as well. */
  readonly label: string;
  /** What is known of it, by name in order; nothing unknown. */
  readonly properties: Properties;
}

/** A relationship as the graph holds it. */
export interface ExportedRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
}

const IDS = 20_000;
const BATCH = 500;
/** Labels and types that keep the books: no fact is found in them alone. */
const BOOKKEEPING = new Set(["Source", "Printing", "Name", "MENTIONS", "NAMES"]);

export function isBookkeeping(labelOrType: string): boolean {
  return BOOKKEEPING.has(labelOrType);
}

/** All things in order of id, a batch at a time, so that a graph of any size passes through little memory. */
export async function* nodesOf(graph: Graph): AsyncGenerator<readonly ExportedNode[]> {
  for await (const things of batchesOf(graph)) {
    const kinds = new Map(things.map(({ id, kind }) => [id, kind]));
    const rows = await graph.read<{ id: string; properties: Properties }>("export/things", { ids: [...kinds.keys()] });
    yield rows.map(({ id, properties }) => ({ id, label: kinds.get(id) ?? "", properties: known(properties) }));
  }
}

/** All relationships by the id from which they run, a batch at a time. */
export async function* relationshipsOf(graph: Graph): AsyncGenerator<readonly ExportedRelationship[]> {
  for await (const things of batchesOf(graph)) {
    const ids = things.map(({ id }) => id);
    const rows = await graph.read<ExportedRelationship>("export/leaving", { ids });
    yield rows.map((row) => ({ ...row, properties: known(row.properties) }));
  }
}

interface Listed {
  readonly id: string;
  readonly kind: string;
}

async function* batchesOf(graph: Graph): AsyncGenerator<readonly Listed[]> {
  for (let after: string | undefined = ""; after !== undefined;) {
    const page: readonly Listed[] = await graph.read<Listed>("export/ids", { after, limit: IDS });
    for (let begin = 0; begin < page.length; begin += BATCH) yield page.slice(begin, begin + BATCH);
    after = page.at(-1)?.id;
  }
}

function known(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
