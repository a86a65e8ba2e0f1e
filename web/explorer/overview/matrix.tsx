import { useState } from "react";
import { Link } from "react-router";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { WordsFilter } from "../pages/browse";
import { Awaited, Nothing } from "../parts/state";
import { Thing } from "../parts/thing";
import { addressOf, type Named } from "../things";
import { PartAsGraphql } from "./as-graphql";
import { type Cell, tableOf } from "./table";

const QUERY = `query WhoLeadsWhat($text: String) {
  assignmentCounts(by: [UNIT, DOCUMENT], role: LEAD, text: $text, first: 100) {
    tasks
    unit { id name }
    document { id title number }
  }
}`;

interface Counted {
  readonly assignmentCounts: readonly {
    readonly tasks: number;
    readonly unit: Named | null;
    readonly document: { readonly id: string; readonly title: string; readonly number: string | null } | null;
  }[];
}

/** Units that lead and the documents that say so, with the number of tasks; a topic narrows it. */
export function Matrix() {
  const w = useWords();
  const [topic, setTopic] = useState("");
  const variables = { text: topic === "" ? null : topic };
  const answer = useAnswer<Counted>(QUERY, variables);
  return (
    <>
      <p className="note">{w("matrixNote")}</p>
      <WordsFilter text={topic} onText={setTopic} />
      <PartAsGraphql query={QUERY} variables={variables} />
      <Awaited answer={answer}>{(counted) => <Table cells={cellsOf(counted)} />}</Awaited>
    </>
  );
}

function cellsOf({ assignmentCounts }: Counted): readonly Cell[] {
  return assignmentCounts.flatMap(({ unit, document, tasks }) =>
    unit && document
      ? [{ row: unit, column: { id: document.id, name: document.title, short: document.number }, count: tasks }]
      : [],
  );
}

function Table({ cells }: { readonly cells: readonly Cell[] }) {
  const w = useWords();
  const { rows, columns, countOf, most } = tableOf(cells);
  if (rows.length === 0) return <Nothing />;
  return (
    <div className="scrolled" role="region" tabIndex={0} aria-label={w("whoLeadsWhat")}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{w("organization")}</th>
            <th scope="col">{w("total")}</th>
            {columns.map(({ id, name, short }) => (
              <th key={id} scope="col">
                <Link to={addressOf(id)} title={name} lang="zh-CN">
                  {short ?? name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Thing id={row.id}>{row.name}</Thing>
              </th>
              <td className="sum">{row.sum}</td>
              {columns.map((column) => {
                const count = countOf(row.id, column.id);
                return (
                  <td key={column.id} className={count === 0 ? undefined : `level-${Math.ceil((4 * count) / most)}`}>
                    {count === 0 ? null : count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
