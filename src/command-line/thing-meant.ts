import { graphql } from "graphql";
import { buildGraphQLSchema, type Context } from "../../schema";

const QUERY = `query ($typed: String!, $id: ID!) {
  node(id: $id) { id }
  search(text: $typed, first: 1) { nodes { ... on Node { id } } }
}`;

interface Answer {
  readonly node: { readonly id: string } | null;
  readonly search: { readonly nodes: readonly { readonly id: string }[] };
}

/** The id of what a person typed: an id, or whatever search finds first, which is then said. The text itself where nothing is found. */
export async function thingMeant(context: Context, typed: string, say: NodeJS.WritableStream): Promise<string> {
  const { data, errors } = await graphql({
    schema: buildGraphQLSchema(),
    source: QUERY,
    variableValues: { typed, id: typed },
    contextValue: context,
  });
  if (errors?.[0] !== undefined) throw errors[0];
  const { node, search } = data as unknown as Answer;
  const id = node?.id ?? search.nodes[0]?.id;
  if (id === undefined) return typed;
  if (id !== typed) say.write(`${typed} is taken as ${id}.\n`);
  return id;
}
