import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";

const HEAD = `# The schema

Every type, field and argument of the API, as \`/graphql\` serves it. This page is written by \`npm run schema\` from the code; the same text
stands in the playground. Types of pages (\`…Connection\`, \`…Edge\`) are alike and shown once, at the end.
`;

/** Types of pages, which repeat themselves. */
const PAGE = /(?:Connection|Edge)$/u;

/** The page that shows the schema to people. */
export function schemaPage(schema: GraphQLSchema): string {
  const all = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  const own = all.filter((type) => !isSpecifiedScalarType(type)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const shown = own.filter((type) => type.name !== "Query" && (type.name === "GraphEdge" || !PAGE.test(type.name)));
  const query = schema.getQueryType();
  const parts = [
    HEAD,
    "## Queries\n",
    ...Object.values(query?.getFields() ?? {}).map(queryOf),
    "## Things and facts\n",
    ...shown.filter((type) => isObjectType(type) || isInterfaceType(type) || isUnionType(type)).map(typeOf),
    "## Filters\n",
    ...shown.filter((type) => isInputObjectType(type)).map(typeOf),
    "## Values\n",
    ...shown.filter((type) => isEnumType(type) || isScalarType(type)).map(typeOf),
    "## Pages\n",
    ...own.filter(({ name }) => name === "TaskConnection" || name === "TaskEdge").map(typeOf),
  ];
  return parts.join("\n");
}

function queryOf(field: GraphQLField<unknown, unknown>): string {
  const { name, description, type } = field;
  return `### ${name}\n\n\`${String(type)}\` — ${inLine(description)}\n${argumentsOf(field.args)}`;
}

function typeOf(type: GraphQLNamedType): string {
  return `### ${type.name}\n\n${inLine(type.description)}\n\n${bodyOf(type)}\n`;
}

function bodyOf(type: GraphQLNamedType): string {
  if (isUnionType(type))
    return `One of ${type
      .getTypes()
      .map(({ name }) => `\`${name}\``)
      .join(", ")}.`;
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name, description }) => `- \`${name}\` — ${inLine(description)}`)
      .join("\n");
  }
  if (isScalarType(type)) return "";
  const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
  return fields.map(fieldOf).join("\n");
}

function fieldOf(field: GraphQLField<unknown, unknown> | GraphQLInputField): string {
  const names = "args" in field ? field.args.map(({ name }) => name) : [];
  const taking = names.length === 0 ? "" : `(${names.join(", ")})`;
  return `- \`${field.name}${taking}: ${String(field.type)}\` — ${inLine(field.description)}`;
}

function argumentsOf(args: readonly GraphQLArgument[]): string {
  if (args.length === 0) return "";
  return `\n${args.map(({ name, type, description }) => `- \`${name}: ${String(type)}\` — ${inLine(description)}`).join("\n")}\n`;
}

function inLine(description: string | null | undefined): string {
  return (description ?? "").replaceAll(/\s*\n\s*/gu, " ");
}
