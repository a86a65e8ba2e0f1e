import { Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { appointmentOf } from "./appointment";
import { type BatchRow, type Found } from "./batches";
import { AppointmentConnection, MembershipConnection, PortfolioConnection, TaskConnection } from "./connections";
import { type Context } from "./context";
import { made } from "./made";
import { membershipOf } from "./membership";
import { Node } from "./node";
import { LongPageArguments, PageArguments } from "./paging/arguments";
import { below } from "./paging/listing";
import { portfolioOf } from "./portfolio";
import { taskOf } from "./task";
import { Tenure, type TenureRow, tenureOf } from "./tenure";
import { RowField } from "./row-field";

@ObjectType({ simpleResolvers: true, implements: Node, description: "A person who holds or held an office (官员)." })
export class Official extends Node {
  @Field(() => String, { description: "Name as printed, without inner blanks." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Place in whose documents the person appears; people of one name in one place are one unless their offices exclude each other.",
  })
  readonly jurisdiction!: string | null;

  @RowField(() => [Tenure], { description: "The posts that the official held (任职), the earliest first." })
  tenures(_: unknown, { batches }: Context): Found<Tenure[]> {
    return batches.use("read/official/tenures", this.id, (rows: readonly (TenureRow & BatchRow)[]) =>
      rows.map((row) => tenureOf(row)),
    );
  }
}

export interface OfficialRow {
  readonly official: object;
}

export const officialOf = ({ official }: OfficialRow): Official => made(Official, official);

@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => AppointmentConnection, {
    description: "Decisions that appointed or removed the official (任免), in printed order.",
  })
  async appointments(
    @Root() { id }: Official,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection> {
    const field = { rows: "read/official/appointments", totals: "read/official/totals", count: "appointments" };
    return new AppointmentConnection(below(context, page, id, field, appointmentOf));
  }

  @FieldResolver(() => MembershipConnection, { description: "Seats on committees, in printed order." })
  async memberships(
    @Root() { id }: Official,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<MembershipConnection> {
    const field = { rows: "read/official/memberships", totals: "read/official/totals", count: "memberships" };
    return new MembershipConnection(below(context, page, id, field, membershipOf));
  }

  @FieldResolver(() => PortfolioConnection, {
    description:
      "Units the official heads, is in charge of or keeps contact with (主持, 分管, 联系), in printed order.",
  })
  async portfolios(
    @Root() { id }: Official,
    @Args(() => LongPageArguments) page: LongPageArguments,
    @Ctx() context: Context,
  ): Promise<PortfolioConnection> {
    const field = { rows: "read/official/portfolios", totals: "read/official/totals", count: "portfolios" };
    return new PortfolioConnection(below(context, page, id, field, portfolioOf));
  }

  @FieldResolver(() => TaskConnection, {
    description: "Tasks for which the official is the responsible leader (责任领导), in printed order.",
  })
  async oversees(
    @Root() { id }: Official,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<TaskConnection> {
    const field = { rows: "read/official/oversees", totals: "read/official/totals-oversees", count: "oversees" };
    return new TaskConnection(below(context, page, id, field, taskOf));
  }
}
