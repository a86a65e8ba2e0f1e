import {
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  separateOperations,
  type DocumentNode,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { badInput, tooComplex } from "../errors";
import { type Limits } from "./limits";

/** How often a plain list is taken to repeat what is below it. */
const LIST = 10;

/**
 * A field is 1, a connection multiplies what is below it by `first`, a plain list of objects by ten. Pages beyond the limit count as the
 * largest, so that their own error is the answer.
 */
function estimator(page: number): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    const output = isNonNullType(field.type) ? field.type.ofType : field.type;
    const named = getNamedType(field.type).name;
    if (named.endsWith("Connection")) return 1 + timesOf(args["first"], page) * childComplexity;
    const isPage = type.name.endsWith("Connection");
    if (!isPage && isListType(output) && isCompositeType(getNamedType(output))) return 1 + LIST * childComplexity;
    return 1 + childComplexity;
  };
}

function timesOf(first: unknown, page: number): number {
  return typeof first === "number" ? Math.min(Math.max(first, 1), page) : LIST;
}

/** What an operation costs. Throws BAD_USER_INPUT where its variables do not fit. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
  { page }: Limits,
): number {
  try {
    return getComplexity({
      schema,
      query: operationName ? (separateOperations(document)[operationName] ?? document) : document,
      variables: { ...variables },
      estimators: [estimator(page)],
    });
  } catch (error) {
    throw badInput(error instanceof Error ? error.message : "The variables do not fit");
  }
}

/** Throws QUERY_TOO_COMPLEX for an operation that costs more than the limit. */
export function requireCost(cost: number, limits: Limits): void {
  if (cost <= limits.cost) return;
  throw tooComplex(
    `The query asks for too much at once: it costs ${cost}, at most ${limits.cost} are allowed. Ask for smaller pages or fewer levels.`,
  );
}
