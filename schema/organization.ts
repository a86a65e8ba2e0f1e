import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { assignmentOf } from "./assignment";
import { AssignmentRole } from "./assignment-role";
import { type BatchRow } from "./batches";
import { committeeOf } from "./committee";
import {
  AssignmentConnection,
  CommitteeConnection,
  DocumentConnection,
  OrganizationConnection,
  PortfolioConnection,
  PostConnection,
} from "./connections";
import { type Context } from "./context";
import { documentOf } from "./document";
import { made } from "./made";
import { Node } from "./node";
import { PageArguments } from "./paging/arguments";
import { below } from "./paging/listing";
import { portfolioOf } from "./portfolio";
import { postOf } from "./post";

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: "A public body, department, enterprise or institution (单位).",
})
export class Organization extends Node {
  @Field(() => String, {
    description: "Full official name, such as 云州市发展和改革委员会; as printed where no rule and no text gives it.",
  })
  readonly name!: string;

  /** Undefined where the statement left them out, as those do that name a unit hundreds of times. */
  readonly printed?: readonly string[];

  @Field(() => Boolean, {
    description: "True for bodies named together, such as 各县（市、区）政府, which are no one body.",
  })
  readonly isGroup!: boolean;

  @Field(() => String, { nullable: true, description: "Place to which it belongs, such as 云州市." })
  readonly jurisdiction!: string | null;
}

export interface OrganizationRow {
  readonly organization: {
    readonly printedNames?: readonly string[] | null;
    readonly isGroup?: boolean | null;
  };
}

/** Printed names are derived at the end of a load and may be missing before. */
export const organizationOf = ({ organization }: OrganizationRow): Organization =>
  made(Organization, organization, {
    printed: organization.printedNames === undefined ? undefined : (organization.printedNames ?? []),
    isGroup: organization.isGroup ?? false,
  });

@ArgsType()
class AssignmentArguments extends PageArguments {
  @Field(() => AssignmentRole, { nullable: true, description: "Only assignments in this role." })
  readonly role?: AssignmentRole | null;
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => [String], {
    description: "Every way in which the loaded sources print this organisation, abbreviations included (简称).",
  })
  async printedNames(@Root() { id, printed }: Organization, @Ctx() { batches }: Context): Promise<readonly string[]> {
    if (printed !== undefined) return printed;
    const row = await batches.row<OrganizationRow & BatchRow>("read/organization/by-id", id);
    return row?.organization.printedNames ?? [];
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organisation of which it is a part: a bureau's city government, an inner section's bureau.",
  })
  async parent(@Root() { id }: Organization, @Ctx() { batches }: Context): Promise<Organization | null> {
    const row = await batches.row<OrganizationRow & BatchRow>("read/organization/parent", id);
    return row && organizationOf(row);
  }

  @FieldResolver(() => [Organization], {
    description: "Bodies which took over from this one in a reorganisation or under a new name (机构改革, 更名).",
  })
  async successors(@Root() { id }: Organization, @Ctx() { batches }: Context): Promise<Organization[]> {
    const rows = await batches.rows<OrganizationRow & BatchRow>("read/organization/successors", id);
    return rows.map(organizationOf);
  }

  @FieldResolver(() => [Organization], {
    description: "Bodies from which this one took over in a reorganisation or under a new name (机构改革, 更名).",
  })
  async predecessors(@Root() { id }: Organization, @Ctx() { batches }: Context): Promise<Organization[]> {
    const rows = await batches.rows<OrganizationRow & BatchRow>("read/organization/predecessors", id);
    return rows.map(organizationOf);
  }

  @FieldResolver(() => OrganizationConnection, { description: "Organisations that are part of this one." })
  async children(
    @Root() { id }: Organization,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<OrganizationConnection> {
    const field = { rows: "read/organization/children", totals: "read/organization/totals", count: "children" };
    return new OrganizationConnection(below(context, page, id, field, organizationOf));
  }

  @FieldResolver(() => PostConnection, { description: "Its posts (职务), by title." })
  async posts(
    @Root() { id }: Organization,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PostConnection> {
    const field = { rows: "read/organization/posts", totals: "read/organization/totals", count: "posts" };
    return new PostConnection(below(context, page, id, field, postOf));
  }

  @FieldResolver(() => DocumentConnection, {
    description: "Documents that it issued, alone or with others, by source and line.",
  })
  async issued(
    @Root() { id }: Organization,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<DocumentConnection> {
    const field = { rows: "read/organization/issued", totals: "read/organization/totals", count: "issued" };
    return new DocumentConnection(below(context, page, id, field, documentOf));
  }

  @FieldResolver(() => AssignmentConnection, {
    description: "The part it takes in tasks and projects: leading, cooperating, responsible (牵头, 配合, 责任).",
  })
  async assignments(
    @Root() { id }: Organization,
    @Args(() => AssignmentArguments) { role = null, ...page }: AssignmentArguments,
    @Ctx() context: Context,
  ): Promise<AssignmentConnection> {
    const field = {
      rows: "read/organization/assignments",
      totals: "read/organization/totals",
      count: "assignments",
      parameters: { role },
    };
    return new AssignmentConnection(below(context, page, id, field, assignmentOf));
  }

  @FieldResolver(() => PortfolioConnection, {
    description: "Leaders who head, are in charge of or keep contact with it (主持, 分管, 联系).",
  })
  async portfolios(
    @Root() { id }: Organization,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PortfolioConnection> {
    const field = { rows: "read/organization/portfolios", totals: "read/organization/totals", count: "portfolios" };
    return new PortfolioConnection(below(context, page, id, field, portfolioOf));
  }

  @FieldResolver(() => CommitteeConnection, {
    description: "Committees whose office (办公室) sits in it, by the latest document that says where.",
  })
  async hostedCommittees(
    @Root() { id }: Organization,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<CommitteeConnection> {
    const field = {
      rows: "read/organization/hosted-committees",
      totals: "read/organization/totals-hosted-committees",
      count: "hostedCommittees",
    };
    return new CommitteeConnection(below(context, page, id, field, committeeOf));
  }
}
