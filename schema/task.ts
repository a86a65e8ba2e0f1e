import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Assignment, assignmentOfTask, type PartRow } from "./assignment";
import { AssignmentRole } from "./assignment-role";
import { type BatchRow, type Found } from "./batches";
import { type Context } from "./context";
import { DateScalar } from "./date";
import { Document, documentOfId } from "./document";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { made } from "./made";
import { Node } from "./node";
import { Official, type OfficialRow, officialOf } from "./official";
import { Organization } from "./organization";
import { type Relation } from "./relation";
import { RowField } from "./row-field";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A piece of work which a document gives to units (任务).",
})
export class Task extends Node {
  @Field(() => String, { description: "Heading or row text of the passage or table row that names who does it." })
  readonly label!: string;

  @Field(() => [String], { description: "Headings above the task, outermost first." })
  readonly path!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "As printed, such as 2017年10月底前; null where none is printed for this task.",
  })
  readonly deadline!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Last day of the printed deadline; null where it has none (每年, 长期). A missing year is that of the document.",
  })
  readonly dueOn!: string | null;

  @RowField(() => Evidence, { description: "The printed line: the first marker that names who does it." })
  get evidence(): Relation<Evidence> {
    return evidenceOf(this.place);
  }

  /** Where it stands. */
  readonly place!: Place;

  @RowField(() => [Organization], { description: "Units that lead it (牵头), each once, in printed order." })
  leads(_: unknown, context: Context): Found<Organization[]> {
    return assignmentsOf(this, context, (parts) => unitsIn(parts, AssignmentRole.LEAD));
  }

  @RowField(() => [Organization], {
    description: "Units that cooperate in it (配合), each once, in printed order.",
  })
  cooperators(_: unknown, context: Context): Found<Organization[]> {
    return assignmentsOf(this, context, (parts) => unitsIn(parts, AssignmentRole.COOPERATE));
  }

  @RowField(() => [Organization], {
    description: "Units responsible for it (责任单位), each once, in printed order.",
  })
  responsible(_: unknown, context: Context): Found<Organization[]> {
    return assignmentsOf(this, context, (parts) => unitsIn(parts, AssignmentRole.RESPONSIBLE));
  }

  @RowField(() => [Official], { description: "Responsible leaders (责任领导), in printed order." })
  overseers(_: unknown, { batches }: Context): Found<Official[]> {
    return batches.use("read/task/overseers", this.id, (rows: readonly (OfficialRow & BatchRow)[]) =>
      rows.map(officialOf),
    );
  }

  @RowField(() => [Assignment], { description: "The parts that units take in it, with the printed line of each." })
  assignments(_: unknown, context: Context): Found<Assignment[]> {
    return assignmentsOf(this, context, (parts) => parts);
  }
}

export interface TaskRow {
  readonly task: Place & { readonly path?: readonly string[] | null };
}

export const taskOf = ({ task }: TaskRow): Task => made(Task, task, { path: task.path ?? [], place: task });

@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => Document, { description: "The document that sets it." })
  document(@Root() { place }: Task, @Ctx() context: Context): Found<Document> {
    return documentOfId(context, place.document);
  }
}

function assignmentsOf<T>(task: Task, { batches }: Context, use: (parts: Assignment[]) => T): Found<T> {
  return batches.use("read/task/assignments", task.id, (rows: readonly (PartRow & BatchRow)[]) =>
    use(rows.map((row) => assignmentOfTask(row, task))),
  );
}

function unitsIn(assignments: readonly Assignment[], role: AssignmentRole): Organization[] {
  const units = assignments.filter((assignment) => assignment.role === role).map(({ unit }) => unit);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
