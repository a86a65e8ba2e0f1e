import { ApolloServer } from "@apollo/server";
import {
  buildGraphQLSchema,
  type Context,
  costPlugin,
  createContext,
  DEFAULT_LIMITS,
  formatError,
  type Limits,
  shapeRule,
} from "../../schema";
import { type Graph, type Parameters, type ReadOptions, type Row } from "../../src/graph/graph";
import { inOrder, type Stage } from "../../src/graph/stage";

export const schema = buildGraphQLSchema();

export interface Answer {
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly code: unknown }[];
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Asks the API as a client does, with its limits and its masking of errors. */
export function asking(graph: Graph, limits: Partial<Limits> = {}): Ask {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const server = new ApolloServer<Context>({
    schema,
    formatError,
    plugins: [costPlugin(schema, all)],
    validationRules: [shapeRule(all)],
    includeStacktraceInErrorResponses: true,
  });
  return async (query, variables = {}) => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue: createContext(graph, all) });
    if (body.kind !== "single") throw new Error("an answer in parts");
    const { data, errors = [] } = body.singleResult;
    // as over HTTP: nothing but JSON
    const plain = JSON.parse(JSON.stringify({ data: data ?? null, errors })) as { data: unknown; errors: any[] };
    return {
      data: plain.data,
      errors: plain.errors.map(({ message, extensions }) => ({ message, code: extensions?.code })),
    };
  };
}

/** The graph with a list of the statements that it was asked, one by one or several in one exchange. */
export function counted(graph: Graph): Graph & { readonly asked: string[] } {
  const asked: string[] = [];
  const { readStages } = graph;
  return {
    ...graph,
    asked,
    ...(readStages && {
      readStages: async (first: Stage, options?: ReadOptions) => {
        asked.push(...inOrder(first).map(({ statement }) => statement));
        return await readStages(first, options);
      },
    }),
    read: async <R extends object = Row>(statement: string, parameters?: Parameters, options?: ReadOptions) => {
      asked.push(statement);
      return await graph.read<R>(statement, parameters, options);
    },
  };
}
