import { useRouteError } from "react-router";
import { useWords } from "../language";
import { NoSuch } from "../parts/no-such";

/** An address without a page. */
export function Missing() {
  return <NoSuch word="noSuchPage" />;
}

/** A page that broke, or a part of it that could not be fetched. */
export function Failed() {
  const w = useWords();
  const error = useRouteError();
  return (
    <div className="unable" role="alert">
      <p>{w("pageFailed")}</p>
      <p>
        <code>{error instanceof Error ? error.message : null}</code>
      </p>
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
