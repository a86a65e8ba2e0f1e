import { type ListField, type ListPage } from "../api/listing";
import { useWords } from "../language";
import { Facts } from "../parts/facts";
import { type Held, Timeline } from "../parts/timeline";
import { Post, Printed, Thing } from "../parts/thing";
import { ThingList, ThingPage } from "../parts/thing-page";
import { LINE, type Line, type Named } from "../things";
import {
  type Charge,
  ChargeRow,
  CHARGES,
  type Decision,
  DecisionRow,
  DECISIONS,
  TASK,
  type TaskOf,
  TaskRow,
  TENURE,
  type Tenure,
  TenureRow,
} from "./rows";

interface Seat {
  readonly role: string;
  readonly title: string;
  readonly on: string | null;
  readonly committee: Named;
  readonly evidence: Line;
}

interface Official {
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly tenures: readonly Tenure[];
  readonly memberships: ListPage<Seat>;
  readonly portfolios: ListPage<Charge>;
  readonly appointments: ListPage<Decision>;
  readonly oversees: ListPage<TaskOf>;
}

const SEATS: ListField<Seat> = {
  name: "memberships",
  field: "memberships",
  selection: `role title on committee { id name } ${LINE}`,
  first: 50,
};
const OVERSEEN: ListField<TaskOf> = { name: "oversees", field: "oversees", selection: TASK, first: 20 };
const LISTS = [SEATS, CHARGES, DECISIONS, OVERSEEN];

/** A person: career over time, then every post, seat, portfolio, decision and task with its printed line. */
export function OfficialPage() {
  const w = useWords();
  return (
    <ThingPage<Official>
      kind="official"
      type="Official"
      own={`name jurisdiction tenures { ${TENURE} }`}
      lists={LISTS}
      title={({ name }) => name}
    >
      {(official) => (
        <>
          <Facts rows={[["jurisdiction", official.jurisdiction]]} />
          <Timeline title={w("career")} held={careerOf(official)} coverage />
          {official.tenures.length > 0 ? (
            <section>
              <h2>{w("posts")}</h2>
              <ul className="rows">
                {official.tenures.map((tenure, index) => (
                  <li key={index}>
                    <TenureRow tenure={tenure} by="post" />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <ThingList
            id={official.id}
            type="Official"
            title="seats"
            list={SEATS}
            page={official.memberships}
            row={(seat) => <SeatRow seat={seat} />}
          />
          <ThingList
            id={official.id}
            type="Official"
            title="portfolios"
            list={CHARGES}
            page={official.portfolios}
            row={(charge) => <ChargeRow charge={charge} by="organization" />}
          />
          <ThingList
            id={official.id}
            type="Official"
            title="decisions"
            list={DECISIONS}
            page={official.appointments}
            row={(decision) => <DecisionRow decision={decision} />}
          />
          <ThingList
            id={official.id}
            type="Official"
            title="oversees"
            list={OVERSEEN}
            page={official.oversees}
            row={(task) => <TaskRow task={task} />}
          />
        </>
      )}
    </ThingPage>
  );
}

function SeatRow({ seat }: { readonly seat: Seat }) {
  const w = useWords();
  return (
    <>
      <time>{seat.on ?? w("undated")}</time>{" "}
      <span className="badge" lang="zh-CN">
        {seat.role}
      </span>{" "}
      <Thing id={seat.committee.id}>{seat.committee.name}</Thing>{" "}
      <span className="detail" lang="zh-CN">
        {seat.title}
      </span>
      <Printed line={seat.evidence} />
    </>
  );
}

/** Posts with their spans, seats and portfolios on the day of their document. */
function careerOf({ tenures, memberships, portfolios }: Official): readonly Held[] {
  return [
    ...tenures.map((tenure) => ({
      kind: "post" as const,
      label: <Post post={tenure.post} />,
      ...tenure,
      line: tenure.evidence[0] ?? null,
    })),
    ...again(memberships.nodes, ({ committee, role }) => committee.id + role).map(
      ({ role, committee, on, lastSeen, evidence }) => ({
        kind: "seat" as const,
        label: (
          <>
            <Thing id={committee.id}>{committee.name}</Thing> <span lang="zh-CN">{role}</span>
          </>
        ),
        from: null,
        to: null,
        firstSeen: on,
        lastSeen,
        line: evidence,
      }),
    ),
    ...again(portfolios.nodes, ({ organization, kind }) => organization.id + kind).map((charge) => ({
      kind: "portfolio" as const,
      label: <Thing id={charge.organization.id}>{charge.organization.name}</Thing>,
      from: null,
      to: null,
      firstSeen: charge.on,
      lastSeen: charge.lastSeen,
      line: charge.evidence,
    })),
  ];
}

/** What several documents say again is one row, from the first of their days to the last. */
function again<T extends { readonly on: string | null }>(
  facts: readonly T[],
  by: (fact: T) => string,
): readonly (T & { readonly lastSeen: string | null })[] {
  const rows = new Map<string, T & { readonly lastSeen: string | null }>();
  const inTime = [...facts].sort((a, b) => (a.on ?? "").localeCompare(b.on ?? ""));
  for (const fact of inTime) rows.set(by(fact), { ...fact, ...rows.get(by(fact)), lastSeen: fact.on });
  return [...rows.values()];
}
