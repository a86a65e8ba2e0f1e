import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useEffect, useMemo } from "react";
import { useWords } from "../explorer/language";
import { Switches } from "../explorer/shell/switches";
import { useTheme } from "../explorer/theme";
import { ENDPOINT } from "./ask";
import { tabOf } from "./examples";
import { OpenedQuery } from "./opened";
import { PlainHighlight } from "./plain-highlight";
import { QUESTIONS } from "./question-files";
import { questionsPlugin } from "./questions";
import { type Subjects } from "./subjects";
import { TabsForReaders } from "./tabs-for-readers";

/** The first question of each topic has a tab; the side bar lists all. */
const OPENED = QUESTIONS.filter(({ topic }, i) => QUESTIONS.findIndex((question) => question.topic === topic) === i);

type Asked = Parameters<Parameters<typeof GraphiQL>[0]["fetcher"]>[0];

/** The playground below the same head as every page of the explorer. */
export function Playground({ subjects }: { readonly subjects: Subjects }) {
  const w = useWords();
  const [theme] = useTheme();
  const title = `${w("playground")} · ${w("siteName")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const plugins = useMemo(() => [questionsPlugin(subjects), explorerPlugin(), HISTORY_PLUGIN], [subjects]);
  const tabs = useMemo(() => OPENED.map((question) => tabOf(question, subjects)), [subjects]);
  // on a small screen the list would leave no room for what it opens
  const isWide = matchMedia("(min-width: 50rem)").matches;
  return (
    <>
      <header className="top">
        <a className="site" href="/">
          {w("siteName")}
        </a>
        <nav aria-label={w("navigation")}>
          <a href="/overview">{w("overview")}</a>
          <a href="/graph">{w("graph")}</a>
          <a href="/playground" className="active" aria-current="page">
            {w("playground")}
          </a>
        </nav>
        <Switches />
      </header>
      <main className="asking">
        <h1 className="hidden">{w("playground")}</h1>
        <GraphiQL
          fetcher={fetcherSaying(w("away"))}
          defaultTabs={tabs}
          defaultEditorToolsVisibility="variables"
          isHeadersEditorEnabled={false}
          plugins={plugins}
          visiblePlugin={isWide ? plugins[0] : undefined}
          forcedTheme={theme}
        >
          <GraphiQL.Logo>
            <></>
          </GraphiQL.Logo>
          <PlainHighlight />
          <OpenedQuery />
          <TabsForReaders />
        </GraphiQL>
      </main>
    </>
  );
}

/** Asks the API; where nobody answers, the answer says so in these words. */
function fetcherSaying(away: string) {
  return async (asked: Asked): Promise<object> => {
    try {
      const response = await fetch(ENDPOINT, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify(asked),
      });
      return (await response.json()) as object;
    } catch {
      return { errors: [{ message: away }] };
    }
  };
}
