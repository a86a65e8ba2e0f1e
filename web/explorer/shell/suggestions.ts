import { useEffect, useState } from "react";
import { type Answer, useAnswer } from "../api/use-answer";
import { type Hit, hitsOf, SEARCH, type SearchAnswer } from "../api/hits";

/** Long enough that a word typed with an input method asks once, short enough to feel immediate. */
const PAUSE_MS = 180;

/** What could be meant by the text so far, grouped by kind in the order of the best hit of each. */
export function useSuggestions(text: string): {
  readonly answer: Answer<SearchAnswer> | null;
  readonly hits: readonly Hit[];
} {
  const settled = useSettled(text.trim());
  const answer = useAnswer<SearchAnswer>(settled === "" ? null : SEARCH, { text: settled, kinds: null, first: 12 });
  if (settled === "") return { answer: null, hits: [] };
  return { answer, hits: answer.state === "there" ? byKind(hitsOf(answer.data)) : [] };
}

function byKind(hits: readonly Hit[]): readonly Hit[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
