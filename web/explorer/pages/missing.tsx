import { useRouteError } from "react-router";
import { useWords } from "../language";
import { NoSuch } from "../parts/no-such";

/** An address without a page. */
export function Missing() {
  return <NoSuch word="noSuchPage" />;
}

/** What browsers say of a part of the page that could not be fetched: `Failed to fetch dynamically imported module: …`. */
const NOT_FETCHED = /dynamically imported|importing a module/iu;

/** A page that broke, or a part of it that could not be fetched. */
export function Failed() {
  const w = useWords();
  const error = useRouteError();
  const said = error instanceof Error ? error.message : "";
  return (
    <div className="unable" role="alert">
      {NOT_FETCHED.test(said) ? (
        <p>{w("away")}</p>
      ) : (
        <>
          <p>{w("pageFailed")}</p>
          <p>
            <code>{said}</code>
          </p>
        </>
      )}
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        {w("retry")}
      </button>
    </div>
  );
}
