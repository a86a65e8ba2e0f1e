import { useEffect, useState } from "react";
import { ask, Unanswered } from "../api/ask";
import { type ListField, type ListPage, moreQuery } from "../api/listing";
import { type CommitteeWithSeats, FACT_LISTS, type Mark, seatMarks, SEATS } from "./document-facts";
import { officeMarks } from "./offices";

/** The lists of a document's facts as its page got them, by name. */
export type FactPages = Readonly<Record<string, ListPage<unknown>>>;

interface Marks {
  readonly marks: readonly Mark[];
  /** False while pages beyond the first are on their way. */
  readonly complete: boolean;
  readonly why: Unanswered | null;
}

/** All facts of a document in the order of the text: those of its first pages at once, the others as they come. */
export function useMarks(document: string, pages: FactPages): Marks {
  const [rest, setRest] = useState<{
    readonly of: FactPages;
    readonly marks: readonly Mark[];
    readonly complete: boolean;
    readonly why: Unanswered | null;
  } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const found: Mark[] = [];
    const show = (complete: boolean, why: Unanswered | null = null) => {
      if (!stop.signal.aborted) setRest({ of: pages, marks: [...found], complete, why });
    };
    const read = async () => {
      for await (const more of furtherMarks(document, pages, stop.signal)) {
        found.push(...more);
        show(false);
      }
      show(true);
    };
    read().catch((error: unknown) => {
      show(true, error instanceof Unanswered ? error : new Unanswered("away", String(error)));
    });
    return () => {
      stop.abort();
    };
  }, [document, pages]);
  const first = FACT_LISTS.flatMap(({ field, marks }) =>
    (pages[field.name]?.nodes ?? []).flatMap((row) => marks(row as never, document)),
  );
  const known = rest?.of === pages ? rest : null;
  const all = [...first, ...(known?.marks ?? [])].sort(
    (a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || a.line - b.line,
  );
  return { marks: all, complete: known?.complete ?? false, why: known?.why ?? null };
}

/** The marks of every page after the first, page by page. */
async function* furtherMarks(document: string, pages: FactPages, signal: AbortSignal): AsyncGenerator<readonly Mark[]> {
  for (const { field, marks } of FACT_LISTS) {
    const rows = pages[field.name]?.nodes ?? [];
    if (field.name === "committees")
      yield* furtherOfCommittees(document, rows as readonly CommitteeWithSeats[], signal);
    for await (const next of pagesAfter("Document", document, field, pages[field.name], signal)) {
      yield next.flatMap((row) => marks(row as never, document));
      if (field.name === "committees")
        yield* furtherOfCommittees(document, next as readonly CommitteeWithSeats[], signal);
    }
  }
}

async function* furtherOfCommittees(
  document: string,
  committees: readonly CommitteeWithSeats[],
  signal: AbortSignal,
): AsyncGenerator<readonly Mark[]> {
  for (const { id, members } of committees) {
    for await (const seats of pagesAfter("Committee", id, SEATS, members, signal)) yield seatMarks(seats, id, document);
  }
  const hosted = committees.filter(({ office, officeHead }) => office !== null || officeHead !== null);
  if (hosted.length > 0) {
    yield await officeMarks(
      document,
      hosted.map(({ id }) => id),
      signal,
    );
  }
}

async function* pagesAfter<T>(
  type: string,
  id: string,
  field: ListField<T>,
  first: ListPage<T> | undefined,
  signal: AbortSignal,
): AsyncGenerator<readonly T[]> {
  let info = first?.pageInfo;
  while (info?.hasNextPage) {
    const answer: { readonly thing: Readonly<Record<string, ListPage<T>>> | null } = await ask(
      moreQuery(type, field),
      { id, after: info.endCursor },
      signal,
    );
    const page: ListPage<T> | undefined = answer.thing?.[field.name];
    if (page) yield page.nodes;
    info = page?.pageInfo;
  }
}
