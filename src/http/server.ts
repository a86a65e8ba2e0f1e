import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import { type RequestHandler } from "express";
import { type Logger } from "pino";
import { createContext, DEFAULT_LIMITS, type Limits } from "../../schema";
import { type Configuration } from "../configuration";
import { type Graph } from "../graph/graph";
import { application } from "./application";
import { startGraphQL } from "./graphql";
import { createMetrics } from "./metrics";
import { initialState } from "./state";

/** The server at work. It listens from the first moment and answers questions once it was given a graph. */
export interface RunningServer {
  /** Where it answers, as in `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Tells `/readyz` that gazettes are being loaded. */
  loading(): void;
  /** Answers out of this graph from now on. */
  serve(graph: Graph): void;
  /** Refuses new requests, lets running ones end, and resolves when all is closed but the graph. */
  stop(): Promise<void>;
}

/** Starts listening. Rejects with the system's error where the address is taken or not ours. */
export async function startServer(configuration: Configuration, logger: Logger): Promise<RunningServer> {
  const state = initialState();
  const metrics = createMetrics();
  const limits = limitsOf(configuration);
  let graphql: RequestHandler | null = null;
  const http = createServer(application({ configuration, limits, state, metrics, logger, graphql: () => graphql }));
  await listening(http, configuration.port, configuration.host);

  const apollo = await startGraphQL({ http, limits, logger, plugins: [metrics.operations] });
  const unavailable = new Error("GraphQL is asked before there is a graph");
  graphql = expressMiddleware(apollo, {
    context: async () => {
      if (state.graph === null) throw unavailable;
      return createContext(state.graph, limits);
    },
  });

  return {
    url: urlOf(http, configuration.host),
    loading() {
      state.phase = "loading";
    },
    serve(graph) {
      state.graph = metrics.measured(graph);
      state.phase = "ready";
    },
    async stop() {
      state.phase = "stopping";
      await apollo.stop();
    },
  };
}

function limitsOf({ maxPage, maxDepth, maxCost, queryTimeoutMs }: Configuration): Limits {
  return { ...DEFAULT_LIMITS, page: maxPage, depth: maxDepth, cost: maxCost, timeoutMs: queryTimeoutMs };
}

async function listening(http: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, host, () => {
      http.off("error", reject);
      resolve();
    });
  });
}

function urlOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
