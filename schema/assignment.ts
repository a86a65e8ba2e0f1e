import { Field, ObjectType } from "type-graphql";
import { AssignmentRole } from "./assignment-role";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { Organization, organizationOf } from "./organization";
import { Project, projectOf } from "./project";
import { type Relation } from "./relation";
import { RowField } from "./row-field";
import { Task, taskOf } from "./task";

@ObjectType({ simpleResolvers: true, description: "A unit's part in a task or project." })
export class Assignment {
  constructor(
    private readonly part: PartRow,
    task: Relation<Task> | null,
    project: Relation<Project> | null,
  ) {
    this.task = task;
    this.project = project;
  }

  @RowField(() => AssignmentRole, { description: "Leads, cooperates or is responsible." })
  get role(): AssignmentRole {
    return this.part.fact.role;
  }

  @RowField(() => Organization, { description: "The unit." })
  get unit(): Relation<Organization> {
    return organizationOf({ organization: this.part.unit });
  }

  @RowField(() => String, { description: "The unit as printed, such as 市发展改革委; after 市工信委、 a bare 公安局." })
  get printed(): string {
    return this.part.fact.printed;
  }

  @RowField(() => Boolean, {
    description:
      "True where a label, a table column or a closing bracket names the unit (牵头单位：…, …按职责分工负责); false where running prose does (由…牵头).",
  })
  get labelled(): boolean {
    return this.part.fact.labelled ?? false;
  }

  @Field(() => Task, { nullable: true, description: "The task; null where it is a project." })
  readonly task: Relation<Task> | null;

  @Field(() => Project, { nullable: true, description: "The project; null where it is a task." })
  readonly project: Relation<Project> | null;

  @RowField(() => Evidence, { description: "The printed line." })
  get evidence(): Relation<Evidence> {
    return evidenceOf(this.part.fact);
  }
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

export const assignmentOf = (row: AssignmentRow): Assignment =>
  new Assignment(
    row,
    row.labels.includes("Task") ? taskOf({ task: row.work }) : null,
    row.labels.includes("Project") ? projectOf({ project: row.work }) : null,
  );

export const assignmentOfTask = (part: PartRow, task: Task): Assignment => new Assignment(part, task, null);
