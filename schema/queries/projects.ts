import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { ProjectConnection } from "../connections";
import { type Context } from "../context";
import { idsOfOne } from "../named";
import { PageArguments } from "../paging/arguments";
import { list, nothing } from "../paging/listing";
import { projectOf } from "../project";
import { LONGEST_TEXT, textOf } from "./filter";

@ArgsType()
class ProjectsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: "Words in the name." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: "A unit that takes part, under any of its names, or its id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly unit?: string | null;
}

@Resolver()
export class ProjectQueries {
  @Query(() => ProjectConnection, { description: "Projects (项目) by name." })
  async projects(
    @Args(() => ProjectsArguments) { text, unit, ...page }: ProjectsArguments,
    @Ctx() context: Context,
  ): Promise<ProjectConnection> {
    const parameters = { text: textOf(text), units: await idsOfOne(context, "organization", unit) };
    if (parameters.units?.length === 0) return new ProjectConnection(nothing(context, page));
    const statement = parameters.units ? "by-unit" : "all";
    return new ProjectConnection(list(context, page, `read/project/${statement}`, parameters, projectOf));
  }
}
