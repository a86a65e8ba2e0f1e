import { type ListPage } from "../api/listing";
import { useAll } from "../api/use-all";
import { useWords } from "../language";
import { Columns } from "../parts/columns";
import { Unable } from "../parts/state";
import { byYear, type Cited } from "./by-year";

const QUERY = `query CitedWhen($id: ID!, $after: String) {
  law(id: $id) {
    citedBy(first: 100, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { document { issuedOn } }
    }
  }
}`;

const citationsIn = (answer: unknown) =>
  (answer as { readonly law: { readonly citedBy: ListPage<Cited> } | null }).law?.citedBy;

/** How many documents of each year cite a law. All are counted: those beyond the page's first are asked for as well. */
export function CitationsOverTime({ law, first }: { readonly law: string; readonly first: ListPage<Cited> }) {
  const w = useWords();
  const { rows, total, busy, why, again } = useAll(QUERY, { id: law }, citationsIn, first);
  if (rows.length < 2) return null;
  return (
    <section>
      <h2>
        {w("citedOverTime")} <small>{total}</small>
      </h2>
      <Columns label={w("citedOverTime")} columns={byYear(rows, w("undated"))} />
      {busy || why ? (
        <p className="note" role="status">
          {w("partOfAll")} {rows.length} / {total}
        </p>
      ) : null}
      {why ? <Unable why={why} again={again} /> : null}
    </section>
  );
}
