import { useId } from "react";
import { useSearchParams } from "react-router";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { Awaited, Nothing } from "../parts/state";
import { Thing } from "../parts/thing";
import { TENURE, type Tenure, TenureRow } from "./rows";

const HOLDERS = `query InOffice($organization: String!, $on: Date) {
  officeholders(organization: $organization, on: $on) { ${TENURE} }
}`;

/** Posts and holders of a body on a chosen day; the day stands in the address, so that the view can be shared. */
export function InOffice({ organization }: { readonly organization: string }) {
  const w = useWords();
  const field = useId();
  const [search, setSearch] = useSearchParams();
  const on = search.get("on");
  const answer = useAnswer<{ readonly officeholders: readonly Tenure[] }>(HOLDERS, { organization, on });
  const choose = (day: string) => {
    setSearch(day === "" ? {} : { on: day }, { replace: true, preventScrollReset: true });
  };
  return (
    <section aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{w("postsAndHolders")}</h2>
      <p className="controls">
        <label htmlFor={field}>{w("inOfficeOn")}</label>{" "}
        <input
          id={field}
          type="date"
          value={on ?? ""}
          onChange={(event) => {
            choose(event.target.value);
          }}
        />{" "}
        {on === null ? (
          <small>{w("inOfficeAll")}</small>
        ) : (
          <button
            type="button"
            onClick={() => {
              choose("");
            }}
          >
            {w("clear")}
          </button>
        )}
      </p>
      <Awaited answer={answer}>
        {({ officeholders }) =>
          officeholders.length === 0 ? (
            <Nothing />
          ) : (
            <ul className="rows">
              {officeholders.map((tenure, index) => (
                <li key={index}>
                  <Thing id={tenure.post.id}>{tenure.post.title}</Thing> <TenureRow tenure={tenure} by="official" />
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
    </section>
  );
}
