import { Link } from "react-router";
import { useWords } from "../language";
import { type Word } from "../words";
import { useTitle } from "./heading";

/** Said where an address leads to nothing, with the ways on. */
export function NoSuch({ word }: { readonly word: Word }) {
  const w = useWords();
  useTitle(w("notFound"));
  return (
    <article className="page">
      <h1>{w("notFound")}</h1>
      <p className="missing">{w(word)}</p>
      <ul className="choices">
        <li>
          <Link to="/">{w("home")}</Link>
        </li>
        <li>
          <Link to="/overview">{w("overview")}</Link>
        </li>
        <li>
          <Link to="/graph">{w("graph")}</Link>
        </li>
      </ul>
    </article>
  );
}
