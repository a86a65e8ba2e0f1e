import "./overview.css";
import { useWords } from "../language";
import { Appointments } from "./appointments";
import { Calendar } from "./calendar";
import { Loaded } from "./loaded";
import { Matrix } from "./matrix";
import { MostCited } from "./most-cited";
import { type Word } from "../words";
import { useTitle } from "../parts/heading";

const PARTS = [
  ["matrix", "whoLeadsWhat", Matrix],
  ["calendar", "calendar", Calendar],
  ["appointments", "appointmentsOverTime", Appointments],
  ["laws", "mostCited", MostCited],
  ["loaded", "loaded", Loaded],
] as const satisfies readonly (readonly [string, Word, () => unknown])[];

/** Everything at a glance; each part is a question of its own, which can be opened as GraphQL. */
export function OverviewPage() {
  const w = useWords();
  useTitle(w("overview"));
  return (
    <article className="page overview">
      <header className="heading">
        <h1>{w("overview")}</h1>
        <ul className="choices">
          {PARTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{w(title)}</a>
            </li>
          ))}
        </ul>
      </header>
      {PARTS.map(([id, title, Part]) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{w(title)}</h2>
          <Part />
        </section>
      ))}
    </article>
  );
}
