import { Link } from "react-router";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { Heading } from "../parts/heading";
import { Awaited } from "../parts/state";
import { Thing } from "../parts/thing";
import { gazetteTitle } from "../things";
import { type Word } from "../words";

interface Held {
  readonly statistics: Readonly<Record<string, number>>;
  readonly gazettes: readonly {
    readonly id: string;
    readonly name: string;
    readonly year: number | null;
    readonly number: number | null;
    readonly documents: { readonly totalCount: number };
  }[];
}

const QUERY = `{
  statistics { documents organizations officials committees tasks projects laws posts appointments memberships portfolios citations amendments }
  gazettes(first: 50) { id name year number documents(first: 0) { totalCount } }
}`;

const LISTED = [
  "documents",
  "officials",
  "organizations",
  "committees",
  "tasks",
  "projects",
  "laws",
] as const satisfies readonly Word[];
const COUNTED = [
  "posts",
  "appointments",
  "memberships",
  "portfolios",
  "citations",
  "amendments",
] as const satisfies readonly Word[];

/** The way in: what there is, how much of it, and which gazettes it comes from. */
export function HomePage() {
  const w = useWords();
  const answer = useAnswer<Held>(QUERY);
  return (
    <article className="page home">
      <Heading title={w("siteName")} query={QUERY}>
        <p>{w("tagline")}</p>
      </Heading>
      <Awaited answer={answer}>
        {({ statistics, gazettes }) => (
          <>
            <section aria-labelledby="statistics">
              <h2 id="statistics">{w("statistics")}</h2>
              <ul className="tiles">
                {LISTED.map((kind) => (
                  <li key={kind}>
                    <Link to={`/browse/${kind}`}>
                      <strong>{statistics[kind]}</strong> {w(kind)}
                    </Link>
                  </li>
                ))}
                {COUNTED.map((kind) => (
                  <li key={kind} className="plain">
                    <strong>{statistics[kind]}</strong> {w(kind)}
                  </li>
                ))}
              </ul>
            </section>
            <section aria-labelledby="gazettes">
              <h2 id="gazettes">{w("gazettes")}</h2>
              <ul className="rows">
                {gazettes.map(({ id, documents, ...gazette }) => (
                  <li key={id}>
                    <Thing id={id}>{gazetteTitle(gazette)}</Thing>{" "}
                    <span className="detail">
                      {documents.totalCount} {w("documents")}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </Awaited>
    </article>
  );
}
