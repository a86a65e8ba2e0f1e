import { type ReactNode } from "react";
import { useParams } from "react-router";
import { type ListField, type ListPage, moreQuery, pageQuery } from "../api/listing";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { type Kind } from "../things";
import { type Word } from "../words";
import { Heading } from "./heading";
import { Listing } from "./listing";
import { Awaited } from "./state";

interface Shown<T> {
  readonly kind: Kind;
  /** Name of the type in the API. */
  readonly type: string;
  /** What is asked of the thing beside its lists. */
  readonly own: string;
  readonly lists: readonly ListField<unknown>[];
  readonly title: (thing: T) => string;
  readonly children: (thing: T & { readonly id: string }) => ReactNode;
}

/** The page of one thing: asked for by the id in the address. */
export function ThingPage<T>({ kind, type, own, lists, title, children }: Shown<T>) {
  const w = useWords();
  const { id = "" } = useParams();
  const query = pageQuery(type, own, lists);
  const answer = useAnswer<{ readonly thing: (T & { readonly id: string }) | null }>(query, { id });
  return (
    <Awaited answer={answer}>
      {({ thing }) =>
        // a node of another type answers with nothing but an empty object
        thing?.id === undefined ? (
          <p className="missing">{w("noSuchThing")}</p>
        ) : (
          <article key={id} className={`page kind-${kind}`}>
            <Heading title={title(thing)} kind={kind} id={id} query={query} variables={{ id }} />
            {children(thing)}
          </article>
        )
      }
    </Awaited>
  );
}

interface ListedField<T> {
  readonly id: string;
  readonly type: string;
  readonly title: Word;
  readonly list: ListField<T>;
  readonly page: ListPage<T>;
  readonly row: (item: T) => ReactNode;
}

/** A list of a thing under its heading; left out where it is empty. */
export function ThingList<T>({ id, type, title, list, page, row }: ListedField<T>) {
  return (
    <Listing
      title={title}
      first={page}
      query={moreQuery(type, list)}
      variables={{ id }}
      pageIn={(answer) => (answer as { thing?: Readonly<Record<string, ListPage<T>>> }).thing?.[list.name]}
      row={row}
    />
  );
}
