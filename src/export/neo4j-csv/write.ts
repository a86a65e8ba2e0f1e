import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Graph } from "../../graph/graph";
import {
  type ExportedNode,
  type ExportedRelationship,
  nodesOf,
  type Properties,
  relationshipsOf,
} from "../graph-stream";
import { type Written } from "../json-lines";
import { textFile, type TextSink } from "../text-file";
import { Columns, row } from "./columns";
import { importCommand } from "./import-command";

/** What is written for one label or type: its file and its columns. */
interface Table {
  readonly columns: Columns;
  readonly sink: TextSink;
  rows: number;
}

/** The folder holds something else, which must not be mixed with an export. */
export class FolderNotEmpty extends Error {}

/**
 * The whole graph, bookkeeping included, as the files of Neo4j's offline importer: one file of things for each label, one of relationships
 * for each type, and `import.sh` with the command. Goes through the graph twice, since a file's columns stand in its first line.
 */
export async function writeNeo4jCsv(graph: Graph, folder: string): Promise<Written & { readonly command: string }> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).some((name) => !/\.csv$|^import\.sh$/u.test(name))) {
    throw new FolderNotEmpty(`${folder} holds other files. Name an empty folder.`);
  }
  const columns = await columnsOf(graph);
  const nodes = await tables(folder, "nodes", columns.nodes, ["id:ID"]);
  for await (const batch of nodesOf(graph)) await writeRows(nodes, batch, ({ label }) => label, nodeRow);
  const relationships = await tables(folder, "relationships", columns.relationships, [":START_ID", ":END_ID"]);
  for await (const batch of relationshipsOf(graph)) await writeRows(relationships, batch, ({ type }) => type, linkRow);
  for (const { sink } of [...nodes.values(), ...relationships.values()]) await sink.end();
  const longest = Math.max(0, ...[...nodes.values(), ...relationships.values()].map((table) => table.columns.longest));
  const command = importCommand([...nodes.keys()], [...relationships.keys()], longest);
  writeFileSync(path.join(folder, "import.sh"), command.script, { mode: 0o755 });
  return { nodes: counted(nodes), relationships: counted(relationships), command: command.line };
}

async function columnsOf(graph: Graph) {
  const [nodes, relationships] = [new Map<string, Columns>(), new Map<string, Columns>()];
  for await (const batch of nodesOf(graph)) {
    for (const { label, properties } of batch) columnsIn(nodes, label).add(withoutId(properties));
  }
  for await (const batch of relationshipsOf(graph)) {
    for (const { type, properties } of batch) columnsIn(relationships, type).add(properties);
  }
  return { nodes, relationships };
}

function columnsIn(tables: Map<string, Columns>, name: string): Columns {
  const columns = tables.get(name) ?? new Columns();
  tables.set(name, columns);
  return columns;
}

async function tables(
  folder: string,
  kind: string,
  columns: ReadonlyMap<string, Columns>,
  before: readonly string[],
): Promise<ReadonlyMap<string, Table>> {
  const opened = new Map<string, Table>();
  for (const [name, own] of [...columns].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sink = textFile(path.join(folder, `${kind}-${name}.csv`));
    await sink.write(row([...before, ...own.header()]));
    opened.set(name, { columns: own, sink, rows: 0 });
  }
  return opened;
}

/** What came into the graph between the two readings under a new label has no file: it is left for the next export. */
async function writeRows<T>(
  tables: ReadonlyMap<string, Table>,
  batch: readonly T[],
  nameOf: (item: T) => string,
  rowOf: (item: T, names: readonly string[]) => string,
): Promise<void> {
  const texts = new Map<Table, string>();
  for (const item of batch) {
    const table = tables.get(nameOf(item));
    if (table === undefined) continue;
    texts.set(table, (texts.get(table) ?? "") + rowOf(item, table.columns.names()));
    table.rows++;
  }
  for (const [table, text] of texts) await table.sink.write(text);
}

function nodeRow({ id, properties }: ExportedNode, names: readonly string[]): string {
  return row([id, ...names.map((name) => properties[name])]);
}

function linkRow({ from, to, properties }: ExportedRelationship, names: readonly string[]): string {
  return row([from, to, ...names.map((name) => properties[name])]);
}

/** The id has a column of its own. */
function withoutId(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== "id"));
}

function counted(tables: ReadonlyMap<string, Table>): number {
  return [...tables.values()].reduce((sum, { rows }) => sum + rows, 0);
}
