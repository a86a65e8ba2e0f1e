import { Facts } from "../parts/facts";
import { Nothing } from "../parts/state";
import { DocumentLink, type DocumentOf, Printed } from "../parts/thing";
import { ThingPage } from "../parts/thing-page";
import { LINE, type Line } from "../things";
import { ASSIGNMENT, type Assignment, Units } from "./rows";

interface Project {
  readonly name: string;
  readonly investment: string | null;
  readonly deadline: string | null;
  readonly dueOn: string | null;
  readonly documents: readonly DocumentOf[];
  readonly assignments: readonly Assignment[];
  readonly evidence: readonly Line[];
}

/** A project: investment, deadline, units, and the documents that list it. */
export function ProjectPage() {
  return (
    <ThingPage<Project>
      kind="project"
      type="Project"
      own={`name investment deadline dueOn documents { id number title } assignments { ${ASSIGNMENT} } ${LINE}`}
      lists={[]}
      title={({ name }) => name}
    >
      {(project) => (
        <>
          <Facts
            rows={[
              ["investment", project.investment && <span lang="zh-CN">{project.investment}</span>],
              ["deadline", project.deadline && <span lang="zh-CN">{project.deadline}</span>],
              ["dueOn", project.dueOn],
              ["setBy", project.documents.map((document) => <DocumentLink key={document.id} document={document} />)],
              ["printedLine", project.evidence.map((line, index) => <Printed key={index} line={line} />)],
            ]}
          />
          {project.assignments.length > 0 ? <Units assignments={project.assignments} /> : <Nothing />}
        </>
      )}
    </ThingPage>
  );
}
