import { type Graph, GraphTimeout } from "../src/graph/graph";
import { Batches, type Read } from "./batches";
import { DEFAULT_LIMITS, type Limits } from "./limits/limits";

/** What the resolvers of one request share. */
export interface Context {
  readonly limits: Limits;
  /** Runs one reading statement within the time that is left to the request. Throws `GraphTimeout`, `GraphUnavailable`. */
  readonly read: Read;
  readonly batches: Batches;
}

/** A new context; make one for each request. The request's time begins now. */
export function createContext(graph: Graph, limits: Limits = DEFAULT_LIMITS): Context {
  const deadline = Date.now() + limits.timeoutMs;
  const read: Read = async (statement, parameters) => {
    const timeoutMs = deadline - Date.now();
    if (timeoutMs <= 0) throw new GraphTimeout("The request's time is used up");
    return await graph.read(statement, parameters, { timeoutMs });
  };
  return { limits, read, batches: new Batches(read) };
}
