import { Fragment } from "react";
import { type ListField } from "../api/listing";
import { useWords } from "../language";
import { DocumentLink, type DocumentOf, Post, type PostOf, Printed, Thing, Things } from "../parts/thing";
import { LINE, type Line, type Named } from "../things";
import { type Word } from "../words";

/*
 * Facts that several kinds of pages list: what is asked of them, what comes back, how a row looks.
 */

export const TENURE = `from to firstSeen lastSeen inferred
    official { id name }
    post { id title organization { id name } }
    predecessor { official { id name } }
    successor { official { id name } }
    ${LINE}`;

export interface Tenure {
  readonly from: string | null;
  readonly to: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly inferred: boolean;
  readonly official: Named;
  readonly post: PostOf;
  readonly predecessor: { readonly official: Named } | null;
  readonly successor: { readonly official: Named } | null;
  readonly evidence: readonly Line[];
}

/** When somebody held a post, as far as the sources say. */
export function Span({ from, to, firstSeen, lastSeen }: Pick<Tenure, "from" | "to" | "firstSeen" | "lastSeen">) {
  const w = useWords();
  const seen = [...new Set([firstSeen, lastSeen])].filter((day) => day !== null && day !== from && day !== to);
  return (
    <span className="span">
      {from === null && to === null ? (
        w("datesUnknown")
      ) : (
        <>
          {w("from")} <time>{from ?? w("unknown")}</time> {w("to")} <time>{to ?? w("unknown")}</time>
        </>
      )}
      {seen.length > 0 ? ` · ${w("seen")} ` : null}
      {seen.map((day, index) => (
        <Fragment key={day}>
          {index > 0 ? " – " : null}
          <time>{day}</time>
        </Fragment>
      ))}
    </span>
  );
}

/** One who held a post: the person first, or the post first. */
export function TenureRow({ tenure, by }: { readonly tenure: Tenure; readonly by: "official" | "post" }) {
  const w = useWords();
  const { official, post, predecessor, successor } = tenure;
  return (
    <>
      {by === "official" ? <Thing id={official.id}>{official.name}</Thing> : <Post post={post} />} <Span {...tenure} />
      {tenure.inferred ? (
        <em title={w("inferredWhy")} className="inferred">
          {w("inferred")}
        </em>
      ) : null}
      <span className="neighbours">
        {predecessor ? (
          <>
            {w("predecessor")} <Thing id={predecessor.official.id}>{predecessor.official.name}</Thing>{" "}
          </>
        ) : null}
        {successor ? (
          <>
            {w("successor")} <Thing id={successor.official.id}>{successor.official.name}</Thing>
          </>
        ) : null}
      </span>
      {tenure.evidence.map((line, index) => (
        <Printed key={index} line={line} />
      ))}
    </>
  );
}

export interface Decision {
  readonly id: string;
  readonly action: "APPOINT" | "REMOVE" | "APPROVE";
  readonly decidedOn: string | null;
  readonly concurrent: boolean;
  readonly probation: boolean;
  readonly probationPeriod: string | null;
  readonly official: Named;
  readonly post: PostOf;
  readonly evidence: Line;
}

export const DECISION = `id action decidedOn concurrent probation probationPeriod
    official { id name }
    post { id title organization { id name } }
    ${LINE}`;

export function DecisionRow({ decision }: { readonly decision: Decision }) {
  const w = useWords();
  const { official, post, action, decidedOn } = decision;
  return (
    <>
      <time>{decidedOn ?? w("undated")}</time> <span className={`badge ${action}`}>{w(action)}</span>{" "}
      <Thing id={official.id}>{official.name}</Thing> <Post post={post} />
      {decision.concurrent ? <em>（{w("concurrent")}）</em> : null}
      {decision.probation ? (
        <em>
          （{w("probation")}
          {decision.probationPeriod ? ` ${decision.probationPeriod}` : null}）
        </em>
      ) : null}
      <Printed line={decision.evidence} />
    </>
  );
}

export const DECISIONS: ListField<Decision> = {
  name: "appointments",
  field: "appointments",
  selection: DECISION,
  first: 20,
};

export interface Charge {
  readonly kind: "HEADS" | "IN_CHARGE" | "LIAISON" | "ASSISTS";
  readonly printed: string;
  readonly on: string | null;
  readonly official: Named;
  readonly organization: Named;
  readonly evidence: Line;
}

export const CHARGES: ListField<Charge> = {
  name: "portfolios",
  field: "portfolios",
  selection: `kind printed on official { id name } organization { id name } ${LINE}`,
  first: 50,
};

export function ChargeRow({ charge, by }: { readonly charge: Charge; readonly by?: "official" | "organization" }) {
  const w = useWords();
  const { official, organization } = charge;
  return (
    <>
      {by === "organization" ? null : <Thing id={official.id}>{official.name}</Thing>}{" "}
      <span className="badge">{w(charge.kind)}</span>{" "}
      {by === "official" ? null : <Thing id={organization.id}>{organization.name}</Thing>}{" "}
      <time>{charge.on ?? w("undated")}</time>
      <Printed line={charge.evidence} />
    </>
  );
}

export interface TaskOf {
  readonly id: string;
  readonly label: string;
  readonly deadline: string | null;
  readonly dueOn: string | null;
  readonly leads: readonly Named[];
  readonly evidence: Line;
}

export const TASK = `id label deadline dueOn leads { id name } ${LINE}`;

export function TaskRow({ task, role }: { readonly task: TaskOf; readonly role?: Word }) {
  const w = useWords();
  return (
    <>
      {role ? <span className={`badge ${role}`}>{w(role)}</span> : null} <Thing id={task.id}>{task.label}</Thing>
      {task.leads.length > 0 ? (
        <span className="detail">
          {" "}
          {w("LEAD")} <Things all={task.leads} />
        </span>
      ) : null}
      {task.deadline ? (
        <span className="detail">
          {" "}
          · {w("deadline")} <span lang="zh-CN">{task.deadline}</span>
        </span>
      ) : null}
      <Printed line={task.evidence} />
    </>
  );
}

export interface DocumentRowOf extends DocumentOf {
  readonly issuedOn: string | null;
  readonly kind: string;
}

export const DOCUMENT = "id number title kind issuedOn";

export function DocumentRow({ document }: { readonly document: DocumentRowOf }) {
  const w = useWords();
  return (
    <>
      <time>{document.issuedOn ?? w("undated")}</time>{" "}
      <span className="badge" lang="zh-CN">
        {document.kind}
      </span>{" "}
      <DocumentLink document={document} />
    </>
  );
}

export interface Assignment {
  readonly role: "LEAD" | "COOPERATE" | "RESPONSIBLE";
  readonly printed: string;
  readonly labelled: boolean;
  readonly unit: Named;
  readonly evidence: Line;
}

export const ASSIGNMENT = `role printed labelled unit { id name } ${LINE}`;

const ROLES = ["LEAD", "RESPONSIBLE", "COOPERATE"] as const;

/** The units of a task or project by their part. */
export function Units({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const w = useWords();
  return ROLES.map((role) => {
    const units = assignments.filter((assignment) => assignment.role === role);
    if (units.length === 0) return null;
    return (
      <section key={role}>
        <h2>
          {w(role)} <small>{units.length}</small>
        </h2>
        <ul className="rows">
          {units.map((assignment, index) => (
            <li key={index}>
              <Thing id={assignment.unit.id}>{assignment.unit.name}</Thing>
              <Printed line={assignment.evidence} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
