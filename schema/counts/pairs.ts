import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { type Parameters } from "../../src/graph/graph";
import { type Context } from "../context";
import { entityOf } from "../entity";
import { made } from "../made";
import { idsMeant, idsOfOne } from "../named";
import { Official } from "../official";
import { Organization } from "../organization";
import { LONGEST_TEXT } from "../queries/filter";
import { pageSize } from "../paging/arguments";
import { CountArguments } from "./count";

interface PairRow {
  readonly one: string;
  readonly other: string;
  readonly shared: number;
}

@ObjectType({ description: "Two units that take part in the same tasks." })
export class UnitPair {
  @Field(() => Int, { description: "Tasks in which both take part, each once." })
  readonly tasks!: number;

  readonly oneId!: string;
  readonly otherId!: string;
}

@ObjectType({ description: "Two people who sit on the same committees, in the same rosters." })
export class OfficialPair {
  @Field(() => Int, { description: "Committees of which one roster lists both, each once." })
  readonly committees!: number;

  readonly oneId!: string;
  readonly otherId!: string;
}

@ArgsType()
class UnitPairArguments extends CountArguments {
  @Field(() => String, { nullable: true, description: "Only pairs with this unit, under any of its names, or its id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly unit?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True to count bodies named together as well, such as 各县（市、区）政府.",
  })
  readonly groups?: boolean | null;
}

@ArgsType()
class OfficialPairArguments extends CountArguments {
  @Field(() => String, { nullable: true, description: "Only pairs with the person of this name or id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly official?: string | null;
}

/** Rows of a statement of pairs, as many as are asked for. Throws BAD_USER_INPUT over the limit. */
async function pairs(
  { read, limits }: Context,
  statement: string,
  { first: asked, offset }: CountArguments,
  parameters: Parameters,
): Promise<readonly PairRow[]> {
  const first = pageSize(asked, limits.page);
  return first === 0
    ? []
    : await read<PairRow>(`read/count/${statement}`, { ...parameters, first, offset: offset ?? 0 });
}

@Resolver(() => UnitPair)
export class UnitPairResolver {
  @Query(() => [UnitPair], {
    description: "Which units work together in the most tasks, the most frequent pairs first.",
  })
  async unitPairs(
    @Args(() => UnitPairArguments) { unit, groups, ...shown }: UnitPairArguments,
    @Ctx() context: Context,
  ): Promise<UnitPair[]> {
    const units = await idsOfOne(context, "organization", unit);
    const statement = units === null ? "unit-pairs" : "unit-pairs-with";
    const rows = await pairs(context, statement, shown, { units, groups: groups ?? false });
    return rows.map(({ one, other, shared }) => made(UnitPair, { oneId: one, otherId: other, tasks: shared }));
  }

  @FieldResolver(() => Organization, { description: "The one unit." })
  async one(@Root() { oneId }: UnitPair, @Ctx() context: Context): Promise<Organization | null> {
    return await entityOf(context, "Organization", oneId);
  }

  @FieldResolver(() => Organization, { description: "The other unit." })
  async other(@Root() { otherId }: UnitPair, @Ctx() context: Context): Promise<Organization | null> {
    return await entityOf(context, "Organization", otherId);
  }
}

@Resolver(() => OfficialPair)
export class OfficialPairResolver {
  @Query(() => [OfficialPair], { description: "Who sits with whom on committees, the most frequent pairs first." })
  async officialPairs(
    @Args(() => OfficialPairArguments) { official, ...shown }: OfficialPairArguments,
    @Ctx() context: Context,
  ): Promise<OfficialPair[]> {
    const officials = await idsMeant(context, "official", official);
    const rows = await pairs(context, officials === null ? "official-pairs" : "official-pairs-with", shown, {
      officials,
    });
    return rows.map(({ one, other, shared }) => made(OfficialPair, { oneId: one, otherId: other, committees: shared }));
  }

  @FieldResolver(() => Official, { description: "The one person." })
  async one(@Root() { oneId }: OfficialPair, @Ctx() context: Context): Promise<Official | null> {
    return await entityOf(context, "Official", oneId);
  }

  @FieldResolver(() => Official, { description: "The other person." })
  async other(@Root() { otherId }: OfficialPair, @Ctx() context: Context): Promise<Official | null> {
    return await entityOf(context, "Official", otherId);
  }
}
