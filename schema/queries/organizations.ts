import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { OrganizationConnection } from "../connections";
import { type Context } from "../context";
import { entityOf } from "../entity";
import { idMeant } from "../named";
import { Organization, organizationOf } from "../organization";
import { PageArguments } from "../paging/arguments";
import { list } from "../paging/listing";
import { LONGEST_TEXT, textOf } from "./filter";

@ArgsType()
class OrganizationArguments {
  @Field(() => ID, { nullable: true, description: "Such as org:云州市水务局." })
  readonly id?: string | null;

  @Field(() => String, { nullable: true, description: "Any printed, abbreviated or former name, such as 市发改委." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly name?: string | null;
}

@ArgsType()
class OrganizationsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: "Words in one of its names." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;
}

@Resolver()
export class OrganizationQueries {
  @Query(() => Organization, {
    nullable: true,
    description:
      "One organisation by its id or a name. Any printed, abbreviated or former name finds it; of several that bear the name, the one most often printed so.",
  })
  async organization(
    @Args(() => OrganizationArguments) { id, name }: OrganizationArguments,
    @Ctx() context: Context,
  ): Promise<Organization | null> {
    return await entityOf(context, "Organization", id ?? (await idMeant(context, "organization", name)));
  }

  @Query(() => OrganizationConnection, { description: "Organisations (单位) by name." })
  async organizations(
    @Args(() => OrganizationsArguments) { text, ...page }: OrganizationsArguments,
    @Ctx() context: Context,
  ): Promise<OrganizationConnection> {
    const parameters = { text: textOf(text) };
    return new OrganizationConnection(list(context, page, "read/organization/all", parameters, organizationOf));
  }
}
