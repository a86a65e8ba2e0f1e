import { type Graph } from "../../src/graph/graph";
import { type DocumentRows } from "../resolve/rows";
import { type Residue } from "../split/document";
import { check, UnfitRows } from "./check";
import { writeDocument } from "./document";
import { fingerprint } from "./printing";

/** A source ready to be written. */
export interface SourceRows {
  readonly name: string;
  /** Hash of the file's content. */
  readonly hash: string;
  /** Number of its lines. */
  readonly lines: number;
  readonly rows: readonly DocumentRows[];
  readonly residue: readonly Residue[];
  /** Counts for people, kept as JSON: documents, facts by family … */
  readonly summary: Readonly<Record<string, unknown>>;
}

/** `unchanged` where the graph already says exactly this of the source. */
export type WriteStatus = "written" | "unchanged";

/** Reports documents done; for a progress bar. */
export type Progress = (done: number, total: number) => void;

function idOf(name: string): string {
  return `source:${name}`;
}

/**
 * Makes the graph say of a source exactly what `source` says, one document in one transaction; whatever it said before and
 * says no longer goes. Run `derive` after the last source. May be killed and repeated. Throws `UnfitRows` before anything is written.
 */
export async function writeSource(graph: Graph, source: SourceRows, progress?: Progress): Promise<WriteStatus> {
  checkAll(source);
  const id = idOf(source.name);
  const content = fingerprint([source.hash, source.lines, source.rows, source.residue, source.summary]);
  const [known] = await graph.read<{ hash: string | null; content: string | null; loadedAt: string | null }>(
    "write/source",
    { id },
  );
  if (known?.content === content) return "unchanged";

  await graph.write(async (transaction) => await transaction.run("write/source-begin", { id, name: source.name }));
  const before = await printingsOf(graph, source.name);
  const documents = new Set(source.rows.map((rows) => rows.document));
  for (const document of before.keys()) {
    if (!documents.has(document)) await writeOne(graph, document, source.name, null);
  }
  for (const [position, rows] of source.rows.entries()) {
    if (before.get(rows.document) !== fingerprint(rows)) await writeOne(graph, rows.document, source.name, rows);
    progress?.(position + 1, source.rows.length);
  }
  const properties = {
    hash: source.hash,
    content,
    lines: source.lines,
    loadedAt: known?.hash === source.hash && known.loadedAt !== null ? known.loadedAt : new Date().toISOString(),
    summary: JSON.stringify(source.summary),
    residue: JSON.stringify(source.residue),
  };
  await graph.write(async (transaction) => await transaction.run("write/source-end", { id, properties }));
  return "written";
}

/** Removes a source and what only it says. Run `derive` afterwards. Resolves to false where no such source is loaded. */
export async function removeSource(graph: Graph, name: string): Promise<boolean> {
  const id = idOf(name);
  if ((await graph.read("write/source", { id })).length === 0) return false;
  await graph.write(async (transaction) => await transaction.run("write/source-begin", { id, name }));
  for (const document of (await printingsOf(graph, name)).keys()) await writeOne(graph, document, name, null);
  await graph.write(async (transaction) => {
    await transaction.run("write/sources-changed");
    await transaction.run("write/source-remove", { id });
  });
  return true;
}

/** Documents which the source has printed so far, with the fingerprint of their rows. */
async function printingsOf(graph: Graph, source: string): Promise<Map<string, string>> {
  const rows = await graph.read<{ document: string; hash: string }>("write/printings-of-source", { source });
  return new Map(rows.map(({ document, hash }) => [document, hash]));
}

async function writeOne(graph: Graph, document: string, source: string, rows: DocumentRows | null): Promise<void> {
  await graph.write(async (transaction) => {
    await writeDocument(transaction, document, source, rows);
  });
}

function checkAll(source: SourceRows): void {
  const seen = new Set<string>();
  for (const rows of source.rows) {
    check(rows);
    if (seen.has(rows.document)) throw new UnfitRows(`${source.name} has two documents of the id ${rows.document}`);
    seen.add(rows.document);
  }
}
