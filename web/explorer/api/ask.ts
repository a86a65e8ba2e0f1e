import { ENDPOINT } from "../../playground/ask";

export type Variables = Readonly<Record<string, unknown>>;

/** Why there is no answer: nobody answers, the server is not ready, the thing asked for is not there, or the question is refused. */
export class Unanswered extends Error {
  constructor(
    readonly reason: "away" | "starting" | "noSuchThing" | "refused",
    message: string,
  ) {
    super(message);
  }
}

interface Reply<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the API. Throws {@link Unanswered} where it gives no whole answer. */
export async function ask<T>(query: string, variables: Variables = {}, signal?: AbortSignal): Promise<T> {
  const { data, errors } = await replyTo<T>(JSON.stringify({ query, variables }), signal);
  const [error] = errors ?? [];
  if (error?.extensions?.code === "NOT_READY") throw new Unanswered("starting", error.message);
  if (error?.extensions?.code === "NOT_FOUND") throw new Unanswered("noSuchThing", error.message);
  if (error) throw new Unanswered("refused", error.message);
  if (data === null || data === undefined) throw new Unanswered("away", "No data in the answer");
  return data;
}

async function replyTo<T>(body: string, signal?: AbortSignal): Promise<Reply<T>> {
  try {
    const response = await fetch(ENDPOINT, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      signal: signal ?? null,
    });
    return (await response.json()) as Reply<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unanswered("away", error instanceof Error ? error.message : "No answer");
  }
}
