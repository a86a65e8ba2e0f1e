import { type ApolloServerPlugin } from "@apollo/server";
import { type RequestHandler, Router } from "express";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import { type Graph } from "../graph/graph";

/** What the server counts and times, in the form Prometheus reads. */
export interface Metrics {
  readonly routes: Router;
  /** Times each request by route, method and status. */
  readonly requests: RequestHandler;
  /** Counts operations, and their errors by code. */
  readonly operations: ApolloServerPlugin;
  /** The same graph, with each reading statement timed by its name. */
  measured(graph: Graph): Graph;
}

const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Routes that are told apart; all others are one, so that nobody can fill the memory by asking for many. */
const ROUTES = new Set(["/graphql", "/healthz", "/readyz", "/metrics", "/playground"]);

/** Metrics in a registry of their own, so that two servers in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requestSeconds = new Histogram({
    name: "gazette_http_request_seconds",
    help: "Time to answer an HTTP request",
    labelNames: ["route", "method", "status"],
    buckets: SECONDS,
    registers,
  });
  const operationCount = new Counter({
    name: "gazette_graphql_operations_total",
    help: "GraphQL operations, by whether they had errors",
    labelNames: ["outcome"],
    registers,
  });
  const errorCount = new Counter({
    name: "gazette_graphql_errors_total",
    help: "Errors in GraphQL answers, by code",
    labelNames: ["code"],
    registers,
  });
  const statementSeconds = new Histogram({
    name: "gazette_graph_statement_seconds",
    help: "Time of a reading statement, by its name",
    labelNames: ["statement"],
    buckets: SECONDS,
    registers,
  });

  return {
    routes: Router().get("/metrics", async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    }),
    requests(request, response, next) {
      const end = requestSeconds.startTimer();
      // read now, for a route that is mounted sees only the rest of its path
      const route = ROUTES.has(request.path) ? request.path : "other";
      response.once("finish", () => {
        end({ route, method: request.method, status: response.statusCode });
      });
      next();
    },
    operations: {
      async requestDidStart() {
        return {
          async willSendResponse({ response }) {
            const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
            operationCount.inc({ outcome: errors.length === 0 ? "ok" : "error" });
            for (const { extensions } of errors) {
              const code = extensions?.["code"];
              errorCount.inc({ code: typeof code === "string" ? code : "UNKNOWN" });
            }
          },
        };
      },
    },
    measured: (graph) => ({
      engine: graph.engine,
      async read(statement, parameters, options) {
        const end = statementSeconds.startTimer({ statement });
        try {
          return await graph.read(statement, parameters, options);
        } finally {
          end();
        }
      },
      write: async (work) => graph.write(work),
      migrate: async () => graph.migrate(),
      ping: async () => graph.ping(),
      close: async () => graph.close(),
    }),
  };
}
