import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The day itself where it is one of the calendar, such as `2017-02-28`; throws BAD_USER_INPUT for `2017-02-30` or `2017-2-3`. */
function dayOf(value: unknown): string {
  if (typeof value === "string" && DAY.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError(`Not a day of the calendar in the form YYYY-MM-DD: ${JSON.stringify(value)}`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}

/** Days travel as text, in the graph and to the client: they have no hour and no time zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar date (日期), ISO 8601: YYYY-MM-DD, such as 2017-09-04. It has no time zone.",
  serialize: String,
  parseValue: dayOf,
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING) throw new GraphQLError('A date is written as text: "2017-09-04"', { nodes: node });
    return dayOf(node.value);
  },
});
