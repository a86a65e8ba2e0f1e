import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context } from "../context";
import { kindOfId, LOADS } from "../entity";
import { Node } from "../node";

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: "The thing of any kind that bears this id; null where none does." })
  async node(
    @Arg("id", () => ID, { description: "Id of a Node." }) id: string,
    @Ctx() context: Context,
  ): Promise<Node | null> {
    const kind = await kindOfId(context, id);
    return kind && (await LOADS[kind](context, id));
  }
}
