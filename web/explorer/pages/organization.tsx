import { type ListField, type ListPage } from "../api/listing";
import { useWords } from "../language";
import { Facts } from "../parts/facts";
import { Thing, Things } from "../parts/thing";
import { ThingList, ThingPage } from "../parts/thing-page";
import { Printed } from "../parts/thing";
import { LINE, type Line, type Named } from "../things";
import { InOffice } from "./in-office";
import { type Charge, ChargeRow, CHARGES, DOCUMENT, DocumentRow, type DocumentRowOf } from "./rows";
import { Seated } from "./seated";

interface Part {
  readonly role: "LEAD" | "COOPERATE" | "RESPONSIBLE";
  readonly task: { readonly id: string; readonly label: string; readonly dueOn: string | null } | null;
  readonly project: Named | null;
  readonly evidence: Line;
}

interface Organization {
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly isGroup: boolean;
  readonly printedNames: readonly string[];
  readonly parent: Named | null;
  readonly predecessors: readonly Named[];
  readonly successors: readonly Named[];
  readonly leads: ListPage<Part>;
  readonly responsible: ListPage<Part>;
  readonly cooperates: ListPage<Part>;
  readonly portfolios: ListPage<Charge>;
  readonly issued: ListPage<DocumentRowOf>;
  readonly hostedCommittees: ListPage<Named>;
  readonly children: ListPage<Named>;
  readonly posts: ListPage<{ readonly id: string; readonly title: string }>;
}

const part = (name: string, role: Part["role"]): ListField<Part> => ({
  name,
  field: "assignments",
  args: `role: ${role}`,
  selection: `role task { id label dueOn } project { id name } ${LINE}`,
  first: 20,
});
const LEADS = part("leads", "LEAD");
const RESPONSIBLE = part("responsible", "RESPONSIBLE");
const COOPERATES = part("cooperates", "COOPERATE");
const ISSUED: ListField<DocumentRowOf> = { name: "issued", field: "issued", selection: DOCUMENT, first: 20 };
const HOSTED: ListField<Named> = {
  name: "hostedCommittees",
  field: "hostedCommittees",
  selection: "id name",
  first: 20,
};
const CHILDREN: ListField<Named> = { name: "children", field: "children", selection: "id name", first: 50 };
const POSTS: ListField<{ readonly id: string; readonly title: string }> = {
  name: "posts",
  field: "posts",
  selection: "id title",
  first: 50,
};
const LISTS = [LEADS, RESPONSIBLE, COOPERATES, CHARGES, ISSUED, HOSTED, CHILDREN, POSTS];

/** A body: who is in office, what it does, issues, hosts, and where it came from. */
export function OrganizationPage() {
  return (
    <ThingPage<Organization>
      kind="organization"
      type="Organization"
      own="name jurisdiction isGroup printedNames parent { id name } predecessors { id name } successors { id name }"
      lists={LISTS}
      title={({ name }) => name}
    >
      {(body) => {
        const { id } = body;
        const shared = { id, type: "Organization" };
        return (
          <>
            <Facts
              rows={[
                ["jurisdiction", body.jurisdiction],
                ["group", body.isGroup ? "✓" : null],
                ["printedNames", <span lang="zh-CN">{body.printedNames.join("、")}</span>],
                ["partOf", body.parent && <Thing id={body.parent.id}>{body.parent.name}</Thing>],
                ["formerNames", body.predecessors.length > 0 && <Things all={body.predecessors} />],
                ["laterNames", body.successors.length > 0 && <Things all={body.successors} />],
              ]}
            />
            <InOffice organization={id} />
            <ThingList
              {...shared}
              title="posts"
              list={POSTS}
              page={body.posts}
              row={({ id: post, title }) => <Thing id={post}>{title}</Thing>}
            />
            <ThingList
              {...shared}
              title="leaders"
              list={CHARGES}
              page={body.portfolios}
              row={(charge) => <ChargeRow charge={charge} by="official" />}
            />
            <ThingList {...shared} title="LEAD" list={LEADS} page={body.leads} row={(one) => <PartRow part={one} />} />
            <ThingList
              {...shared}
              title="RESPONSIBLE"
              list={RESPONSIBLE}
              page={body.responsible}
              row={(one) => <PartRow part={one} />}
            />
            <ThingList
              {...shared}
              title="COOPERATE"
              list={COOPERATES}
              page={body.cooperates}
              row={(one) => <PartRow part={one} />}
            />
            <ThingList
              {...shared}
              title="issued"
              list={ISSUED}
              page={body.issued}
              row={(document) => <DocumentRow document={document} />}
            />
            <ThingList
              {...shared}
              title="hosted"
              list={HOSTED}
              page={body.hostedCommittees}
              row={({ id: committee, name }) => <Thing id={committee}>{name}</Thing>}
            />
            <Seated organization={id} />
            <ThingList
              {...shared}
              title="sections"
              list={CHILDREN}
              page={body.children}
              row={({ id: child, name }) => <Thing id={child}>{name}</Thing>}
            />
          </>
        );
      }}
    </ThingPage>
  );
}

function PartRow({ part: { role, task, project, evidence } }: { readonly part: Part }) {
  const w = useWords();
  return (
    <>
      <span className={`badge ${role}`}>{w(role)}</span>{" "}
      {task ? <Thing id={task.id}>{task.label}</Thing> : project ? <Thing id={project.id}>{project.name}</Thing> : null}
      {task?.dueOn ? (
        <span className="detail">
          {" "}
          · {w("dueOn")} <time>{task.dueOn}</time>
        </span>
      ) : null}
      <Printed line={evidence} />
    </>
  );
}
