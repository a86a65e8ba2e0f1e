import { Field, Int, ObjectType } from "type-graphql";

// Zero unless told: an engine has no row for a kind of relationship it has never seen.
@ObjectType({ description: "How much the graph holds of each kind." })
export class Statistics {
  @Field(() => Int, { description: "Numbers of gazettes (公报)." })
  readonly gazettes: number = 0;

  @Field(() => Int, { description: "Documents (公文)." })
  readonly documents: number = 0;

  @Field(() => Int, { description: "Organisations, groups included (单位)." })
  readonly organizations: number = 0;

  @Field(() => Int, { description: "People (官员)." })
  readonly officials: number = 0;

  @Field(() => Int, { description: "Posts (职务)." })
  readonly posts: number = 0;

  @Field(() => Int, { description: "Appointments and removals (任免)." })
  readonly appointments: number = 0;

  @Field(() => Int, { description: "Committees, sub-groups included." })
  readonly committees: number = 0;

  @Field(() => Int, { description: "Seats on committees, one per document that lists it." })
  readonly memberships: number = 0;

  @Field(() => Int, { description: "Tasks (任务)." })
  readonly tasks: number = 0;

  @Field(() => Int, { description: "Parts of units in tasks and projects." })
  readonly assignments: number = 0;

  @Field(() => Int, { description: "Charges of leaders over units (分工)." })
  readonly portfolios: number = 0;

  @Field(() => Int, { description: "Projects (项目)." })
  readonly projects: number = 0;

  @Field(() => Int, { description: "Laws, rules and documents that are cited, amended or repealed." })
  readonly laws: number = 0;

  @Field(() => Int, { description: "Citations, one per document and law (引用)." })
  readonly citations: number = 0;

  @Field(() => Int, { description: "Modified or repealed rules, one per document and rule." })
  readonly amendments: number = 0;
}
