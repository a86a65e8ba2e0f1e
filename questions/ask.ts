import { graphql, type GraphQLError } from "graphql";
import { buildGraphQLSchema, createContext } from "../schema";
import { type Graph } from "../src/graph/graph";
import { type Parameter, type Question } from "./question";

/** What is asked: the query with its variables, and the answer's `data` or what went wrong. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
}

/** What somebody gave does not fit the question. The message is fit for a person. */
export class UnfitParameter extends Error {}

type Asked = (source: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Asks the graph in process, with the limits of the server. */
export function asking(graph: Graph): Asked {
  const schema = buildGraphQLSchema();
  return async (source, variableValues) => {
    const { data, errors = [] } = await graphql({
      schema,
      source,
      variableValues: { ...variableValues },
      contextValue: createContext(graph),
    });
    return { data: data ?? null, errors };
  };
}

/** Asks a question with values as they are typed. Names in the place of ids are looked up. Throws `UnfitParameter`. */
export async function askQuestion(
  ask: Asked,
  { query, parameters }: Question,
  typed: ReadonlyMap<string, string>,
): Promise<Answer> {
  const known = parameters.map(({ name }) => `--${name}`).join(", ");
  for (const name of typed.keys()) {
    if (!parameters.some((parameter) => parameter.name === name)) {
      throw new UnfitParameter(`There is no --${name} here; there are: ${known}`);
    }
  }
  const missing = parameters.filter(({ name, required }) => required && !typed.has(name));
  if (missing.length > 0) {
    throw new UnfitParameter(missing.map(({ name, description }) => `--${name} is missing: ${description}`).join("\n"));
  }
  const variables: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const text = typed.get(parameter.name);
    if (text !== undefined) variables[parameter.name] = await valueOf(ask, parameter, text);
  }
  return await ask(query, variables);
}

async function valueOf(ask: Asked, { name, type }: Parameter, text: string): Promise<unknown> {
  switch (type) {
    case "Int":
      if (!/^\d+$/u.test(text)) throw new UnfitParameter(`--${name} must be a whole number`);
      return Number(text);
    case "Boolean":
      return text !== "false";
    case "ID":
      return await idOf(ask, name, text);
    default:
      return text;
  }
}

const NODE = "query ($id: ID!) { node(id: $id) { id } }";
const FIRST = "query ($text: String!) { search(text: $text, first: 1) { nodes { ... on Node { id } } } }";

/** An id stays; a name becomes the id of the best hit. */
async function idOf(ask: Asked, name: string, text: string): Promise<string> {
  const { data: node } = (await ask(NODE, { id: text })) as { data: { node: { id: string } | null } | null };
  if (node?.node) return node.node.id;
  const { data: found } = (await ask(FIRST, { text })) as { data: { search: { nodes: { id: string }[] } } | null };
  const [first] = found?.search.nodes ?? [];
  if (first === undefined) throw new UnfitParameter(`--${name}: the graph knows nothing of the name ${text}`);
  return first.id;
}
