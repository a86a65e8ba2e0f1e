import { useState } from "react";
import { Link } from "react-router";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { WordsFilter } from "../pages/browse";
import { Awaited, Nothing } from "../parts/state";
import { Thing } from "../parts/thing";
import { addressOf, type Named } from "../things";
import { PartAsGraphql } from "./as-graphql";
import { cellsOf, type Leading, leadQuestion, type LedBy, MOST_UNITS, ROWS, UNITS } from "./leading";
import { type Cell, tableOf } from "./table";

/** Units that lead and the documents that say so, with the number of tasks; a topic narrows it. */
export function Matrix() {
  const w = useWords();
  const [topic, setTopic] = useState("");
  const text = topic === "" ? null : topic;
  const answer = useAnswer<Leading>(UNITS, { text });
  return (
    <>
      <p className="note">{w("matrixNote")}</p>
      <WordsFilter text={topic} onText={setTopic} />
      <Awaited answer={answer}>
        {({ units }) => (
          <Units key={topic} units={units.flatMap(({ unit }) => (unit === null ? [] : [unit]))} text={text} />
        )}
      </Awaited>
    </>
  );
}

/** A page of the units at a time, with the documents in which these lead. */
function Units({ units, text }: { readonly units: readonly Named[]; readonly text: string | null }) {
  const w = useWords();
  const [from, setFrom] = useState(0);
  const shown = units.slice(from, from + ROWS);
  const { query, variables } = leadQuestion(shown, text);
  const answer = useAnswer<LedBy>(shown.length === 0 ? null : query, variables);
  if (shown.length === 0) return <Nothing />;
  return (
    <>
      <PartAsGraphql query={query} variables={variables} />
      <p className="controls">
        <button
          type="button"
          disabled={from === 0}
          onClick={() => {
            setFrom(from - ROWS);
          }}
        >
          {w("previous")}
        </button>
        <button
          type="button"
          disabled={from + ROWS >= units.length}
          onClick={() => {
            setFrom(from + ROWS);
          }}
        >
          {w("next")}
        </button>
        <span className="note" role="status">
          {w("unitsShown")} {from + 1}–{from + shown.length} / {units.length}
          {units.length === MOST_UNITS ? ` · ${w("mostUnits")}` : null}
        </span>
      </p>
      <Awaited answer={answer}>{(led) => <Table cells={cellsOf(shown, led)} />}</Awaited>
    </>
  );
}

function Table({ cells }: { readonly cells: readonly Cell[] }) {
  const w = useWords();
  const { rows, columns, countOf, most } = tableOf(cells);
  if (rows.length === 0) return <Nothing />;
  return (
    <div className="scrolled" role="group" tabIndex={0} aria-label={w("whoLeadsWhat")}>
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
