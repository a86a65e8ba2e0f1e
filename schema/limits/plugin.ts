import { type ApolloServerPlugin } from "@apollo/server";
import { type GraphQLSchema } from "graphql";
import { costOf, requireCost } from "./cost";
import { type Limits } from "./limits";

/** An Apollo plugin that refuses operations which cost more than the limit, before any of them runs. */
export function costPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operationName }) {
          requireCost(costOf(schema, document, operationName, request.variables ?? {}, limits), limits);
        },
      };
    },
  };
}
