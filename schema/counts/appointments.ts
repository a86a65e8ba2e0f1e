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
import { AppointmentAction } from "../appointment";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { entityOf } from "../entity";
import { made } from "../made";
import { idsOfOne } from "../named";
import { Organization } from "../organization";
import { inOrder, LONGEST_TEXT } from "../queries/filter";
import { CountArguments, countRows, groupedBy, known, yearOf } from "./grouping";

export enum AppointmentGroup {
  ORGANIZATION = "ORGANIZATION",
  ACTION = "ACTION",
  YEAR = "YEAR",
  TITLE = "TITLE",
}

registerEnumType(AppointmentGroup, {
  name: "AppointmentGroup",
  description: "By what appointments and removals are counted.",
  valuesConfig: {
    ORGANIZATION: { description: "The organisation of the post (单位)." },
    ACTION: { description: "Appoints, approves or removes (任, 同意, 免)." },
    YEAR: { description: "Year of the decision." },
    TITLE: { description: "Title of the post (职务)." },
  },
});

@ObjectType({ description: "How many appointments and removals (任免), by organisation, action, year or title." })
export class AppointmentCount {
  @Field(() => AppointmentAction, { nullable: true, description: "The action; null where it is not grouped by." })
  readonly action!: AppointmentAction | null;

  @Field(() => Int, { nullable: true, description: "The year; null where it is not known or not grouped by." })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: "The title; null where it is not grouped by." })
  readonly title!: string | null;

  @Field(() => Int, { description: "Decisions, one per person and post." })
  readonly decisions!: number;

  readonly organizationId!: string | null;
}

@ArgsType()
class AppointmentCountArguments extends CountArguments {
  @Field(() => [AppointmentGroup], {
    description: "By what to group; the years come first in order, then the largest.",
  })
  @ArrayUnique()
  readonly by!: AppointmentGroup[];

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

interface Row {
  readonly organization: string;
  readonly action: AppointmentAction | "";
  readonly year: string;
  readonly title: string;
  readonly decisions: number;
}

@Resolver(() => AppointmentCount)
export class AppointmentCountResolver {
  @Query(() => [AppointmentCount], {
    description: "How many appointments and removals (任免), counted by organisation, action, year or title.",
  })
  async appointmentCounts(
    @Args(() => AppointmentCountArguments) { by, first, action = null, ...filter }: AppointmentCountArguments,
    @Ctx() context: Context,
  ): Promise<AppointmentCount[]> {
    const { organization, decidedFrom, decidedTo } = filter;
    const rows = await countRows<Row>(context, "appointments", first, {
      ...groupedBy(by, Object.values(AppointmentGroup)),
      ...inOrder({ decidedFrom, decidedTo }),
      action,
      organizations: await idsOfOne(context, "organization", organization),
    });
    return rows.map((row) =>
      made(AppointmentCount, {
        action: known(row.action),
        year: yearOf(row.year),
        title: known(row.title),
        decisions: row.decisions,
        organizationId: known(row.organization),
      }),
    );
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organisation; null where it is not grouped by.",
  })
  async organization(
    @Root() { organizationId }: AppointmentCount,
    @Ctx() context: Context,
  ): Promise<Organization | null> {
    return await entityOf(context, "Organization", organizationId);
  }
}
