import { type Stage, type StagesRead } from "./stage";

/** A value that may travel to and from a statement. Integers are integers on both engines; dates are ISO strings. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Row = Record<string, Value>;
export type Parameters = Record<string, Value | undefined>;

/** A write transaction: everything or nothing. */
export interface Transaction {
  /** Runs a statement of `cypher/` by its path without ending, such as `write/document`. */
  run<R extends object = Row>(statement: string, parameters?: Parameters): Promise<R[]>;
}

export interface ReadOptions {
  /** Milliseconds after which the caller gets a `GraphTimeout`. */
  readonly timeoutMs?: number;
}

/** What the graph is asked and told, whichever engine holds it. */
export interface Graph {
  readonly engine: "grafeo" | "neo4j";
  /** Runs a reading statement by its path, such as `read/documents`; the engine's own folder is looked in first for `search/…`. */
  read<R extends object = Row>(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<R[]>;
  /** Reads a statement and those that go on from its rows in one exchange. Absent where an exchange costs next to nothing. */
  readonly readStages?: (first: Stage, options?: ReadOptions) => Promise<StagesRead>;
  /** Runs `work` in one transaction. It may run again after a conflict, so it must have no other effect. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Creates constraints, indexes and full-text indexes. Idempotent. */
  migrate(): Promise<void>;
  /** Resolves when the engine answers; rejects with `GraphUnavailable`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The engine cannot be reached or its file is held by another process. The message is fit for a person. */
export class GraphUnavailable extends Error {}

/** A statement took longer than it may. */
export class GraphTimeout extends Error {}
