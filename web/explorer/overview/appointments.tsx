import { useState } from "react";
import { type ListPage } from "../api/listing";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { Listing } from "../parts/listing";
import { Awaited, Nothing } from "../parts/state";
import { DECISION, type Decision, DecisionRow } from "../pages/rows";
import { PartAsGraphql } from "./as-graphql";

const QUERY = `query AppointmentsOverTime {
  appointmentCounts(by: [YEAR, ACTION], first: 100) { year action decisions }
}`;

const DECIDED = `query Decided($from: Date, $to: Date, $after: String) {
  appointments(filter: { decidedFrom: $from, decidedTo: $to }, first: 50, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { ${DECISION} }
  }
}`;

const ACTIONS = ["APPOINT", "APPROVE", "REMOVE"] as const;

interface Count {
  readonly year: number | null;
  readonly action: (typeof ACTIONS)[number];
  readonly decisions: number;
}

/** Decisions by year and action; a year shows them. */
export function Appointments() {
  const w = useWords();
  const [year, setYear] = useState<number | null>(null);
  const answer = useAnswer<{ readonly appointmentCounts: readonly Count[] }>(QUERY);
  return (
    <>
      <PartAsGraphql query={QUERY} />
      <Awaited answer={answer}>
        {({ appointmentCounts: counts }) => {
          const years = [...new Set(counts.map((count) => count.year))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
          if (years.length === 0) return <Nothing />;
          return (
            <table className="counts">
              <thead>
                <tr>
                  <th scope="col">{w("year")}</th>
                  {ACTIONS.map((action) => (
                    <th key={action} scope="col">
                      {w(action)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {years.map((one) => (
                  <tr key={one}>
                    <th scope="row">
                      {one === null ? (
                        w("undated")
                      ) : (
                        <button
                          type="button"
                          aria-pressed={one === year}
                          onClick={() => {
                            setYear(one);
                          }}
                        >
                          {one}
                        </button>
                      )}
                    </th>
                    {ACTIONS.map((action) => (
                      <CountCell key={action} counts={counts} year={one} action={action} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Awaited>
      {year === null ? null : <Decided key={year} year={year} />}
    </>
  );
}

interface Counted {
  readonly counts: readonly Count[];
  readonly year: number | null;
  readonly action: Count["action"];
}

function CountCell({ counts, year, action }: Counted) {
  const most = Math.max(...counts.map(({ decisions }) => decisions));
  const own = counts.find((count) => count.year === year && count.action === action)?.decisions ?? 0;
  return (
    <td>
      <span className={`measure ${action}`} style={{ width: `${(100 * own) / most}%` }} aria-hidden="true" />
      <span>{own}</span>
    </td>
  );
}

function Decided({ year }: { readonly year: number }) {
  const variables = { from: `${year}-01-01`, to: `${year}-12-31` };
  const answer = useAnswer<{ readonly appointments: ListPage<Decision> }>(DECIDED, variables);
  return (
    <>
      <h3>{year}</h3>
      <PartAsGraphql query={DECIDED} variables={variables} />
      <Awaited answer={answer}>
        {({ appointments }) => (
          <Listing
            first={appointments}
            query={DECIDED}
            variables={variables}
            pageIn={(next) => (next as { appointments: ListPage<Decision> }).appointments}
            row={(decision) => <DecisionRow decision={decision} />}
          />
        )}
      </Awaited>
    </>
  );
}
