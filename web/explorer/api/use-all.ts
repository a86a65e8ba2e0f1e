import { useEffect, useState } from "react";
import { ask, Unanswered, type Variables } from "./ask";
import { type ListPage } from "./listing";

/** A list that is read to its end. */
export interface Whole<T> {
  /** What has come so far, in order. */
  readonly rows: readonly T[];
  /** How many there are; null before the first answer. */
  readonly total: number | null;
  readonly busy: boolean;
  readonly why: Unanswered | null;
  /** Goes on from where no answer came. */
  readonly again: () => void;
}

interface Read<T> {
  readonly key: string;
  readonly pages: readonly ListPage<T>[];
  readonly why: Unanswered | null;
}

/**
 * All rows of a list, page after page as they come. The question takes the variable `after`; `pageIn` finds the list in an answer and
 * must stay the same function. `first` is a page that is in hand already.
 */
export function useAll<T>(
  query: string,
  variables: Variables,
  pageIn: (answer: unknown) => ListPage<T> | undefined,
  first?: ListPage<T>,
): Whole<T> {
  const key = JSON.stringify([query, variables]);
  const [read, setRead] = useState<Read<T>>({ key, pages: [], why: null });
  const [attempt, setAttempt] = useState(0);
  const known = read.key === key ? read : { key, pages: [], why: null };
  const pages = first === undefined ? known.pages : [first, ...known.pages];
  const last = pages.at(-1)?.pageInfo;
  const after = last === undefined ? null : last.endCursor;
  const isWhole = last?.hasNextPage === false;
  const failed = known.why !== null;
  useEffect(() => {
    if (isWhole || failed) return;
    const stop = new AbortController();
    const add = (page: readonly ListPage<T>[], why: Unanswered | null) => {
      if (stop.signal.aborted) return;
      setRead((before) => ({ key, pages: [...(before.key === key ? before.pages : []), ...page], why }));
    };
    ask(query, { ...(JSON.parse(key) as [string, Variables])[1], after }, stop.signal).then(
      (answer) => {
        const page = pageIn(answer);
        if (page === undefined) add([], new Unanswered("away", "No list in the answer"));
        else add([page], null);
      },
      (error: unknown) => {
        add([], error instanceof Unanswered ? error : new Unanswered("away", String(error)));
      },
    );
    return () => {
      stop.abort();
    };
  }, [query, key, after, isWhole, failed, attempt, pageIn]);
  return {
    rows: pages.flatMap(({ nodes }) => nodes),
    total: pages[0]?.totalCount ?? null,
    busy: !isWhole && !failed,
    why: known.why,
    again() {
      setRead({ ...known, why: null });
      setAttempt(attempt + 1);
    },
  };
}
