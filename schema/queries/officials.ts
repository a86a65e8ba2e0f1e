import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { OfficialConnection } from "../connections";
import { type Context } from "../context";
import { entityOf } from "../entity";
import { idMeant } from "../named";
import { Official, officialOf } from "../official";
import { PageArguments } from "../paging/arguments";
import { list } from "../paging/listing";
import { LONGEST_TEXT, textOf } from "./filter";

@ArgsType()
class OfficialArguments {
  @Field(() => ID, { nullable: true, description: "Such as official:云州市/李明." })
  readonly id?: string | null;

  @Field(() => String, { nullable: true, description: "The whole name, such as 李明; blanks make no difference." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly name?: string | null;
}

@ArgsType()
class OfficialsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: "A name or a part of one." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly name?: string | null;
}

@Resolver()
export class OfficialQueries {
  @Query(() => Official, {
    nullable: true,
    description:
      "One person by id or name; of several people of one name, the one most often printed. Null where nobody bears it.",
  })
  async official(
    @Args(() => OfficialArguments) { id, name }: OfficialArguments,
    @Ctx() context: Context,
  ): Promise<Official | null> {
    return await entityOf(context, "Official", id ?? (await idMeant(context, "official", name)));
  }

  @Query(() => OfficialConnection, { description: "People (官员) by name." })
  async officials(
    @Args(() => OfficialsArguments) { name, ...page }: OfficialsArguments,
    @Ctx() context: Context,
  ): Promise<OfficialConnection> {
    const text = textOf(name)?.replace(/\s+/gu, "") ?? null;
    return new OfficialConnection(list(context, page, "read/official/all", { text }, officialOf));
  }
}
