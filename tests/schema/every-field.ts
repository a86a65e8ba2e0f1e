import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { ROOTS } from "../../schema/ahead/roots";
import { WAYS } from "../../schema/ahead/ways";
import { schema } from "./ask";

/** A query for each field of each type that can be reached from the lists of Query, with nothing else in it. */
export function everyField(): readonly string[] {
  const queries: string[] = [];
  const seen = new Set<string>();
  const waiting = Object.entries(schema.getQueryType()!.getFields())
    .filter(([name, { type }]) => ROOTS[name] !== undefined && isPage(getNamedType(type)))
    .map(([name, { type }]) => ({
      type: itemOf(getNamedType(type)),
      kind: itemOf(getNamedType(type)).name,
      around: (inner: string) => `{ ${name}(first: 50) { nodes { ${inner} } } }`,
    }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { type, kind, around } = next;
    if (seen.has(kind)) continue;
    seen.add(kind);
    for (const field of Object.values(type.getFields()).filter(needsNothing)) {
      const below = getNamedType(field.type);
      if (isLeafType(below)) queries.push(around(field.name));
      if (!isObjectType(below)) continue;
      const item = itemOf(below);
      const inside = (inner: string): string =>
        isPage(below) ? `${field.name}(first: 3) { ${inner} }` : `${field.name} { ${inner} }`;
      queries.push(...partsOf(below).map((part) => around(inside(part))));
      waiting.push({
        type: item,
        kind: WAYS[`${kind}.${field.name}`]?.kind ?? item.name,
        around: (inner) => around(inside(isPage(below) ? `nodes { ${inner} }` : inner)),
      });
    }
  }
  return queries;
}

function partsOf(type: GraphQLObjectType): readonly string[] {
  const leaf = leafOf(itemOf(type));
  if (!isPage(type)) return [leaf];
  return [`nodes { ${leaf} }`, "totalCount", `edges { cursor node { ${leaf} } }`, "pageInfo { endCursor hasNextPage }"];
}

const isPage = (type: GraphQLNamedType): boolean => type.name.endsWith("Connection");

function itemOf(type: GraphQLNamedType): GraphQLObjectType {
  const item = isPage(type) ? getNamedType((type as GraphQLObjectType).getFields()["nodes"]!.type) : type;
  return item as GraphQLObjectType;
}

function leafOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).filter(needsNothing);
  return fields.find((field) => isLeafType(getNamedType(field.type)))?.name ?? "__typename";
}

const needsNothing = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);
