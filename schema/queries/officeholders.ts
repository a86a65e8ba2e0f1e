import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { type BatchRow } from "../batches";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { idMeant } from "../named";
import { heldOn } from "../held-on";
import { Tenure, type TenureRow, tenureOf } from "../tenure";
import { LONGEST_TEXT, textOf } from "./filter";

@ArgsType()
class OfficeholdersArguments {
  @Field(() => String, { description: "The organisation under any of its names, or its id." })
  @MaxLength(LONGEST_TEXT)
  readonly organization!: string;

  @Field(() => String, { nullable: true, description: "Title exactly: 局长 is not 副局长. All posts without it." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly title?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Only who held a post on this day. All known tenures without it.",
  })
  readonly on?: string | null;
}

@Resolver()
export class OfficeholderQueries {
  @Query(() => [Tenure], {
    description:
      "Who held the posts of an organisation (任职), on a day where one is given; by title, then time. On a day, who was appointed or seen before and is not known to have left counts until the next known holder of a post that one person holds at a time; who is known only by removal counts until that day. Tenure.inferred tells where the answer rests on that. Empty where no organisation bears the name.",
  })
  async officeholders(
    @Args(() => OfficeholdersArguments) { organization, title, on }: OfficeholdersArguments,
    @Ctx() context: Context,
  ): Promise<Tenure[]> {
    const id = await idMeant(context, "organization", organization);
    if (id === null) return [];
    const posts = await context.read<{ id: string }>("read/post/of-organization", {
      organization: id,
      title: textOf(title),
    });
    const tenures = await Promise.all(
      posts.map(async (post) => await context.batches.rows<TenureRow & BatchRow>("read/post/tenures", post.id)),
    );
    if (!on) return tenures.flat().map((row) => tenureOf(row));
    return tenures.flatMap((rows) => {
      const spans = rows.map(({ fact }) => fact);
      return rows.flatMap((row) => {
        const held = heldOn(row.fact, spans, on);
        return held === "no" ? [] : [tenureOf(row, held === "inferred")];
      });
    });
  }
}
