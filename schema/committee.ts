import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow } from "./batches";
import { DocumentConnection, MembershipConnection } from "./connections";
import { type Context } from "./context";
import { DateScalar } from "./date";
import { documentOf } from "./document";
import { made } from "./made";
import { type SeatRow, seatsOn } from "./history/standing";
import { membershipOf } from "./membership";
import { Node } from "./node";
import { Official, type OfficialRow, officialOf } from "./official";
import { Organization, type OrganizationRow, organizationOf } from "./organization";
import { LongPageArguments, PageArguments } from "./paging/arguments";
import { below, inMemory } from "./paging/listing";

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    "A leading group, headquarters, commission, joint conference or working group (领导小组, 指挥部, 委员会, 联席会议, 工作组).",
})
export class Committee extends Node {
  @Field(() => String, { description: "Name as printed where it is set up or its roster stands." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Place whose committee it is." })
  readonly jurisdiction!: string | null;
}

export interface CommitteeRow {
  readonly committee: object;
}

export const committeeOf = ({ committee }: CommitteeRow): Committee => made(Committee, committee);

@ArgsType()
class OnArguments {
  @Field(() => DateScalar, { nullable: true, description: "Only documents of this day or earlier count." })
  readonly on?: string | null;
}

@ArgsType()
class MembersArguments extends LongPageArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Only who sat on this day: by the latest whole roster with a date of that day or earlier and by the documents since then that add members or change part of it. All rosters without it.",
  })
  readonly on?: string | null;
}

@Resolver(() => Committee)
export class CommitteeResolver {
  @FieldResolver(() => Committee, { nullable: true, description: "The committee of which it is a sub-group." })
  async parent(@Root() { id }: Committee, @Ctx() { batches }: Context): Promise<Committee | null> {
    const row = await batches.row<CommitteeRow & BatchRow>("read/committee/parent", id);
    return row && committeeOf(row);
  }

  @FieldResolver(() => [Committee], { description: "Its sub-groups (工作组)." })
  async subgroups(@Root() { id }: Committee, @Ctx() { batches }: Context): Promise<Committee[]> {
    const rows = await batches.rows<CommitteeRow & BatchRow>("read/committee/subgroups", id);
    return rows.map(committeeOf);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Organisation in which its office (办公室) sits, by the latest document that says so.",
  })
  async office(
    @Root() { id }: Committee,
    @Args(() => OnArguments) { on = null }: OnArguments,
    @Ctx() { batches }: Context,
  ): Promise<Organization | null> {
    const row = await batches.row<OrganizationRow & BatchRow>("read/committee/office", id, { on });
    return row && organizationOf(row);
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description: "Director of that office (办公室主任), by the latest document that says so.",
  })
  async officeHead(
    @Root() { id }: Committee,
    @Args(() => OnArguments) { on = null }: OnArguments,
    @Ctx() { batches }: Context,
  ): Promise<Official | null> {
    const row = await batches.row<OfficialRow & BatchRow>("read/committee/office-head", id, { on });
    return row && officialOf(row);
  }

  @FieldResolver(() => MembershipConnection, {
    description:
      "Its seats in printed order; each belongs to the document that lists it, so an adjusted committee shows all its rosters.",
  })
  async members(
    @Root() { id }: Committee,
    @Args(() => MembersArguments) { on, ...page }: MembersArguments,
    @Ctx() context: Context,
  ): Promise<MembershipConnection> {
    if (on) {
      const seats = async (): Promise<readonly SeatRow[]> =>
        seatsOn(await context.batches.rows<SeatRow>("read/committee/rosters", id), on);
      return new MembershipConnection(inMemory(context, page, seats, ({ fact }) => fact.key, membershipOf));
    }
    const field = { rows: "read/committee/members", totals: "read/committee/totals", count: "members" };
    return new MembershipConnection(below(context, page, id, field, membershipOf));
  }

  @FieldResolver(() => DocumentConnection, {
    description: "Documents that set it up, adjust or list it, by source and line.",
  })
  async documents(
    @Root() { id }: Committee,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<DocumentConnection> {
    const field = { rows: "read/committee/documents", totals: "read/committee/totals", count: "documents" };
    return new DocumentConnection(below(context, page, id, field, documentOf));
  }
}
