import { type ReactNode } from "react";
import { useParams } from "react-router";
import { type ListField, type ListPage, moreQuery, pageQuery } from "../api/listing";
import { useAnswer } from "../api/use-answer";
import { type Kind } from "../things";
import { type Word } from "../words";
import { Heading } from "./heading";
import { Listing } from "./listing";
import { NoSuch } from "./no-such";
import { Awaited } from "./state";

interface Shown<T, B> {
  readonly kind: Kind;
  /** Name of the type in the API. */
  readonly type: string;
  /** What is asked of the thing beside its lists. */
  readonly own: string;
  readonly lists: readonly ListField<unknown>[];
  /** A field of Query that the page asks beside the thing, under a name of its own, with `$id`. */
  readonly beside?: string;
  readonly title: (thing: T) => string;
  /** Gets the thing, and the whole answer for what was asked beside it. */
  readonly children: (thing: T & { readonly id: string }, answer: B) => ReactNode;
}

/** The page of one thing: asked for by the id in the address. */
export function ThingPage<T, B = object>({ kind, type, own, lists, beside, title, children }: Shown<T, B>) {
  const { id = "" } = useParams();
  const query = pageQuery(type, own, lists, beside);
  const answer = useAnswer<B & { readonly thing: (T & { readonly id: string }) | null }>(query, { id });
  if (answer.state === "failed" && answer.why.reason === "noSuchThing") return <NoSuch word="noSuchThing" />;
  return (
    <Awaited answer={answer}>
      {({ thing, ...other }) =>
        // a node of another type answers with nothing but an empty object
        thing?.id === undefined ? (
          <NoSuch word="noSuchThing" />
        ) : (
          <article key={id} className={`page kind-${kind}`}>
            <Heading title={title(thing)} kind={kind} id={id} query={query} variables={{ id }} />
            {children(thing, other as unknown as B)}
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
