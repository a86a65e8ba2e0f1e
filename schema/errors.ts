import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { GraphTimeout, GraphUnavailable } from "../src/graph/graph";

/** An argument that cannot be answered; the message is for the person who typed it. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/** An id that names nothing in the graph, where the answer would otherwise be empty without a reason. */
export function notFound(what: string): GraphQLError {
  return new GraphQLError(`Nothing in the graph bears the id ${what}`, { extensions: { code: "NOT_FOUND" } });
}

const TOO_COMPLEX = "QUERY_TOO_COMPLEX";

/** A query that asks for too much. Apollo gives what a validation rule reports a code of its own, hence `refused` beside it. */
export function tooComplex(message: string, options: Pick<GraphQLErrorOptions, "nodes"> = {}): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code: TOO_COMPLEX, refused: TOO_COMPLEX } });
}

/**
 * What a client sees of an error: a message for people, a code, the place in the query. Never a stack, a path of the
 * file system or a statement: what has no code of its own becomes INTERNAL_SERVER_ERROR. Fits Apollo's `formatError`.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof GraphTimeout) {
    return shown(formatted, "TIMEOUT", "The answer took too long. Ask for less at once: a smaller page, fewer levels.");
  }
  if (cause instanceof GraphUnavailable) {
    return shown(formatted, "GRAPH_UNAVAILABLE", "The graph does not answer at the moment. Try again in a while.");
  }
  if (cause instanceof ArgumentValidationError) return shown(formatted, "BAD_USER_INPUT", violationsOf(cause));
  if (formatted.extensions?.["refused"] === TOO_COMPLEX) return shown(formatted, TOO_COMPLEX, formatted.message);
  const { code, ...extensions } = formatted.extensions ?? {};
  if (typeof code !== "string" || code === "INTERNAL_SERVER_ERROR") {
    return shown(formatted, "INTERNAL_SERVER_ERROR", "Internal server error");
  }
  delete extensions["stacktrace"];
  return { ...formatted, extensions: { ...extensions, code } };
}

/** The error as it was thrown, below the layers that GraphQL put around it. */
export function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

function shown({ locations, path }: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { message, locations, path, extensions: { code } };
}

interface Violation {
  readonly constraints?: Readonly<Record<string, string>>;
  readonly children?: readonly Violation[];
}

function violationsOf(error: ArgumentValidationError): string {
  const messages = (violations: readonly Violation[]): string[] =>
    violations.flatMap(({ constraints, children }) => [
      ...Object.values(constraints ?? {}),
      ...messages(children ?? []),
    ]);
  const found = messages(error.extensions.validationErrors);
  return found.length === 0 ? "An argument is not valid" : found.join("; ");
}
