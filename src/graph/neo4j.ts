import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Record as NeoRecord } from "neo4j-driver";
import {
  type Graph,
  GraphTimeout,
  GraphUnavailable,
  type Parameters,
  type ReadOptions,
  type Row,
  type Transaction,
  type Value,
} from "./graph";
import { type Joined, joined, joinedParameters, keyOf } from "./joined";
import { stagesRead } from "./joined-rows";
import { type Stage } from "./stage";
import { parametersOf, schemaStatements, statement } from "./statements";

/** A server or cluster. */
export interface Neo4jConfiguration {
  readonly engine: "neo4j";
  /** `bolt://`, `neo4j://` (reads go to followers) or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database unless told. */
  readonly database?: string | undefined;
}

const TIMED_OUT = "TransactionTimedOut";
const CONSTRAINT = "Neo.ClientError.Schema.ConstraintValidationFailed";
const ATTEMPTS = 5;
/** How many joined texts are remembered. */
const REMEMBERED = 1000;

/** Opens a driver. It connects when first asked; `ping()` tells whether the server answers. */
export function openNeo4j({ uri, user, password, database }: Neo4jConfiguration): Graph {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 15_000,
    connectionTimeout: 10_000,
    maxTransactionRetryTime: 15_000,
    userAgent: "gazette-graph",
  });
  // one chain of bookmarks for all sessions: whoever wrote reads it back, on a follower too
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const home = database === undefined ? {} : { database };
  const session = (defaultAccessMode: "READ" | "WRITE") =>
    driver.session({ defaultAccessMode, bookmarkManager, ...home });

  /**
   * One statement in one exchange with the server: a transaction function would take three, which is most of what a small statement
   * costs. Where a cluster or the network asks for another try, a transaction function makes it.
   */
  async function readAtOnce(text: string, parameters: Parameters, timeoutMs?: number): Promise<NeoRecord[]> {
    const transactionConfig = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    const open = session("READ");
    try {
      const { records } = await open.run(text, parameters, transactionConfig);
      return records;
    } catch (error) {
      if (!(error instanceof Neo4jError && neo4j.isRetryableError(error))) throw error;
      const { records } = await driver.executeQuery(text, parameters, {
        routing: neo4j.routing.READ,
        bookmarkManager,
        transactionConfig,
        ...home,
      });
      return records;
    } finally {
      // gives the connection back; nobody has to wait for it
      open.close().catch(() => undefined);
    }
  }

  /** As `readAtOnce`, within the caller's time and with errors in our words. */
  async function answer(
    text: string,
    parameters: Record<string, Value>,
    { timeoutMs }: ReadOptions,
  ): Promise<NeoRecord[]> {
    const records = readAtOnce(text, integers(parameters) as Parameters, timeoutMs).catch((error: unknown) => {
      throw inOurWords(error, timeoutMs);
    });
    return await (timeoutMs === undefined ? records : inTime(records, timeoutMs));
  }

  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      const open = session("WRITE");
      try {
        return await open.executeWrite(async (transaction) => {
          let failure: unknown;
          const result = await work(
            transactionOver(transaction, (error) => {
              failure ??= error;
            }),
          );
          // the server has undone the transaction, whoever caught the error: that must not look like success
          if (failure !== undefined) throw failure as Error;
          return result;
        });
      } catch (error) {
        // two loaders may merge one new key at once: the later one finds it on the next try
        if (tries === ATTEMPTS || !(error instanceof Neo4jError && error.code === CONSTRAINT)) throw inOurWords(error);
      } finally {
        await open.close();
      }
    }
  }

  return {
    engine: "neo4j",
    async read<R extends object = Row>(name: string, given: Parameters = {}, options: ReadOptions = {}) {
      const found = statement("neo4j", name);
      const records = await answer(found.text, parametersOf(found, given), options);
      return records.map((record) => record.toObject() as R);
    },
    async readStages(first: Stage, options: ReadOptions = {}) {
      const whole = joinedTextOf(first);
      const [record] = await answer(whole.text, joinedParameters(first, find), options);
      return stagesRead(
        first,
        whole,
        whole.shapes.map((_, number) => record?.get(`rows${number}`) as Value),
      );
    },
    write,
    async migrate() {
      for (const name of schemaStatements("neo4j")) await write(async (transaction) => await transaction.run(name));
      await write(async (transaction) => await transaction.run("await-indexes"));
    },
    async ping() {
      try {
        await driver.verifyConnectivity(database === undefined ? {} : { database });
      } catch (error) {
        throw inOurWords(error);
      }
    },
    async close() {
      await driver.close();
    },
  };
}

const find = (path: string) => statement("neo4j", path);
const texts = new Map<string, Joined>();

/** The joined text of these stages; the server keeps a plan for each text, so equal stages must give equal texts. */
function joinedTextOf(first: Stage): Joined {
  const key = keyOf(first);
  const known = texts.get(key) ?? joined(first, find);
  texts.delete(key);
  texts.set(key, known);
  // the one longest not asked for goes first
  for (const oldest of texts.keys()) {
    if (texts.size <= REMEMBERED) break;
    texts.delete(oldest);
  }
  return known;
}

function transactionOver(
  transaction: ManagedTransaction,
  onFailure: (error: unknown) => void = () => undefined,
): Transaction {
  return {
    async run<R extends object = Row>(name: string, parameters: Parameters = {}) {
      const found = statement("neo4j", name);
      try {
        const result = await transaction.run(found.text, integers(parametersOf(found, parameters)));
        return result.records.map((record) => record.toObject() as R);
      } catch (error) {
        onFailure(error);
        throw error;
      }
    },
  };
}

/** The driver sends every number as a float; whole ones must arrive as integers (`LIMIT $first`). */
function integers(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(integers);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integers(inner)]));
  }
  return value;
}

/** The server looks for late statements every other second only; the caller is told in time. */
async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new GraphTimeout(`The graph did not answer within ${timeoutMs} ms`));
    }, timeoutMs);
  });
  work.catch(() => undefined);
  return await Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Errors a caller can act on; all others pass unchanged. */
function inOurWords(error: unknown, timeoutMs?: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes(TIMED_OUT)) {
    return new GraphTimeout(`The graph did not answer within ${timeoutMs ?? "the server's limit of"} ms`);
  }
  if (error.code === "ServiceUnavailable" || error.code === "SessionExpired") {
    return new GraphUnavailable("Neo4j cannot be reached: is it running, and is NEO4J_URI right?");
  }
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return new GraphUnavailable("Neo4j refuses the login: are NEO4J_USER and NEO4J_PASSWORD right?");
  }
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new GraphUnavailable("Neo4j has no database of this name: is NEO4J_DATABASE right?");
  }
  return error;
}
