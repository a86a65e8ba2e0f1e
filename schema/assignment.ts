import { Field, ObjectType } from "type-graphql";
import { AssignmentRole } from "./assignment-role";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { made } from "./made";
import { Organization, organizationOf } from "./organization";
import { Project, projectOf } from "./project";
import { type Relation } from "./relation";
import { Task, taskOf } from "./task";

@ObjectType({ description: "A unit's part in a task or project." })
export class Assignment {
  @Field(() => AssignmentRole, { description: "Leads, cooperates or is responsible." })
  readonly role!: AssignmentRole;

  @Field(() => Organization, { description: "The unit." })
  readonly unit!: Relation<Organization>;

  @Field(() => String, { description: "The unit as printed, such as 市发展改革委; after 市工信委、 a bare 公安局." })
  readonly printed!: string;

  @Field(() => Boolean, {
    description:
      "True where a label, a table column or a closing bracket names the unit (牵头单位：…, …按职责分工负责); false where running prose does (由…牵头).",
  })
  readonly labelled!: boolean;

  @Field(() => Task, { nullable: true, description: "The task; null where it is a project." })
  readonly task!: Relation<Task> | null;

  @Field(() => Project, { nullable: true, description: "The project; null where it is a task." })
  readonly project!: Relation<Project> | null;

  @Field(() => Evidence, { description: "The printed line." })
  readonly evidence!: Relation<Evidence>;
}

/** A unit's part, without the work in which it takes part. */
export interface PartRow {
  readonly fact: Place & {
    readonly role: AssignmentRole;
    readonly printed: string;
    readonly labelled?: boolean | null;
  };
  readonly unit: object;
}

export interface AssignmentRow extends PartRow {
  /** Labels of the work: a task or a project. */
  readonly labels: readonly string[];
  readonly work: Place;
}

export const assignmentOf = ({ labels, work, ...part }: AssignmentRow): Assignment =>
  made(Assignment, {
    ...partOf(part),
    task: labels.includes("Task") ? taskOf({ task: work }) : null,
    project: labels.includes("Project") ? projectOf({ project: work }) : null,
  });

export const assignmentOfTask = (part: PartRow, task: Task): Assignment =>
  made(Assignment, { ...partOf(part), task, project: null });

function partOf({ fact, unit }: PartRow): Omit<Assignment, "task" | "project"> {
  return {
    role: fact.role,
    unit: organizationOf({ organization: unit }),
    printed: fact.printed,
    labelled: fact.labelled ?? false,
    evidence: evidenceOf(fact),
  };
}
