import { type Variables } from "../api/ask";
import { LINE } from "../things";

const NODE = "id kind label";
const EDGE = `source target kind label from to rule ${LINE}`;

const PIECE = `truncated
    nodes { ${NODE} }
    edges { ${EDGE} }`;

const NEIGHBOURHOOD = `query Neighbourhood($id: ID!, $depth: Int, $limit: Int) {
  drawn: neighbourhood(id: $id, depth: $depth, limit: $limit) {
    ${PIECE}
  }
}`;

const CONNECTING = `chains(from: $from, to: $to, maxHops: $steps, first: $most) {
    completeTo
    chains {
      length
      steps {
        from { ${NODE} }
        to { ${NODE} }
        edges { ${EDGE} }
      }
    }
  }`;
const ENDS = ["$from: ID!", "$to: ID!", "$steps: Int", "$most: Int"];

const CHAINS = `query Chains(${ENDS.join(", ")}) {
  ${CONNECTING}
}`;

/** What the page was asked to draw. */
export interface Asked {
  /** Things around which the graph is drawn, in the order in which they were chosen. */
  readonly ids: readonly string[];
  /** The thing with which the first is to be connected. */
  readonly to: string | null;
  readonly depth: number;
  readonly limit: number;
  /** Most steps of a chain from the first thing to `to`. */
  readonly steps: number;
  /** Most such chains. */
  readonly most: number;
}

/** One piece of the drawing: what is around a thing, or the chains between two. */
export interface Question {
  readonly key: string;
  readonly isChains: boolean;
  readonly query: string;
  readonly variables: Variables;
}

/** Questions of which the drawing is put together; only the first thing is drawn as deep as asked. */
export function questionsOf({ ids, to, depth, limit, steps, most }: Asked): readonly Question[] {
  const around = ids.map((id, index) => {
    const variables = { id, depth: index === 0 ? depth : 1, limit };
    return { key: JSON.stringify(variables), isChains: false, query: NEIGHBOURHOOD, variables };
  });
  const [from] = ids;
  if (from === undefined || to === null) return around;
  const variables = { from, to, steps, most };
  return [{ key: JSON.stringify(variables), isChains: true, query: CHAINS, variables }, ...around.slice(1)];
}

/** The whole drawing as one question, for whoever wants to go on with it elsewhere. */
export function wholeQuestion(asked: Asked): { readonly query: string; readonly variables: Variables } {
  const [first, ...others] = questionsOf(asked);
  if (first === undefined) return { query: NEIGHBOURHOOD, variables: {} };
  if (others.length === 0) return { query: first.query, variables: first.variables };
  const declared = [
    ...(first.isChains ? ENDS : ["$id: ID!", "$depth: Int"]),
    "$limit: Int",
    ...others.map((_, index) => `$id${index + 2}: ID!`),
  ];
  const pieces = [
    first.isChains ? CONNECTING : "around: neighbourhood(id: $id, depth: $depth, limit: $limit) { ...Piece }",
    ...others.map(
      (_, index) => `around${index + 2}: neighbourhood(id: $id${index + 2}, depth: 1, limit: $limit) { ...Piece }`,
    ),
  ];
  return {
    query: `query Drawing(${declared.join(", ")}) {
${pieces.map((piece) => `  ${piece}`).join("\n")}
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
