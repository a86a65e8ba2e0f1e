import { useEffect, useId, useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { type ListPage } from "../api/listing";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { Heading } from "../parts/heading";
import { Listing } from "../parts/listing";
import { Awaited } from "../parts/state";
import { Thing } from "../parts/thing";
import { Missing } from "./missing";

interface Item {
  readonly id: string;
  readonly label: string | null;
  readonly number?: string | null;
  readonly day?: string | null;
}

/** How each kind is listed: the argument that filters by words, and what a row shows. */
const LISTS = {
  documents: ["filter: { text: $text }", "id label: title number day: issuedOn"],
  officials: ["name: $text", "id label: name number: jurisdiction"],
  organizations: ["text: $text", "id label: name"],
  committees: ["filter: { text: $text }", "id label: name"],
  tasks: ["filter: { text: $text }", "id label day: dueOn"],
  projects: ["text: $text", "id label: name number: investment day: dueOn"],
  laws: ["text: $text", "id label: name number"],
} as const;

type Listed = keyof typeof LISTS;

function isListed(kind: string | undefined): kind is Listed {
  return kind !== undefined && Object.hasOwn(LISTS, kind);
}

/** Everything of one kind, filtered by words. */
export function BrowsePage() {
  const { kind } = useParams();
  return isListed(kind) ? <Everything key={kind} kind={kind} /> : <Missing />;
}

function Everything({ kind }: { readonly kind: Listed }) {
  const w = useWords();
  const [filter, row] = LISTS[kind];
  const [parameters, setParameters] = useSearchParams();
  const text = parameters.get("text") ?? "";
  const query = `query All($text: String, $after: String) {
  list: ${kind}(${filter}, first: 50, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { ${row} }
  }
}`;
  const variables = { text: text === "" ? null : text };
  const answer = useAnswer<{ readonly list: ListPage<Item> }>(query, variables);
  return (
    <article className="page">
      <Heading title={w(kind)} query={query} variables={variables} />
      <WordsFilter
        key={text}
        text={text}
        onText={(next) => {
          setParameters(next === "" ? {} : { text: next }, { replace: true });
        }}
      />
      <Awaited answer={answer}>
        {({ list }) => (
          <Listing
            key={text}
            always
            title={kind}
            first={list}
            query={query}
            variables={variables}
            pageIn={(next) => (next as { list: ListPage<Item> }).list}
            row={({ id, label, number, day }) => (
              <>
                {day ? <time>{day} </time> : null}
                <Thing id={id}>{label ?? number ?? id}</Thing>{" "}
                <span className="detail" lang="zh-CN">
                  {label === null ? null : number}
                </span>
              </>
            )}
          />
        )}
      </Awaited>
    </article>
  );
}

/** Words by which a list is filtered, taken with Enter or the button. */
export function WordsFilter({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const w = useWords();
  const id = useId();
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    setTyped(text);
  }, [text]);
  return (
    <form
      className="controls"
      onSubmit={(event) => {
        event.preventDefault();
        onText(typed.trim());
      }}
    >
      <label htmlFor={id}>{w("browseText")}</label>{" "}
      <input
        id={id}
        type="text"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />{" "}
      <button type="submit">{w("apply")}</button>
    </form>
  );
}
