import { type Graph, GraphTimeout, type Parameters, type Row } from "../src/graph/graph";
import { Plans } from "./ahead/plans";
import { Batches, type Read } from "./batches";
import { DEFAULT_LIMITS, type Limits } from "./limits/limits";

/** What the resolvers of one request share. */
export interface Context {
  readonly limits: Limits;
  /** Runs one reading statement within the time that is left to the request. Throws `GraphTimeout`, `GraphUnavailable`. */
  readonly read: Read;
  readonly batches: Batches;
  /** What the request is going to ask; null where the engine reads nothing in advance. */
  readonly plans: Plans | null;
}

/** A new context; make one for each request. The request's time begins now. */
export function createContext(graph: Graph, limits: Limits = DEFAULT_LIMITS): Context {
  const deadline = Date.now() + limits.timeoutMs;
  const plans = graph.readStages ? new Plans() : null;
  const read = async (statement: string, parameters: Parameters): Promise<readonly Row[]> => {
    const timeoutMs = deadline - Date.now();
    if (timeoutMs <= 0) throw new GraphTimeout("The request's time is used up");
    const plan = plans?.take(statement) ?? null;
    if (plan === null || !graph.readStages) return await graph.read(statement, parameters, { timeoutMs });
    const { rows, next } = await graph.readStages({ statement, parameters, only: {}, ...plan }, { timeoutMs });
    for (const { stage, rows: found } of next) batches.know(stage.statement, stage.parameters, found);
    return rows;
  };
  // the statement decides the shape of its rows; its caller names it
  const batches = new Batches(read as Read);
  return { limits, read: read as Read, batches, plans };
}
