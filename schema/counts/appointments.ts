import { IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { AppointmentAction } from "../appointment";
import { DateScalar } from "../date";
import { idsOfOne } from "../named";
import { inOrder, LONGEST_TEXT } from "../queries/filter";
import { organizationAs, yearOf } from "./common";
import { CountArguments, countResolver } from "./count";

@ArgsType()
class AppointmentCountArguments extends CountArguments {
  @Field(() => AppointmentAction, { nullable: true, description: "Only this kind of decision." })
  readonly action?: AppointmentAction | null;

  @Field(() => String, { nullable: true, description: "Only this organisation, under any of its names, or its id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly organization?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Decided on this day or later." })
  readonly decidedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Decided on this day or earlier." })
  readonly decidedTo?: string | null;
}

/** How many appointments and removals, by organisation, action, year or title. */
export const AppointmentCountResolver = countResolver({
  name: "Appointment",
  describes: "How many appointments and removals (任免), by organisation, action, year or title.",
  groupsBy: "By what appointments and removals are counted.",
  answers: "How many appointments and removals (任免), counted by organisation, action, year or title.",
  groups: {
    ORGANIZATION: organizationAs(
      "organization",
      "The organisation of the post (单位).",
      "The organisation; null where it is not grouped by.",
    ),
    ACTION: {
      field: "action",
      type: () => AppointmentAction,
      means: "Appoints, approves or removes (任, 同意, 免).",
      shows: "The action; null where it is not grouped by.",
    },
    YEAR: yearOf("the decision"),
    TITLE: {
      field: "title",
      type: () => String,
      means: "Title of the post (职务).",
      shows: "The title; null where it is not grouped by.",
    },
  },
  totals: { decisions: "Decisions, one per person and post." },
  Arguments: AppointmentCountArguments,
  statement: async (context, { action = null, organization, decidedFrom, decidedTo }) => {
    const organizations = await idsOfOne(context, "organization", organization);
    const parameters = { ...inOrder({ decidedFrom, decidedTo }), action, organizations };
    return [organizations === null ? "appointments" : "appointments-in-organizations", parameters];
  },
});
