import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How much the graph holds of each kind." })
export class Statistics {
  @Field(() => Int, { description: "Numbers of gazettes (公报)." })
  readonly gazettes!: number;

  @Field(() => Int, { description: "Documents (公文)." })
  readonly documents!: number;

  @Field(() => Int, { description: "Organisations, groups included (单位)." })
  readonly organizations!: number;

  @Field(() => Int, { description: "People (官员)." })
  readonly officials!: number;

  @Field(() => Int, { description: "Posts (职务)." })
  readonly posts!: number;

  @Field(() => Int, { description: "Appointments and removals (任免)." })
  readonly appointments!: number;

  @Field(() => Int, { description: "Committees, sub-groups included." })
  readonly committees!: number;

  @Field(() => Int, { description: "Seats on committees, one per document that lists it." })
  readonly memberships!: number;

  @Field(() => Int, { description: "Tasks (任务)." })
  readonly tasks!: number;

  @Field(() => Int, { description: "Parts of units in tasks and projects." })
  readonly assignments!: number;

  @Field(() => Int, { description: "Charges of leaders over units (分工)." })
  readonly portfolios!: number;

  @Field(() => Int, { description: "Projects (项目)." })
  readonly projects!: number;

  @Field(() => Int, { description: "Laws, rules and documents that are cited, amended or repealed." })
  readonly laws!: number;

  @Field(() => Int, { description: "Citations, one per document and law (引用)." })
  readonly citations!: number;

  @Field(() => Int, { description: "Modified or repealed rules, one per document and rule." })
  readonly amendments!: number;
}
