import { Facts } from "../parts/facts";
import { Nothing } from "../parts/state";
import { DocumentLink, type DocumentOf, Printed, Things } from "../parts/thing";
import { ThingPage } from "../parts/thing-page";
import { LINE, type Line, type Named } from "../things";
import { ASSIGNMENT, type Assignment, Units } from "./rows";

interface Task {
  readonly label: string;
  readonly path: readonly string[];
  readonly deadline: string | null;
  readonly dueOn: string | null;
  readonly document: DocumentOf;
  readonly overseers: readonly Named[];
  readonly assignments: readonly Assignment[];
  readonly evidence: Line;
}

/** A task: where it stands, until when, and who does it. */
export function TaskPage() {
  return (
    <ThingPage<Task>
      kind="task"
      type="Task"
      own={`label path deadline dueOn document { id number title } overseers { id name }
    assignments { ${ASSIGNMENT} }
    ${LINE}`}
      lists={[]}
      title={({ label }) => label}
    >
      {(task) => (
        <>
          <Facts
            rows={[
              ["setBy", <DocumentLink document={task.document} />],
              ["headings", task.path.length > 0 && <span lang="zh-CN">{task.path.join(" › ")}</span>],
              ["deadline", task.deadline && <span lang="zh-CN">{task.deadline}</span>],
              ["dueOn", task.dueOn],
              ["overseers", task.overseers.length > 0 && <Things all={task.overseers} />],
              ["printedLine", <Printed line={task.evidence} />],
            ]}
          />
          {task.assignments.length > 0 ? <Units assignments={task.assignments} /> : <Nothing />}
        </>
      )}
    </ThingPage>
  );
}
