import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { Awaited, Nothing } from "../parts/state";
import { Thing } from "../parts/thing";
import { PartAsGraphql } from "./as-graphql";

const QUERY = `query MostCited {
  citationCounts(by: [LAW], first: 20) {
    citations
    law { id name number }
  }
}`;

interface Counted {
  readonly citationCounts: readonly {
    readonly citations: number;
    readonly law: { readonly id: string; readonly name: string | null; readonly number: string | null } | null;
  }[];
}

/** The laws and documents that most documents cite. */
export function MostCited() {
  const w = useWords();
  const answer = useAnswer<Counted>(QUERY);
  return (
    <>
      <PartAsGraphql query={QUERY} />
      <Awaited answer={answer}>
        {({ citationCounts }) => {
          const most = Math.max(...citationCounts.map(({ citations }) => citations));
          if (citationCounts.length === 0) return <Nothing />;
          return (
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
          );
        }}
      </Awaited>
    </>
  );
}
