import { useCallback, useEffect, useMemo, useState } from "react";
import { ask, Unanswered } from "../api/ask";
import { type Chains, drawnOf } from "./chains";
import { type Drawing, EMPTY, keyOf, type Subgraph, together } from "./drawing";
import { type Asked, type Question, questionsOf } from "./questions";

export interface Grown {
  readonly drawing: Drawing;
  /** Keys of the edges on a chain. */
  readonly path: ReadonlySet<string>;
  /** The chains that were asked for; null where none were, or they are on their way. */
  readonly chains: Chains | null;
  readonly truncated: boolean;
  readonly busy: boolean;
  readonly why: Unanswered | null;
  /** Asks once more for what had no answer. */
  readonly again: () => void;
}

interface Piece {
  readonly drawn: Subgraph;
  readonly chains: Chains | null;
}

type Answers = ReadonlyMap<string, Piece | Unanswered>;

/** Asks for what is not drawn yet; what was drawn stays while more is on its way. */
export function useDrawing(asked: Asked): Grown {
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [attempt, setAttempt] = useState(0);
  const wanted = JSON.stringify(questionsOf(asked));
  useEffect(() => {
    const stop = new AbortController();
    const keep = (key: string, answer: Piece | Unanswered) => {
      if (!stop.signal.aborted) setAnswers((before) => new Map(before).set(key, answer));
    };
    for (const { key, query, variables } of JSON.parse(wanted) as readonly Question[]) {
      if (answers.has(key)) continue;
      ask<{ readonly drawn: Subgraph } | { readonly chains: Chains }>(query, variables, stop.signal).then(
        (answer) => {
          keep(
            key,
            "drawn" in answer
              ? { drawn: answer.drawn, chains: null }
              : { drawn: drawnOf(answer.chains), chains: answer.chains },
          );
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
  const pieces = given.filter((answer): answer is Piece => answer !== undefined && !(answer instanceof Unanswered));
  const connecting = pieces.find(({ chains }) => chains !== null);
  return {
    drawing: pieces.length === 0 ? EMPTY : together(pieces.map(({ drawn }) => drawn)),
    path: new Set(connecting?.drawn.edges.map(keyOf)),
    chains: connecting?.chains ?? null,
    truncated: pieces.some(({ drawn }) => drawn.truncated),
    busy: given.includes(undefined),
    why: given.find((answer) => answer instanceof Unanswered) ?? null,
  };
}
