import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { type Logger } from "pino";
import { type Limits } from "../../schema";
import { type Configuration } from "../configuration";
import { exportRoutes } from "./export";
import { healthRoutes } from "./health";
import { loggedRequests } from "./log";
import { type Metrics } from "./metrics";
import { pages } from "./pages";
import { crossOrigin, headers, limitedTo } from "./protection";
import { type ServerState, whyNotReady } from "./state";

/** What the routes are built of. */
export interface ApplicationOptions {
  readonly configuration: Configuration;
  readonly limits: Limits;
  readonly state: ServerState;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** The GraphQL endpoint; null until it is built. */
  readonly graphql: () => RequestHandler | null;
}

/** Bytes from which on an answer is compressed (Brotli or gzip, as the browser likes): a small one is quicker as it is. */
const WORTH_COMPRESSING = 4096;

/** All routes. Health and metrics answer whatever the load and whoever asks; the rest is limited per address. */
export function application({ configuration, limits, state, metrics, logger, graphql }: ApplicationOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", configuration.trustedProxies);
  app.use(loggedRequests(logger), metrics.requests, headers());
  app.use(healthRoutes(state), metrics.routes);
  app.use(limitedTo(configuration.rateLimit));
  app.use(compression({ threshold: WORTH_COMPRESSING }));
  app.use(
    "/graphql",
    crossOrigin(configuration.corsOrigins),
    express.json({ limit: "1mb" }),
    (request, response, next) => {
      const handler = graphql();
      const reason = whyNotReady(state);
      if (reason === null && handler !== null) handler(request, response, next);
      else refuse(response, 503, "NOT_READY", reason ?? "The server is starting");
    },
  );
  app.use("/export", crossOrigin(configuration.corsOrigins), exportRoutes(state, limits));
  app.use(pages());
  app.use((_request, response) => {
    response
      .status(404)
      .type("text")
      .send("Nothing is here. The explorer is at /, the API at /graphql, the playground at /playground.\n");
  });
  app.use(faults(logger));
  return app;
}

/** Answers in the shape of GraphQL, which is what clients of the endpoint read. */
function refuse(response: express.Response, status: number, code: string, message: string): void {
  if (status === 503) response.setHeader("retry-after", "1");
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** What went wrong outside GraphQL: a body that is no JSON or too large, a fault of ours. Never a stack or a path. */
function faults(logger: Logger): ErrorRequestHandler {
  return (error: { status?: unknown; type?: unknown }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = typeof error.status === "number" ? error.status : 500;
    if (status === 413) refuse(response, 413, "BAD_REQUEST", "The request is larger than one megabyte");
    else if (status >= 400 && status < 500) refuse(response, status, "BAD_REQUEST", "The request cannot be read");
    else {
      logger.error({ err: error }, "A request failed");
      refuse(response, 500, "INTERNAL_SERVER_ERROR", "Internal server error");
    }
  };
}
