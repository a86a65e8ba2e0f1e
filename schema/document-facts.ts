import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { amendmentOf } from "./amendment";
import { appointmentOf } from "./appointment";
import { citationOf } from "./citation";
import { committeeOf } from "./committee";
import {
  AmendmentConnection,
  AppointmentConnection,
  CitationConnection,
  CommitteeConnection,
  DocumentConnection,
  PortfolioConnection,
  ProjectConnection,
  TaskConnection,
} from "./connections";
import { type Context } from "./context";
import { Document, documentOf } from "./document";
import { PageArguments } from "./paging/arguments";
import { below } from "./paging/listing";
import { portfolioOf } from "./portfolio";
import { projectOf } from "./project";
import { taskOf } from "./task";

/** The lists below a document: its facts in printed order, and the documents that cite it. */
@Resolver(() => Document)
export class DocumentFactsResolver {
  @FieldResolver(() => CitationConnection, {
    description: "Laws and documents that it cites (引用), each once, at the first mention, in printed order.",
  })
  async citations(
    @Root() { id }: Document,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<CitationConnection> {
    const field = { rows: "read/document/citations", totals: "read/document/totals", count: "citations" };
    return new CitationConnection(below(context, page, id, field, citationOf));
  }

  @FieldResolver(() => DocumentConnection, {
    description: "Documents of the graph which cite this one, by source and line.",
  })
  async citedBy(
    @Root() { id }: Document,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<DocumentConnection> {
    const field = { rows: "read/document/cited-by", totals: "read/document/totals-cited-by", count: "citedBy" };
    return new DocumentConnection(below(context, page, id, field, documentOf));
  }

  @FieldResolver(() => AmendmentConnection, {
    description: "Rules that it modifies or repeals (修改, 废止), in printed order.",
  })
  async amendments(
    @Root() { id }: Document,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<AmendmentConnection> {
    const field = { rows: "read/document/amendments", totals: "read/document/totals", count: "amendments" };
    return new AmendmentConnection(below(context, page, id, field, amendmentOf));
  }

  @FieldResolver(() => AppointmentConnection, {
    description: "Appointments and removals that it decides or approves (任免), in printed order.",
  })
  async appointments(
    @Root() { id }: Document,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection> {
    const field = { rows: "read/document/appointments", totals: "read/document/totals", count: "appointments" };
    return new AppointmentConnection(below(context, page, id, field, appointmentOf));
  }

  @FieldResolver(() => CommitteeConnection, { description: "Committees that it sets up, adjusts or lists." })
  async committees(
    @Root() { id }: Document,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<CommitteeConnection> {
    const field = { rows: "read/document/committees", totals: "read/document/totals", count: "committees" };
    return new CommitteeConnection(below(context, page, id, field, committeeOf));
  }

  @FieldResolver(() => PortfolioConnection, {
    description: "Its division of work among leaders (工作分工), in printed order.",
  })
  async portfolios(
    @Root() { id }: Document,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PortfolioConnection> {
    const field = { rows: "read/document/portfolios", totals: "read/document/totals-portfolios", count: "portfolios" };
    return new PortfolioConnection(below(context, page, id, field, portfolioOf));
  }

  @FieldResolver(() => TaskConnection, { description: "Pieces of work that it gives to units, in printed order." })
  async tasks(
    @Root() { id }: Document,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<TaskConnection> {
    const field = { rows: "read/document/tasks", totals: "read/document/totals", count: "tasks" };
    return new TaskConnection(below(context, page, id, field, taskOf));
  }

  @FieldResolver(() => ProjectConnection, { description: "Named projects that it lists, in printed order." })
  async projects(
    @Root() { id }: Document,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<ProjectConnection> {
    const field = { rows: "read/document/projects", totals: "read/document/totals", count: "projects" };
    return new ProjectConnection(below(context, page, id, field, projectOf));
  }
}
