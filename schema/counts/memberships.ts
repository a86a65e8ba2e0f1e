import { ArrayUnique, IsOptional, MaxLength } from "class-validator";
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { type Context } from "../context";
import { entityOf } from "../entity";
import { made } from "../made";
import { idsMeant } from "../named";
import { Official } from "../official";
import { LONGEST_TEXT, textOf } from "../queries/filter";
import { CountArguments, countRows, groupedBy, known, yearOf } from "./grouping";

export enum MembershipGroup {
  OFFICIAL = "OFFICIAL",
  ROLE = "ROLE",
  YEAR = "YEAR",
}

registerEnumType(MembershipGroup, {
  name: "MembershipGroup",
  description: "By what people's seats on committees are counted.",
  valuesConfig: {
    OFFICIAL: { description: "The person (官员)." },
    ROLE: { description: "The role, such as 组长 or 成员." },
    YEAR: { description: "Year of the roster." },
  },
});

@ObjectType({ description: "On how many committees people sit, by person, role or year." })
export class MembershipCount {
  @Field(() => String, { nullable: true, description: "The role; null where it is not grouped by." })
  readonly role!: string | null;

  @Field(() => Int, { nullable: true, description: "The year; null where it is not known or not grouped by." })
  readonly year!: number | null;

  @Field(() => Int, { description: "Committees, each once, however many rosters show the seat." })
  readonly committees!: number;

  @Field(() => Int, { description: "Seats, one for each roster and role." })
  readonly seats!: number;

  readonly officialId!: string | null;
}

@ArgsType()
class MembershipCountArguments extends CountArguments {
  @Field(() => [MembershipGroup], { description: "By what to group; the years come first in order, then the largest." })
  @ArrayUnique()
  readonly by!: MembershipGroup[];

  @Field(() => String, { nullable: true, description: "Only this role, as printed." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly role?: string | null;

  @Field(() => String, { nullable: true, description: "Only the person of this name or id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly official?: string | null;
}

interface Row {
  readonly official: string;
  readonly role: string;
  readonly year: string;
  readonly committees: number;
  readonly seats: number;
}

@Resolver(() => MembershipCount)
export class MembershipCountResolver {
  @Query(() => [MembershipCount], {
    description: "On how many committees (领导小组, 指挥部 …) people sit, counted by person, role or year.",
  })
  async membershipCounts(
    @Args(() => MembershipCountArguments) { by, first, role, official }: MembershipCountArguments,
    @Ctx() context: Context,
  ): Promise<MembershipCount[]> {
    const rows = await countRows<Row>(context, "memberships", first, {
      ...groupedBy(by, Object.values(MembershipGroup)),
      role: textOf(role),
      officials: await idsMeant(context, "official", official),
    });
    return rows.map((row) =>
      made(MembershipCount, {
        role: known(row.role),
        year: yearOf(row.year),
        committees: row.committees,
        seats: row.seats,
        officialId: known(row.official),
      }),
    );
  }

  @FieldResolver(() => Official, { nullable: true, description: "The person; null where it is not grouped by." })
  async official(@Root() { officialId }: MembershipCount, @Ctx() context: Context): Promise<Official | null> {
    return await entityOf(context, "Official", officialId);
  }
}
