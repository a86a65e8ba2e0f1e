import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Assignment, assignmentOfTask, type PartRow } from "./assignment";
import { AssignmentRole } from "./assignment-role";
import { type BatchRow } from "./batches";
import { type Context } from "./context";
import { DateScalar } from "./date";
import { Document, documentOfId } from "./document";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { made } from "./made";
import { Node } from "./node";
import { Official, type OfficialRow, officialOf } from "./official";
import { Organization } from "./organization";
import { type Relation } from "./relation";

@ObjectType({ implements: Node, description: "A piece of work which a document gives to units (任务)." })
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

  @Field(() => Evidence, { description: "The printed line: the first marker that names who does it." })
  readonly evidence!: Relation<Evidence>;
}

export interface TaskRow {
  readonly task: Place & { readonly path?: readonly string[] | null };
}

export const taskOf = ({ task }: TaskRow): Task =>
  made(Task, { ...task, path: task.path ?? [], evidence: evidenceOf(task) });

@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => Document, { description: "The document that sets it." })
  async document(@Root() { evidence }: Task, @Ctx() context: Context): Promise<Document> {
    return await documentOfId(context, evidence.document);
  }

  @FieldResolver(() => [Organization], { description: "Units that lead it (牵头), each once, in printed order." })
  async leads(@Root() task: Task, @Ctx() context: Context): Promise<Organization[]> {
    return unitsIn(await assignmentsOf(task, context), AssignmentRole.LEAD);
  }

  @FieldResolver(() => [Organization], {
    description: "Units that cooperate in it (配合), each once, in printed order.",
  })
  async cooperators(@Root() task: Task, @Ctx() context: Context): Promise<Organization[]> {
    return unitsIn(await assignmentsOf(task, context), AssignmentRole.COOPERATE);
  }

  @FieldResolver(() => [Organization], {
    description: "Units responsible for it (责任单位), each once, in printed order.",
  })
  async responsible(@Root() task: Task, @Ctx() context: Context): Promise<Organization[]> {
    return unitsIn(await assignmentsOf(task, context), AssignmentRole.RESPONSIBLE);
  }

  @FieldResolver(() => [Official], { description: "Responsible leaders (责任领导), in printed order." })
  async overseers(@Root() { id }: Task, @Ctx() { batches }: Context): Promise<Official[]> {
    const rows = await batches.rows<OfficialRow & BatchRow>("read/task/overseers", id);
    return rows.map(officialOf);
  }

  @FieldResolver(() => [Assignment], { description: "The parts that units take in it, with the printed line of each." })
  async assignments(@Root() task: Task, @Ctx() context: Context): Promise<Assignment[]> {
    return await assignmentsOf(task, context);
  }
}

async function assignmentsOf(task: Task, { batches }: Context): Promise<Assignment[]> {
  const rows = await batches.rows<PartRow & BatchRow>("read/task/assignments", task.id);
  return rows.map((row) => assignmentOfTask(row, task));
}

function unitsIn(assignments: readonly Assignment[], role: AssignmentRole): Organization[] {
  const units = assignments.filter((assignment) => assignment.role === role).map(({ unit }) => unit);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
