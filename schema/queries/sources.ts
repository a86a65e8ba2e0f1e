import { Args, Ctx, Query, Resolver } from "type-graphql";
import { type Context } from "../context";
import { PageArguments } from "../paging/arguments";
import { list } from "../paging/listing";
import { SourceConnection, sourceOf } from "../source";

@Resolver()
export class SourceQueries {
  @Query(() => SourceConnection, {
    description: "What was loaded when: every file with what was found in it and what was not understood, by name.",
  })
  async sources(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<SourceConnection> {
    return new SourceConnection(list(context, page, "read/source/all", {}, sourceOf));
  }
}
