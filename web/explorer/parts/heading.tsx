import { type ReactNode, useEffect } from "react";
import { Link } from "react-router";
import { type Variables } from "../api/ask";
import { useWords } from "../language";
import { graphAddress, type Kind } from "../things";

interface Headed {
  readonly title: string;
  readonly kind?: Kind;
  /** Id of the thing, where the page is about one. */
  readonly id?: string;
  /** The question that this page asked; none where it asked nothing, or each of its parts its own. */
  readonly query?: string;
  readonly variables?: Variables;
  readonly children?: ReactNode;
}

/** The head of a page: what it is about, and the ways to see it otherwise. */
export function Heading({ title, kind, id, query, variables = {}, children }: Headed) {
  const w = useWords();
  useTitle(title);
  return (
    <header className="heading">
      {kind ? <span className={`badge kind-${kind}`}>{w(kind)}</span> : null}
      <h1 lang={kind ? "zh-CN" : undefined}>{title}</h1>
      {children}
      <p className="tools">
        {id === undefined ? null : <Link to={graphAddress(id)}>{w("inGraph")}</Link>}
        {query === undefined ? null : <AsGraphql query={query} variables={variables} />}
      </p>
    </header>
  );
}

/** Opens a question in the playground. */
export function AsGraphql({ query, variables = {} }: { readonly query: string; readonly variables?: Variables }) {
  const w = useWords();
  return <a href={playgroundAddress(query, variables)}>{w("asGraphql")}</a>;
}

/** The playground with this question in it. */
function playgroundAddress(query: string, variables: Variables): string {
  const parts = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `/playground#${parts.toString()}`;
}

/** Names the browser's tab after the page. */
export function useTitle(title: string): void {
  const w = useWords();
  const site = w("siteName");
  useEffect(() => {
    document.title = title === site ? site : `${title} · ${site}`;
  }, [title, site]);
}
