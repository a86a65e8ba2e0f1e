import { IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { idsMeant } from "../named";
import { Official } from "../official";
import { LONGEST_TEXT, textOf } from "../queries/filter";
import { yearOf } from "./common";
import { CountArguments, countResolver } from "./count";

@ArgsType()
class MembershipCountArguments extends CountArguments {
  @Field(() => String, { nullable: true, description: "Only this role, as printed." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly role?: string | null;

  @Field(() => String, { nullable: true, description: "Only the person of this name or id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly official?: string | null;
}

/** On how many committees people sit, by person, role or year. */
export const MembershipCountResolver = countResolver({
  name: "Membership",
  describes: "On how many committees people sit, by person, role or year.",
  groupsBy: "By what people's seats on committees are counted.",
  answers: "On how many committees (领导小组, 指挥部 …) people sit, counted by person, role or year.",
  groups: {
    OFFICIAL: {
      field: "official",
      type: () => Official,
      entity: "Official",
      means: "The person (官员).",
      shows: "The person; null where it is not grouped by.",
    },
    ROLE: {
      field: "role",
      type: () => String,
      means: "The role, such as 组长 or 成员.",
      shows: "The role; null where it is not grouped by.",
    },
    YEAR: yearOf("the roster"),
  },
  totals: {
    committees: "Committees, each once, however many rosters show the seat.",
    seats: "Seats, one for each roster and role.",
  },
  Arguments: MembershipCountArguments,
  statement: async (context, { role, official }) => {
    const officials = await idsMeant(context, "official", official);
    return [officials === null ? "memberships" : "memberships-of-officials", { role: textOf(role), officials }];
  },
});
