import { type ListPage } from "../api/listing";
import { useAll } from "../api/use-all";
import { useWords } from "../language";
import { Columns } from "../parts/columns";
import { Unable } from "../parts/state";

interface Cited {
  readonly document: { readonly issuedOn: string | null };
}

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

/** How many citations each year has; years without one are shown between others. */
export function byYear(
  citations: readonly Cited[],
  undated: string,
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { document } of citations) {
    const year = document.issuedOn?.slice(0, 4) ?? undated;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()].filter((name) => name !== undated).map(Number);
  const first = Math.min(...years);
  const all =
    years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
  return [...all, ...(counts.has(undated) ? [undated] : [])].map((name) => ({ name, count: counts.get(name) ?? 0 }));
}
