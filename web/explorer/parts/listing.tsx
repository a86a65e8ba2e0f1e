import { type ReactNode, useId, useState } from "react";
import { ask, Unanswered, type Variables } from "../api/ask";
import { type ListPage } from "../api/listing";
import { useWords } from "../language";
import { type Word } from "../words";
import { Nothing, Unable } from "./state";

interface Listed<T> {
  readonly title?: Word;
  readonly first: ListPage<T>;
  /** The question for the next page with the variable `after`, and its other variables. */
  readonly query: string;
  readonly variables: Variables;
  /** Where in the answer the page lies. */
  readonly pageIn: (answer: unknown) => ListPage<T> | undefined;
  readonly row: (item: T) => ReactNode;
  /** Shown also where the list is empty. */
  readonly always?: boolean;
}

/** A list that grows by a page at a time. Give it a key that changes with its question. */
export function Listing<T>({ title, first, query, variables, pageIn, row, always }: Listed<T>) {
  const w = useWords();
  const heading = useId();
  const [pages, setPages] = useState<readonly ListPage<T>[]>([]);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<Unanswered | null>(null);
  const shown = [first, ...pages];
  const rows = shown.flatMap(({ nodes }) => nodes);
  const last = shown.at(-1)?.pageInfo;
  const more = async () => {
    setBusy(true);
    setWhy(null);
    try {
      const next = pageIn(await ask(query, { ...variables, after: last?.endCursor }));
      if (next) setPages([...pages, next]);
    } catch (error) {
      setWhy(error instanceof Unanswered ? error : new Unanswered("away", String(error)));
    }
    setBusy(false);
  };
  if (first.totalCount === 0 && !always) return null;
  return (
    <section aria-labelledby={title ? heading : undefined}>
      {title ? (
        <h2 id={heading}>
          {w(title)} <small>{first.totalCount}</small>
        </h2>
      ) : null}
      {rows.length === 0 ? <Nothing /> : null}
      <ul className="rows">
        {rows.map((item, index) => (
          // rows only ever grow at the end
          <li key={index}>{row(item)}</li>
        ))}
      </ul>
      {why ? <Unable why={why} again={() => void more()} /> : null}
      {last?.hasNextPage && !why ? (
        <button type="button" className="more" disabled={busy} onClick={() => void more()}>
          {w(busy ? "loading" : "more")} （{rows.length} / {first.totalCount}）
        </button>
      ) : null}
    </section>
  );
}
