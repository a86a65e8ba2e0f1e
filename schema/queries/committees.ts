import { IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { Committee, committeeOf } from "../committee";
import { CommitteeConnection } from "../connections";
import { type Context } from "../context";
import { entityOf } from "../entity";
import { idMeant, idsNamed, idsOfOne } from "../named";
import { PageArguments } from "../paging/arguments";
import { list, nothing } from "../paging/listing";
import { LONGEST_TEXT, textOf } from "./filter";

@InputType({ description: "Which committees are wanted; all conditions together." })
class CommitteeFilter {
  @Field(() => String, { nullable: true, description: "Words in the name." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: "A person or a unit with a seat, by name or id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly member?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The organisation that hosts the office (办公室), under any of its names, or its id.",
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly office?: string | null;
}

@ArgsType()
class CommitteeArguments {
  @Field(() => ID, { nullable: true, description: "Such as committee:云州市/云州市防汛抗旱指挥部." })
  readonly id?: string | null;

  @Field(() => String, { nullable: true, description: "The whole name as printed, such as 云州市防汛抗旱指挥部." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly name?: string | null;
}

@ArgsType()
class CommitteesArguments extends PageArguments {
  @Field(() => CommitteeFilter, { nullable: true, description: "All conditions together; none without it." })
  @IsOptional()
  @ValidateNested()
  readonly filter?: CommitteeFilter | null;
}

@Resolver()
export class CommitteeQueries {
  @Query(() => Committee, {
    nullable: true,
    description:
      "One committee by id or name; of several of one name, the one most often printed. Null where none bears it.",
  })
  async committee(
    @Args(() => CommitteeArguments) { id, name }: CommitteeArguments,
    @Ctx() context: Context,
  ): Promise<Committee | null> {
    return await entityOf(context, "Committee", id ?? (await idMeant(context, "committee", name)));
  }

  @Query(() => CommitteeConnection, { description: "Committees (领导小组, 指挥部, 委员会 …) by name." })
  async committees(
    @Args(() => CommitteesArguments) { filter, ...page }: CommitteesArguments,
    @Ctx() context: Context,
  ): Promise<CommitteeConnection> {
    const { text, member, office } = filter ?? {};
    const parameters = {
      text: textOf(text),
      members: await membersMeant(context, member),
      offices: await idsOfOne(context, "organization", office),
    };
    if (parameters.members?.length === 0 || parameters.offices?.length === 0) {
      return new CommitteeConnection(nothing(context, page));
    }
    const statement = parameters.members ? "by-member" : parameters.offices ? "by-office" : "all";
    return new CommitteeConnection(list(context, page, `read/committee/${statement}`, parameters, committeeOf));
  }
}

/** People and units of a name; null where none is given. */
async function membersMeant(context: Context, typed: string | null | undefined): Promise<readonly string[] | null> {
  if (typed === null || typed === undefined) return null;
  const [officials, units] = await Promise.all([
    idsNamed(context, "official", typed),
    idsNamed(context, "organization", typed),
  ]);
  return [...officials, ...units];
}
