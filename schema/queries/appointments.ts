import { IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Args, ArgsType, Ctx, Field, InputType, Query, Resolver } from "type-graphql";
import { AppointmentAction, appointmentOf } from "../appointment";
import { AppointmentConnection } from "../connections";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { idsMeant, idsOfOne } from "../named";
import { PageArguments } from "../paging/arguments";
import { list, nothing } from "../paging/listing";
import { inOrder, LONGEST_TEXT, textOf } from "./filter";

@InputType({ description: "Which appointments and removals are wanted; all conditions together." })
class AppointmentFilter {
  @Field(() => String, { nullable: true, description: "Name or id of the person." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly official?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The organisation of the post, under any of its names, or its id.",
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly organization?: string | null;

  @Field(() => String, { nullable: true, description: "Title exactly: 局长 is not 副局长." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly title?: string | null;

  @Field(() => AppointmentAction, { nullable: true, description: "Only this kind of decision." })
  readonly action?: AppointmentAction | null;

  @Field(() => DateScalar, { nullable: true, description: "Decided on this day or later." })
  readonly decidedFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Decided on this day or earlier. Decisions without a date fit no period.",
  })
  readonly decidedTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True for only those on probation (试用期), false for the others.",
  })
  readonly probation?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Only those whose probation has begun by this day and not ended; those without a printed length fit no day.",
  })
  readonly onProbationOn?: string | null;
}

@ArgsType()
class AppointmentsArguments extends PageArguments {
  @Field(() => AppointmentFilter, { nullable: true, description: "All conditions together; none without it." })
  @IsOptional()
  @ValidateNested()
  readonly filter?: AppointmentFilter | null;
}

@Resolver()
export class AppointmentQueries {
  @Query(() => AppointmentConnection, { description: "Appointments and removals (任免) in printed order." })
  async appointments(
    @Args(() => AppointmentsArguments) { filter, ...page }: AppointmentsArguments,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection> {
    const { official, organization, title, action = null, decidedFrom, decidedTo } = filter ?? {};
    const { probation = null, onProbationOn = null } = filter ?? {};
    const parameters = {
      title: textOf(title),
      action,
      probation,
      onProbationOn,
      ...inOrder({ decidedFrom, decidedTo }),
      officials: await idsMeant(context, "official", official),
      organizations: await idsOfOne(context, "organization", organization),
    };
    if (parameters.officials?.length === 0 || parameters.organizations?.length === 0) {
      return new AppointmentConnection(nothing(context, page));
    }
    const statement = parameters.officials ? "by-official" : parameters.organizations ? "by-organization" : "all";
    return new AppointmentConnection(list(context, page, `read/appointment/${statement}`, parameters, appointmentOf));
  }
}
