import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { LawConnection } from "../connections";
import { type Context } from "../context";
import { entityOf } from "../entity";
import { Law, lawOf } from "../law";
import { idsMeant } from "../named";
import { PageArguments } from "../paging/arguments";
import { list } from "../paging/listing";
import { LONGEST_TEXT, textOf } from "./filter";

@ArgsType()
class LawArguments {
  @Field(() => ID, { nullable: true, description: "Such as law:中华人民共和国水法." })
  readonly id?: string | null;

  @Field(() => String, { nullable: true, description: "Title with or without 《》." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Document or order number with any brackets and blanks; an order under any of its names.",
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly number?: string | null;
}

@ArgsType()
class LawsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: "Words in the title or the number." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;
}

@Resolver()
export class LawQueries {
  @Query(() => Law, {
    nullable: true,
    description:
      "One law, rule or cited document by its id, number or title; of several with one title, the one most often cited so. Null where none fits, or where number and name fit different ones.",
  })
  async law(
    @Args(() => LawArguments) { id, name, number }: LawArguments,
    @Ctx() context: Context,
  ): Promise<Law | null> {
    if (id) return await entityOf(context, "Law", id);
    const [numbered, named] = await Promise.all([idsMeant(context, "law", number), idsMeant(context, "law", name)]);
    const fitting = numbered && named ? numbered.filter((law) => named.includes(law)) : (numbered ?? named);
    return await entityOf(context, "Law", fitting?.[0]);
  }

  @Query(() => LawConnection, {
    description: "Laws, rules and documents that are cited, amended or repealed, by title.",
  })
  async laws(
    @Args(() => LawsArguments) { text, ...page }: LawsArguments,
    @Ctx() context: Context,
  ): Promise<LawConnection> {
    return new LawConnection(list(context, page, "read/law/all", { text: textOf(text) }, lawOf));
  }
}
