import { type Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { GraphQLError } from "graphql";
import { type Logger } from "pino";
import { buildGraphQLSchema, type Context, costPlugin, formatError, type Limits, shapeRule } from "../../schema";
import { causeOf } from "../../schema/errors";

/** What the GraphQL server is built of. */
export interface GraphQLOptions {
  readonly http: Server;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
}

/** Milliseconds that requests in flight get to end when the server stops. */
const GRACE = 10_000;
/** Longest query that is parsed, so that nobody can keep the parser busy. */
const MOST_TOKENS = 10_000;

/** A started Apollo server over the whole schema. `stop()` lets what runs end, then closes the HTTP server. */
export async function startGraphQL({ http, limits, logger, plugins }: GraphQLOptions): Promise<ApolloServer<Context>> {
  const schema = buildGraphQLSchema();
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [shapeRule(limits)],
    formatError,
    logger,
    plugins: [
      costPlugin(schema, limits),
      ...plugins,
      loggedFaults(logger),
      // the playground is our own page, and nothing is reported to anybody
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: GRACE }),
    ],
  });
  await server.start();
  return server;
}

/** Keeps the cause of an internal error in the log, as the client must not see it. */
function loggedFaults(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operationName }) {
          for (const error of errors) {
            const cause = causeOf(error);
            // an error in GraphQL's own words was meant for the client and tells no more here
            if (cause instanceof GraphQLError) continue;
            logger.warn({ err: cause, operation: operationName, path: error.path }, "A field failed");
          }
        },
      };
    },
  };
}
