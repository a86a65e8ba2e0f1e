import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { ProjectConnection } from "../connections";
import { type Context } from "../context";
import { PageArguments } from "../paging/arguments";
import { list } from "../paging/listing";
import { projectOf } from "../project";
import { LONGEST_TEXT, textOf } from "./filter";

@ArgsType()
class ProjectsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: "Words in the name." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;
}

@Resolver()
export class ProjectQueries {
  @Query(() => ProjectConnection, { description: "Projects (项目) by name." })
  async projects(
    @Args(() => ProjectsArguments) { text, ...page }: ProjectsArguments,
    @Ctx() context: Context,
  ): Promise<ProjectConnection> {
    const parameters = { text: textOf(text) };
    return new ProjectConnection(list(context, page, "read/project/all", parameters, projectOf));
  }
}
