import { useCallback, useEffect, useMemo, useState } from "react";
import { ask, Unanswered } from "../api/ask";
import { type Drawing, EMPTY, keyOf, type Subgraph, together } from "./drawing";
import { type Asked, type Question, questionsOf } from "./questions";

export interface Grown {
  readonly drawing: Drawing;
  /** Keys of the edges on a path. */
  readonly path: ReadonlySet<string>;
  readonly truncated: boolean;
  readonly busy: boolean;
  readonly noPath: boolean;
  readonly why: Unanswered | null;
  /** Asks once more for what had no answer. */
  readonly again: () => void;
}

type Answers = ReadonlyMap<string, Subgraph | Unanswered>;

/** Asks for what is not drawn yet; what was drawn stays while more is on its way. */
export function useDrawing(asked: Asked): Grown {
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [attempt, setAttempt] = useState(0);
  const wanted = JSON.stringify(questionsOf(asked));
  useEffect(() => {
    const stop = new AbortController();
    const keep = (key: string, answer: Subgraph | Unanswered) => {
      if (!stop.signal.aborted) setAnswers((before) => new Map(before).set(key, answer));
    };
    for (const { key, query, variables } of JSON.parse(wanted) as readonly Question[]) {
      if (answers.has(key)) continue;
      ask<{ readonly drawn: Subgraph }>(query, variables, stop.signal).then(
        ({ drawn }) => {
          keep(key, drawn);
        },
        (error: unknown) => {
          keep(key, error instanceof Unanswered ? error : new Unanswered("away", String(error)));
        },
      );
    }
    return () => {
      stop.abort();
    };
    // an answer that comes in asks for nothing new
  }, [wanted, attempt]);
  const again = useCallback(() => {
    setAnswers((before) => new Map([...before].filter(([, answer]) => !(answer instanceof Unanswered))));
    setAttempt((before) => before + 1);
  }, []);
  const grown = useMemo(() => grownOf(JSON.parse(wanted) as readonly Question[], answers), [wanted, answers]);
  return useMemo(() => ({ ...grown, again }), [grown, again]);
}

function grownOf(questions: readonly Question[], answers: Answers): Omit<Grown, "again"> {
  const given = questions.map(({ key }) => answers.get(key));
  const subgraphs = given.filter(
    (answer): answer is Subgraph => answer !== undefined && !(answer instanceof Unanswered),
  );
  const path = questions.find(({ isPath }) => isPath);
  const found = path ? answers.get(path.key) : undefined;
  const chain = found instanceof Unanswered ? undefined : found;
  return {
    drawing: subgraphs.length === 0 ? EMPTY : together(subgraphs),
    path: new Set(chain?.edges.map(keyOf)),
    truncated: subgraphs.some(({ truncated }) => truncated),
    busy: given.includes(undefined),
    noPath: chain?.nodes.length === 0,
    why: given.find((answer) => answer instanceof Unanswered) ?? null,
  };
}
