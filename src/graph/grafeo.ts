import { mkdirSync } from "node:fs";
import path from "node:path";
import { GrafeoDB, type GrafeoError, type Transaction as Session } from "@grafeo-db/js";
import {
  type Graph,
  GraphUnavailable,
  type Parameters,
  type ReadOptions,
  type Row,
  type Transaction,
  type Value,
} from "./graph";
import { Slots } from "./slots";
import { parametersOf, schemaStatements, statement } from "./statements";

/** The embedded engine. */
export interface GrafeoConfiguration {
  readonly engine: "grafeo";
  /** Folder of its file, made where it is missing; null for a graph in memory. */
  readonly folder: string | null;
  /** How many reading statements may run at once; 4 unless told. */
  readonly concurrency?: number;
}

const FILE = "graph.grafeo";
/** GQLSTATUS of a write conflict between two transactions. */
const CONFLICT = "40000";
const ATTEMPTS = 5;

/** Opens or creates the embedded graph. Throws `GraphUnavailable` with a message fit for a person. */
export function openGrafeo(configuration: GrafeoConfiguration): Graph {
  const database = open(configuration.folder);
  const slots = new Slots(configuration.concurrency ?? 4);
  let lastWrite: Promise<unknown> = Promise.resolve();
  let closed = false;

  function requireOpen(): void {
    if (closed) throw new GraphUnavailable("The graph was closed");
  }

  async function attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    requireOpen();
    const session = database.beginTransaction();
    try {
      let failure: unknown;
      const result = await work(
        transactionOver(session, (error) => {
          failure ??= error;
        }),
      );
      // a failed statement leaves the engine's transaction committable, whoever caught the error: nothing of it may stay
      if (failure !== undefined) throw failure as Error;
      session.commit();
      return result;
    } catch (error) {
      if (session.isActive) session.rollback();
      throw error;
    }
  }

  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt(work);
      } catch (error) {
        if (tries === ATTEMPTS || (error as GrafeoError).gqlStatus !== CONFLICT) throw error;
      }
    }
  }

  return {
    engine: "grafeo",
    async read<R extends object = Row>(name: string, parameters: Parameters = {}, options: ReadOptions = {}) {
      requireOpen();
      const { text, ...rest } = statement("grafeo", name);
      const given = parametersOf({ text, ...rest }, parameters);
      return await slots.run(async () => rowsOf<R>(await database.executeCypher(text, given)), options.timeoutMs);
    },
    async write<T>(work: (transaction: Transaction) => Promise<T>) {
      // one writer at a time: two that merge one new key would conflict
      const turn = lastWrite.then(() => write(work));
      lastWrite = turn.catch(() => undefined);
      return await turn;
    },
    async migrate() {
      requireOpen();
      for (const name of schemaStatements("grafeo")) await database.executeCypher(statement("grafeo", name).text);
      // no statement makes a text index on this engine; two characters at a time is how Chinese is found
      await database.createTextIndex("Thing", "search", { tokenizer: "cjk_bigram" });
    },
    async ping() {
      requireOpen();
      await slots.run(async () => await database.executeCypher(statement("grafeo", "ping").text), 5_000);
    },
    async close() {
      await lastWrite;
      if (!closed) database.close();
      closed = true;
    },
  };
}

function transactionOver(session: Session, onFailure: (error: unknown) => void): Transaction {
  return {
    async run<R extends object = Row>(name: string, parameters: Parameters = {}) {
      const found = statement("grafeo", name);
      try {
        return rowsOf<R>(await session.executeCypher(found.text, parametersOf(found, parameters)));
      } catch (error) {
        onFailure(error);
        throw error;
      }
    },
  };
}

function rowsOf<R extends object>(result: { toArray(): Record<string, unknown>[] }): R[] {
  return result.toArray() as Record<string, Value>[] as R[];
}

function open(folder: string | null): GrafeoDB {
  if (folder === null) return GrafeoDB.create();
  const file = path.join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    return GrafeoDB.create(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.includes("cannot be locked")) {
      throw new GraphUnavailable(
        `The graph in ${folder} is in use by another process, most likely a running server. Stop it first, or ask it.`,
      );
    }
    throw new GraphUnavailable(`The graph in ${folder} cannot be opened: ${reason}`);
  }
}
