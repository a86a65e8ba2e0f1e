import { getNamedType, type GraphQLObjectType, isInterfaceType, isLeafType, isObjectType, isUnionType } from "graphql";
import { type Graph } from "../../src/graph/graph";
import { asking, schema } from "./ask";
import { openTown } from "./town";

let graph: Graph;
beforeAll(async () => (graph = await openTown()));
afterAll(async () => await graph.close());

/** A selection of all fields of a type, `levels` deep. */
function selectionOf(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(({ type, defaultValue }) => String(type).endsWith("!") && defaultValue === undefined))
      return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (levels === 0) return [];
    if (isObjectType(named)) return [`${field.name} { ${selectionOf(named, levels - 1)} }`];
    if (isInterfaceType(named) || isUnionType(named)) return [`${field.name} { __typename }`];
    return [];
  });
  return ["__typename", ...fields].join(" ");
}

const lists = [
  "gazettes",
  "documents",
  "organizations",
  "officials",
  "appointments",
  "committees",
  "tasks",
  "projects",
  "laws",
];

test.each(lists)("every field below %s answers without an error", async (list) => {
  const ask = asking(graph, { cost: 1e12, depth: 50 });
  const field = schema.getQueryType()!.getFields()[list]!;
  const type = getNamedType(field.type) as GraphQLObjectType;
  const { data, errors } = await ask(`{ ${list}(first: 3) { ${selectionOf(type, 3)} } }`);
  expect(errors).toEqual([]);
  expect(JSON.stringify(data).length).toBeGreaterThan(200);
});
