import { graphql } from "graphql";
import { buildGraphQLSchema, type Context } from "../../schema";

/** A thing in a drawing. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
}

/** A relationship in a drawing, with the line that states it where one does. */
export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly family: string;
  readonly label: string | null;
  /** ISO days; null where unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: {
    readonly source: string;
    readonly line: number;
    readonly quote: string;
    readonly document: { readonly id: string };
  } | null;
}

/** A piece of the graph, as the API answers it. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly truncated: boolean;
}

/** Which piece is wanted. What is left out is as the API has it by default. */
export type DrawingWanted =
  | { readonly piece: "neighbourhood"; readonly id: string; readonly depth?: number; readonly limit?: number }
  | { readonly piece: "path"; readonly from: string; readonly to: string; readonly maxHops?: number };

const FIELDS = `nodes { id kind label } truncated
  edges { source target kind family label from to evidence { source line quote document { id } } }`;
const QUERIES = {
  neighbourhood: `query ($id: ID!, $depth: Int, $limit: Int) { drawing: neighbourhood(id: $id, depth: $depth, limit: $limit) { ${FIELDS} } }`,
  path: `query ($from: ID!, $to: ID!, $maxHops: Int) { drawing: path(from: $from, to: $to, maxHops: $maxHops) { ${FIELDS} } }`,
};

/** Asks the API for a piece of the graph. Throws its error: NOT_FOUND, BAD_USER_INPUT, TIMEOUT … as `formatError` tells. */
export async function drawingOf(context: Context, { piece, ...variableValues }: DrawingWanted): Promise<Drawing> {
  const { data, errors } = await graphql({
    schema: buildGraphQLSchema(),
    source: QUERIES[piece],
    variableValues,
    contextValue: context,
  });
  if (errors?.[0] !== undefined) throw errors[0];
  return data?.["drawing"] as Drawing;
}
