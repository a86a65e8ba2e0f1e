import { useEffect, useMemo, useState } from "react";
import { ask, Unanswered } from "../api/ask";
import { type Drawing, EMPTY, keyOf, NEIGHBOURHOOD, PATH, type Subgraph, together } from "./drawing";

interface Asked {
  /** Things around which the graph is drawn, in the order in which they were chosen. */
  readonly ids: readonly string[];
  /** The thing to which paths from the first are sought. */
  readonly to: string | null;
  readonly depth: number;
  readonly limit: number;
}

export interface Grown {
  readonly drawing: Drawing;
  /** Keys of the edges on a path. */
  readonly path: ReadonlySet<string>;
  readonly truncated: boolean;
  readonly busy: boolean;
  readonly noPath: boolean;
  readonly why: Unanswered | null;
}

interface Question {
  readonly key: string;
  readonly isPath: boolean;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Questions of which the drawing is put together; only the first thing is drawn as deep as asked. */
function questionsOf({ ids, to, depth, limit }: Asked): readonly Question[] {
  const around = ids.map((id, index) => {
    const variables = { id, depth: index === 0 ? depth : 1, limit };
    return { key: JSON.stringify(variables), isPath: false, query: NEIGHBOURHOOD, variables };
  });
  const [from] = ids;
  if (from === undefined || to === null) return around;
  const variables = { from, to };
  return [{ key: JSON.stringify(variables), isPath: true, query: PATH, variables }, ...around.slice(1)];
}

/** Asks for what is not drawn yet; what was drawn stays while more is on its way. */
export function useDrawing(asked: Asked): Grown {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Subgraph | Unanswered>>(new Map());
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
  }, [wanted]);
  return useMemo(() => grownOf(JSON.parse(wanted) as readonly Question[], answers), [wanted, answers]);
}

function grownOf(questions: readonly Question[], answers: ReadonlyMap<string, Subgraph | Unanswered>): Grown {
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
