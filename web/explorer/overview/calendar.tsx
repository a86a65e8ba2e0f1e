import { useState } from "react";
import { type ListPage } from "../api/listing";
import { useAnswer } from "../api/use-answer";
import { useSpeech } from "../language";
import { Listing } from "../parts/listing";
import { Awaited, Loading, Nothing, Unable } from "../parts/state";
import { TASK, type TaskOf, TaskRow } from "../pages/rows";
import { PartAsGraphql } from "./as-graphql";
import { questionOf, useDueDays } from "./due-days";
import { monthName, monthOf, monthsOf, type Year } from "./months";

const DUE = `query Due($from: Date, $to: Date, $after: String) {
  tasks(filter: { dueFrom: $from, dueTo: $to }, first: 50, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { ${TASK} }
  }
}`;

/** Tasks by the month of their last day; a month shows its tasks. */
export function Calendar() {
  const { rows, busy, why, again } = useDueDays();
  const [month, setMonth] = useState<string | null>(null);
  const { w, language } = useSpeech();
  const days = rows.map(({ dueOn }) => dueOn);
  const counted = [...new Set(days.map((day) => day.slice(0, 7)))].sort().map(monthOf);
  if (days.length === 0) return why ? <Unable why={why} again={again} /> : busy ? <Loading /> : <Nothing />;
  const names = Array.from({ length: 12 }, (_, index) =>
    new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en", { month: "short", timeZone: "UTC" }).format(
      Date.UTC(2000, index, 1),
    ),
  );
  return (
    <>
      <PartAsGraphql query={questionOf(counted)} />
      <div className="scrolled" role="group" tabIndex={0} aria-label={w("calendar")}>
        <table className="calendar">
          <thead>
            <tr>
              <th scope="col">{w("year")}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthsOf(days).map((year) => (
              <YearRow key={year.year} year={year} month={month} onMonth={setMonth} />
            ))}
          </tbody>
        </table>
      </div>
      {why ? <Unable why={why} again={again} /> : busy ? <Loading /> : null}
      {month === null ? null : <Month key={month} month={month} />}
    </>
  );
}

interface Shown {
  readonly year: Year;
  readonly month: string | null;
  readonly onMonth: (month: string) => void;
}

function YearRow({ year: { year, months, most }, month, onMonth }: Shown) {
  return (
    <tr>
      <th scope="row">{year}</th>
      {months.map((count, index) => {
        const name = monthName(year, index + 1);
        return (
          <td key={name} className={count === 0 ? undefined : `level-${Math.ceil((4 * count) / most)}`}>
            {count === 0 ? null : (
              <button
                type="button"
                aria-pressed={month === name}
                aria-label={`${name}: ${count}`}
                onClick={() => {
                  onMonth(name);
                }}
              >
                {count}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Month({ month }: { readonly month: string }) {
  const { first, last } = monthOf(month);
  const variables = { from: first, to: last };
  const answer = useAnswer<{ readonly tasks: ListPage<TaskOf> }>(DUE, variables);
  return (
    <>
      <h3>{month}</h3>
      <PartAsGraphql query={DUE} variables={variables} />
      <Awaited answer={answer}>
        {({ tasks }) => (
          <Listing
            first={tasks}
            query={DUE}
            variables={variables}
            pageIn={(next) => (next as { tasks: ListPage<TaskOf> }).tasks}
            row={(task) => <TaskRow task={task} />}
          />
        )}
      </Awaited>
    </>
  );
}
