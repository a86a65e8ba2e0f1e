import { Link } from "react-router";
import { useWords } from "../language";
import { LineNumber, Thing } from "../parts/thing";
import { lineAddress } from "../things";
import { type Mark } from "./document-facts";

/** The facts of a document in the order of its text: the thing, and the place that states it. */
export function FactList({ document, marks }: { readonly document: string; readonly marks: readonly Mark[] }) {
  const w = useWords();
  if (marks.length === 0) return null;
  return (
    <aside className="fact-list" aria-label={w("factsHere")}>
      <details open={matchMedia("(min-width: 60rem)").matches}>
        <summary>
          {w("factsHere")} <small>{marks.length}</small>
        </summary>
        <ol tabIndex={-1}>
          {marks.map(({ family, start, end, line, id, label }, index) => (
            <li key={index} className={`family-${family}`}>
              <Link
                preventScrollReset
                to={lineAddress({ document: { id: document, number: null, title: "" }, start, end })}
              >
                <LineNumber line={line} />
              </Link>{" "}
              <Thing id={id}>{label}</Thing>
            </li>
          ))}
        </ol>
      </details>
    </aside>
  );
}
