import { type ListPage } from "../api/listing";
import { useAnswer } from "../api/use-answer";
import { useSpeech } from "../language";
import { Listing } from "../parts/listing";
import { Awaited } from "../parts/state";
import { LineNumber } from "../parts/thing";
import { PartAsGraphql } from "./as-graphql";

const SOURCE = `name loadedAt lines documents
      counts { family count }
      residue(first: 20) { totalCount nodes { family line quote reason } }`;

const QUERY = `query WhatWasLoaded($after: String) {
  sources(first: 20, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes {
      ${SOURCE}
    }
  }
}`;

interface Source {
  readonly name: string;
  readonly loadedAt: string | null;
  readonly lines: number;
  readonly documents: number;
  readonly counts: readonly { readonly family: string; readonly count: number }[];
  readonly residue: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly family: string;
      readonly line: number;
      readonly quote: string;
      readonly reason: string;
    }[];
  };
}

/** Every loaded file: since when it says what it says, what was found in it, and which lines were not understood. */
export function Loaded() {
  const answer = useAnswer<{ readonly sources: ListPage<Source> }>(QUERY);
  return (
    <>
      <PartAsGraphql query={QUERY} />
      <Awaited answer={answer}>
        {({ sources }) => (
          <Listing
            always
            first={sources}
            query={QUERY}
            variables={{}}
            pageIn={(next) => (next as { sources: ListPage<Source> }).sources}
            row={(source) => <SourceRow source={source} />}
          />
        )}
      </Awaited>
    </>
  );
}

function SourceRow({ source: { name, loadedAt, lines, documents, counts, residue } }: { readonly source: Source }) {
  const { w, language } = useSpeech();
  const day = loadedAt === null ? w("loading") : new Date(loadedAt).toLocaleString(language === "zh" ? "zh-CN" : "en");
  const facts = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <strong lang="zh-CN">{name}</strong>
      <span className="detail">
        {" "}
        {w("loadedAt")} {day} · {lines} {w("lines")} · {documents} {w("documents")} · {facts} {w("facts")}
      </span>
      {residue.totalCount === 0 ? null : (
        <details>
          <summary>
            {w("residue")} <small>{residue.totalCount}</small>
          </summary>
          <ul>
            {residue.nodes.map(({ family, line, quote, reason }, index) => (
              <li key={index}>
                <LineNumber line={line} /> · {family} · {reason} <q lang="zh-CN">{quote}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
