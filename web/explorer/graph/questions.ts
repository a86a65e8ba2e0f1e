import { type Variables } from "../api/ask";
import { LINE } from "../things";

const PIECE = `truncated
    nodes { id kind label }
    edges { source target kind label from to ${LINE} }`;

const NEIGHBOURHOOD = `query Neighbourhood($id: ID!, $depth: Int, $limit: Int) {
  drawn: neighbourhood(id: $id, depth: $depth, limit: $limit) {
    ${PIECE}
  }
}`;

const PATH = `query Path($from: ID!, $to: ID!) {
  drawn: path(from: $from, to: $to, maxHops: 6) {
    ${PIECE}
  }
}`;

/** What the page was asked to draw. */
export interface Asked {
  /** Things around which the graph is drawn, in the order in which they were chosen. */
  readonly ids: readonly string[];
  /** The thing to which paths from the first are sought. */
  readonly to: string | null;
  readonly depth: number;
  readonly limit: number;
}

/** One piece of the drawing. */
export interface Question {
  readonly key: string;
  readonly isPath: boolean;
  readonly query: string;
  readonly variables: Variables;
}

/** Questions of which the drawing is put together; only the first thing is drawn as deep as asked. */
export function questionsOf({ ids, to, depth, limit }: Asked): readonly Question[] {
  const around = ids.map((id, index) => {
    const variables = { id, depth: index === 0 ? depth : 1, limit };
    return { key: JSON.stringify(variables), isPath: false, query: NEIGHBOURHOOD, variables };
  });
  const [from] = ids;
  if (from === undefined || to === null) return around;
  const variables = { from, to };
  return [{ key: JSON.stringify(variables), isPath: true, query: PATH, variables }, ...around.slice(1)];
}

/** The whole drawing as one question, for whoever wants to go on with it elsewhere. */
export function wholeQuestion(asked: Asked): { readonly query: string; readonly variables: Variables } {
  const [first, ...others] = questionsOf(asked);
  if (first === undefined) return { query: NEIGHBOURHOOD, variables: {} };
  if (others.length === 0) return { query: first.query, variables: first.variables };
  const declared = [
    ...(first.isPath ? ["$from: ID!", "$to: ID!"] : ["$id: ID!", "$depth: Int"]),
    "$limit: Int",
    ...others.map((_, index) => `$id${index + 2}: ID!`),
  ];
  const pieces = [
    first.isPath
      ? "paths: path(from: $from, to: $to, maxHops: 6)"
      : "around: neighbourhood(id: $id, depth: $depth, limit: $limit)",
    ...others.map((_, index) => `around${index + 2}: neighbourhood(id: $id${index + 2}, depth: 1, limit: $limit)`),
  ];
  return {
    query: `query Drawing(${declared.join(", ")}) {
${pieces.map((piece) => `  ${piece} { ...Piece }`).join("\n")}
}

fragment Piece on Subgraph {
    ${PIECE}
}`,
    variables: {
      ...first.variables,
      limit: asked.limit,
      ...Object.fromEntries(others.map(({ variables }, index) => [`id${index + 2}`, variables["id"]])),
    },
  };
}
