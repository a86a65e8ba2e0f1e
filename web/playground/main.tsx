import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./playground.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { ENDPOINT } from "./ask";
import { tabOf } from "./examples";
import { OpenedQuery } from "./opened";
import { PlainHighlight } from "./plain-highlight";
import { QUESTIONS } from "./question-files";
import { questionsPlugin } from "./questions";
import { subjectsOfTheGraph } from "./subjects";

/** The first question of each topic has a tab; the side bar lists all. */
const OPENED = QUESTIONS.filter(({ topic }, i) => QUESTIONS.findIndex((question) => question.topic === topic) === i);

type Asked = Parameters<Parameters<typeof GraphiQL>[0]["fetcher"]>[0];

async function fetcher(asked: Asked): Promise<object> {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as object;
}

async function show(element: HTMLElement): Promise<void> {
  const subjects = await subjectsOfTheGraph();
  const plugins = [questionsPlugin(subjects), explorerPlugin(), HISTORY_PLUGIN];
  createRoot(element).render(
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={OPENED.map((question) => tabOf(question, subjects))}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      plugins={plugins}
      visiblePlugin={plugins[0]}
    >
      <GraphiQL.Logo>
        <a href="/">政府公报图谱</a>
      </GraphiQL.Logo>
      <PlainHighlight />
      <OpenedQuery />
    </GraphiQL>,
  );
}

const element = document.querySelector<HTMLElement>("#playground");
if (element !== null) void show(element);
