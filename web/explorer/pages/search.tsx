import { Link, useSearchParams } from "react-router";
import { type Hit, hitsOf, SEARCH, type SearchAnswer } from "../api/hits";
import { type ListPage } from "../api/listing";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { Heading } from "../parts/heading";
import { Listing } from "../parts/listing";
import { Awaited } from "../parts/state";
import { Thing } from "../parts/thing";
import { type Kind } from "../things";

const SEARCHED = [
  "official",
  "organization",
  "post",
  "committee",
  "task",
  "project",
  "law",
  "document",
] as const satisfies readonly Kind[];

/** Everything that the text finds, by kind; text and kind stand in the address. */
export function SearchPage() {
  const w = useWords();
  const [parameters] = useSearchParams();
  const text = parameters.get("q") ?? "";
  const kind = SEARCHED.find((one) => one === parameters.get("kind")) ?? null;
  const variables = { text, kinds: kind === null ? null : [kind.toUpperCase()], first: 20 };
  const answer = useAnswer<SearchAnswer>(SEARCH, variables);
  return (
    <article className="page">
      <Heading title={`${w("resultsFor")}: ${text}`} query={SEARCH} variables={variables} />
      <ul className="choices">
        {[null, ...SEARCHED].map((one) => (
          <li key={one}>
            <Link to={resultsAddress(text, one)} aria-current={one === kind ? "true" : undefined}>
              {w(one ?? "allKinds")}
            </Link>
          </li>
        ))}
      </ul>
      <Awaited answer={answer}>
        {(found) => (
          <Listing
            key={JSON.stringify(variables)}
            always
            title="resultsFor"
            first={pageOf(found)}
            query={SEARCH}
            variables={variables}
            pageIn={(next) => pageOf(next as SearchAnswer)}
            row={(hit) => <HitRow hit={hit} />}
          />
        )}
      </Awaited>
    </article>
  );
}

function HitRow({ hit }: { readonly hit: Hit }) {
  const w = useWords();
  return (
    <>
      <span className={`badge kind-${hit.kind}`}>{w(hit.kind)}</span> <Thing id={hit.id}>{hit.label}</Thing>
      {hit.matched ? (
        <span className="detail">
          {" "}
          {w("foundIn")}{" "}
          <span lang="zh-CN">
            {hit.matched.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
          </span>
        </span>
      ) : null}
      {hit.detail ? (
        <span className="detail" lang="zh-CN">
          {" "}
          {hit.detail}
        </span>
      ) : null}
    </>
  );
}

function pageOf(answer: SearchAnswer): ListPage<Hit> {
  const { totalCount, pageInfo } = answer.search;
  return { totalCount, pageInfo, nodes: hitsOf(answer) };
}

function resultsAddress(text: string, kind: string | null): string {
  return `/search?${new URLSearchParams({ q: text, ...(kind === null ? {} : { kind }) }).toString()}`;
}
