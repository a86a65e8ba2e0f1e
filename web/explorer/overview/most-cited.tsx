import { useState } from "react";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { Awaited, Nothing } from "../parts/state";
import { Thing } from "../parts/thing";
import { PartAsGraphql } from "./as-graphql";

const QUERY = `query MostCited($first: Int) {
  citationCounts(by: [LAW], first: $first) {
    citations
    law { id name number }
  }
}`;

/** How many are shown, and how many the API counts at once. */
const FEW = 20;
const MOST = 100;

interface Counted {
  readonly citationCounts: readonly {
    readonly citations: number;
    readonly law: { readonly id: string; readonly name: string | null; readonly number: string | null } | null;
  }[];
}

/** The laws and documents that most documents cite. */
export function MostCited() {
  const w = useWords();
  const [first, setFirst] = useState(FEW);
  const variables = { first };
  const answer = useAnswer<Counted>(QUERY, variables);
  return (
    <>
      <PartAsGraphql query={QUERY} variables={variables} />
      <Awaited answer={answer}>
        {({ citationCounts }) => {
          const most = Math.max(...citationCounts.map(({ citations }) => citations));
          if (citationCounts.length === 0) return <Nothing />;
          return (
            <>
              <table className="counts">
                <thead>
                  <tr>
                    <th scope="col">{w("law")}</th>
                    <th scope="col">{w("citedBy")}</th>
                  </tr>
                </thead>
                <tbody>
                  {citationCounts.map(({ law, citations }) =>
                    law === null ? null : (
                      <tr key={law.id}>
                        <th scope="row">
                          <Thing id={law.id}>{law.name ?? law.number ?? law.id}</Thing>
                        </th>
                        <td>
                          <span
                            className="measure"
                            style={{ width: `${(100 * citations) / most}%` }}
                            aria-hidden="true"
                          />
                          <span>{citations}</span>
                        </td>
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
              {first === FEW && citationCounts.length === FEW ? (
                <button
                  type="button"
                  className="more"
                  onClick={() => {
                    setFirst(MOST);
                  }}
                >
                  {w("more")}
                </button>
              ) : null}
              {citationCounts.length === MOST ? <p className="note">{w("mostLaws")}</p> : null}
            </>
          );
        }}
      </Awaited>
    </>
  );
}
