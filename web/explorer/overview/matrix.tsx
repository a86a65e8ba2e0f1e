import { useState } from "react";
import { Link } from "react-router";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { WordsFilter } from "../pages/browse";
import { Awaited, Nothing } from "../parts/state";
import { Thing } from "../parts/thing";
import { addressOf, type Named } from "../things";
import { PartAsGraphql } from "./as-graphql";
import { AND_ONE_MORE, cellsOf, type Leading, leadQuestion, type LedBy, ROWS, UNITS } from "./leading";
import { type Cell, tableOf } from "./table";

/** Units that lead and the documents that say so, with the number of tasks; a topic narrows it. */
export function Matrix() {
  const w = useWords();
  const [topic, setTopic] = useState("");
  return (
    <>
      <p className="note">{w("matrixNote")}</p>
      <WordsFilter text={topic} onText={setTopic} />
      <Units key={topic} text={topic === "" ? null : topic} />
    </>
  );
}

/** A page of the units at a time. */
function Units({ text }: { readonly text: string | null }) {
  const [offset, setOffset] = useState(0);
  const answer = useAnswer<Leading>(UNITS, { text, first: AND_ONE_MORE, offset });
  return (
    <Awaited answer={answer}>
      {({ units }) => (
        <Led
          units={units.slice(0, ROWS).flatMap(({ unit }) => (unit === null ? [] : [unit]))}
          areMore={units.length > ROWS}
          text={text}
          offset={offset}
          onOffset={setOffset}
        />
      )}
    </Awaited>
  );
}

interface LedUnits {
  readonly units: readonly Named[];
  /** Whether others follow. */
  readonly areMore: boolean;
  readonly text: string | null;
  /** How many units come before these. */
  readonly offset: number;
  readonly onOffset: (offset: number) => void;
}

/** These units with the documents in which they lead. */
function Led({ units, areMore, text, offset, onOffset }: LedUnits) {
  const w = useWords();
  const { query, variables } = leadQuestion(units, text, offset);
  const answer = useAnswer<LedBy>(units.length === 0 ? null : query, variables);
  if (units.length === 0) return <Nothing />;
  return (
    <>
      <PartAsGraphql query={query} variables={variables} />
      <p className="controls">
        <button
          type="button"
          disabled={offset === 0}
          onClick={() => {
            onOffset(offset - ROWS);
          }}
        >
          {w("previous")}
        </button>
        <button
          type="button"
          disabled={!areMore}
          onClick={() => {
            onOffset(offset + ROWS);
          }}
        >
          {w("next")}
        </button>
        <span className="note" role="status">
          {w("unitsShown")} {offset + 1}–{offset + units.length} · {w(areMore ? "moreUnits" : "lastUnits")}
        </span>
      </p>
      <Awaited answer={answer}>{(led) => <Table cells={cellsOf(units, led)} />}</Awaited>
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
