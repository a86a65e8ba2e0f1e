import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from "graphql";
import { type Context } from "../context";
import { type Plan, planOf } from "./plan";
import { ROOTS } from "./roots";

/** Lets the fields of Query say what a request will ask below them, before they ask for themselves. Changes the schema in place. */
export function readingAhead(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const [statements, resolve] = [ROOTS[name], field.resolve as GraphQLFieldResolver<unknown, Context> | undefined];
    if (statements === undefined || resolve === undefined) continue;
    field.resolve = (source, given: unknown, context: Context, info) => {
      const { plans } = context;
      const plan = plans && planOrNone(info, context);
      if (plan) plans.expect(statements, plan);
      return resolve(source, given, context, info);
    };
  }
  return schema;
}

/** What is wrong with the arguments of a field is said by that field. */
function planOrNone(info: GraphQLResolveInfo, { limits }: Context): Plan | null {
  try {
    return planOf(info, limits);
  } catch {
    return null;
  }
}
