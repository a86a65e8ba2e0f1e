import { IsOptional, MaxLength } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { OfficialConnection } from "../connections";
import { type Context } from "../context";
import { entityOf } from "../entity";
import { Official, officialOf } from "../official";
import { PageArguments } from "../paging/arguments";
import { list } from "../paging/listing";
import { LONGEST_TEXT, textOf } from "./filter";

@ArgsType()
class OfficialsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: "A name or a part of one." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly name?: string | null;
}

@Resolver()
export class OfficialQueries {
  @Query(() => Official, { nullable: true, description: "One person by id; null where nobody bears it." })
  async official(
    @Arg("id", () => ID, { description: "Such as official:云州市/李明." }) id: string,
    @Ctx() context: Context,
  ): Promise<Official | null> {
    return await entityOf(context, "Official", id);
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
