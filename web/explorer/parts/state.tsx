import { type ReactNode } from "react";
import { type Answer } from "../api/use-answer";
import { type Unanswered } from "../api/ask";
import { useWords } from "../language";

/** What an answer has to show, or why there is none yet. */
export function Awaited<T>({
  answer,
  children,
}: {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (answer.state === "loading") return <Loading />;
  if (answer.state === "failed") return <Unable why={answer.why} again={answer.again} />;
  return children(answer.data);
}

/** Said while an answer is on its way. */
export function Loading() {
  const w = useWords();
  return (
    <p className="loading" role="status">
      {w("loading")}
    </p>
  );
}

/** Why there is no answer, and a way to ask again. */
export function Unable({ why, again }: { readonly why: Unanswered; readonly again: () => void }) {
  const w = useWords();
  return (
    <div className="unable" role="alert">
      <p>
        {w(why.reason)}
        {why.reason === "refused" ? why.message : null}
      </p>
      <button type="button" onClick={again}>
        {w("retry")}
      </button>
    </div>
  );
}

/** Said where a list is empty. */
export function Nothing() {
  const w = useWords();
  return <p className="nothing">{w("nothingSaid")}</p>;
}
