import { useEffect, useState } from "react";
import { ask, Unanswered, type Variables } from "./ask";

export type Answer<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly why: Unanswered; readonly again: () => void }
  | { readonly state: "there"; readonly data: T };

/** Answers of this visit, so that going back shows a page at once. */
const kept = new Map<string, unknown>();
const MOST_KEPT = 60;

function keep(key: string, data: unknown): void {
  kept.set(key, data);
  const oldest = kept.keys().next();
  if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
}

/** The answer to a question while the component stands; asked anew when question or variables change. Null asks nothing. */
export function useAnswer<T>(query: string | null, variables: Variables = {}): Answer<T> {
  const key = query === null ? "" : JSON.stringify([query, variables]);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<{ readonly key: string; readonly result: unknown } | null>(null);
  useEffect(() => {
    if (key === "" || kept.has(key)) return;
    const [asked, given] = JSON.parse(key) as [string, Variables];
    const stop = new AbortController();
    ask<T>(asked, given, stop.signal).then(
      (data) => {
        keep(key, data);
        setFound({ key, result: data });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const why = error instanceof Unanswered ? error : new Unanswered("away", String(error));
        setFound({ key, result: why });
      },
    );
    return () => {
      stop.abort();
    };
  }, [key, attempt]);
  if (kept.has(key)) return { state: "there", data: kept.get(key) as T };
  if (found?.key !== key) return { state: "loading" };
  if (!(found.result instanceof Unanswered)) return { state: "there", data: found.result as T };
  const again = () => {
    setFound(null);
    setAttempt(attempt + 1);
  };
  return { state: "failed", why: found.result, again };
}
