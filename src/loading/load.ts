import { type Residue } from "../../loaders/facts";
import { type SourceFiles } from "../../loaders/read";
import { derive, type SharedName, UnfitRows, writeSource, type WriteStatus } from "../../loaders/write";
import { type Graph, GraphUnavailable } from "../graph/graph";
import { type Counts, countsOf } from "./counts";
import { type Extracted } from "./extraction";
import { extractAll } from "./extraction-pool";

/** What became of one source. */
export interface LoadedSource {
  readonly name: string;
  readonly status: WriteStatus;
  readonly counts: Counts;
  readonly residue: readonly Residue[];
}

/** A file or path that could not be loaded; the reason goes on after its name, as in `is empty`. */
export interface Failure {
  readonly name: string;
  readonly reason: string;
}

/** What a load did. */
export interface LoadReport {
  readonly sources: readonly LoadedSource[];
  readonly failures: readonly Failure[];
  /** Files that are no gazettes by their extension. */
  readonly skipped: readonly string[];
  /** Names that several officials of the whole graph bear, with the offices of which it is not sure whose they are. */
  readonly sharedNames: readonly SharedName[];
  readonly milliseconds: number;
}

/** Is told how a load goes on; for progress bars and log lines. */
export interface Observer {
  /** `total` files will be read. */
  begun(total: number): void;
  /** `done` of `total` documents of a source are written. */
  writing(name: string, done: number, total: number): void;
  loaded(source: LoadedSource): void;
  failed(failure: Failure): void;
  /** All sources are written; what needs them all together is being derived. */
  deriving(): void;
  ended(): void;
}

/**
 * Loads files into the graph: threads extract, one writer writes, then what needs more than one document is derived.
 * One bad file stops no other. Loading twice changes nothing.
 * Throws `GraphUnavailable` where the graph stops answering, and the signal's reason where that is aborted, then after a
 * whole document; either way the load can be repeated.
 */
export async function load(
  graph: Graph,
  listing: SourceFiles,
  observer: Observer,
  signal: AbortSignal = new AbortController().signal,
): Promise<LoadReport> {
  const begun = performance.now();
  const sources: LoadedSource[] = [];
  const failures: Failure[] = [];
  const fail = (failure: Failure) => {
    failures.push(failure);
    observer.failed(failure);
  };

  for (const { path, reason } of listing.failed) fail({ name: path, reason });
  observer.begun(listing.files.length);
  for await (const { name, extracted, failure } of extractAll(listing.files, "rows")) {
    if (failure !== null) {
      fail({ name, reason: failure });
      continue;
    }
    try {
      const loaded = await write(graph, extracted, observer, signal);
      sources.push(loaded);
      observer.loaded(loaded);
    } catch (error) {
      if (signal.aborted || error instanceof GraphUnavailable) throw error;
      fail({ name, reason: writeFailure(error) });
    }
  }
  signal.throwIfAborted();
  observer.deriving();
  const { sharedNames } = await derive(graph);
  observer.ended();
  return { sources, failures, skipped: listing.skipped, sharedNames, milliseconds: performance.now() - begun };
}

async function write(
  graph: Graph,
  { name, hash, lines, facts, rows }: Extracted,
  observer: Observer,
  signal: AbortSignal,
): Promise<LoadedSource> {
  signal.throwIfAborted();
  const counts = countsOf(facts);
  const { residue } = facts;
  const status = await writeSource(
    graph,
    { name, hash, lines, rows, residue, summary: { documents: counts.documents, facts: counts.facts } },
    (done, total) => {
      signal.throwIfAborted();
      observer.writing(name, done, total);
    },
  );
  return { name, status, counts, residue };
}

function writeFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof UnfitRows ? `does not fit into the graph: ${message}` : `could not be written: ${message}`;
}
