import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Assignment, type AssignmentRow, assignmentOf } from "./assignment";
import { type BatchRow } from "./batches";
import { type Context } from "./context";
import { DateScalar } from "./date";
import { Document, type DocumentRow, documentOf } from "./document";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { made } from "./made";
import { Node } from "./node";

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: "A named construction or investment project (项目).",
})
export class Project extends Node {
  @Field(() => String, { description: "Name as printed." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Investment as printed, with its unit, such as 3.2亿元." })
  readonly investment!: string | null;

  @Field(() => String, { nullable: true, description: "When it is to be done, as printed." })
  readonly deadline!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the printed deadline." })
  readonly dueOn!: string | null;
}

export interface ProjectRow {
  readonly project: object;
}

export const projectOf = ({ project }: ProjectRow): Project => made(Project, project);

type ListingRow = BatchRow & DocumentRow & { readonly fact: Place };

@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => [Document], { description: "Documents that list it, each once, by source and line." })
  async documents(@Root() { id }: Project, @Ctx() { batches }: Context): Promise<Document[]> {
    const listings = await batches.rows<ListingRow>("read/project/listings", id);
    const documents = listings.map((row) => documentOf(row));
    return [...new Map(documents.map((document) => [document.id, document])).values()];
  }

  @FieldResolver(() => [Assignment], { description: "The parts that units take in it, in printed order." })
  async assignments(@Root() { id }: Project, @Ctx() { batches }: Context): Promise<Assignment[]> {
    const rows = await batches.rows<AssignmentRow & BatchRow>("read/project/assignments", id);
    return rows.map(assignmentOf);
  }

  @FieldResolver(() => [Evidence], { description: "The printed lines that list it." })
  async evidence(@Root() { id }: Project, @Ctx() { batches }: Context): Promise<Evidence[]> {
    const listings = await batches.rows<ListingRow>("read/project/listings", id);
    return listings.map(({ fact }) => evidenceOf(fact));
  }
}
