import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "../explorer/style/colours.css";
import "../explorer/style/shell.css";
import "./playground.css";
import "./narrow.css";
import { createRoot } from "react-dom/client";
import { Speaking } from "../explorer/language";
import { Playground } from "./playground";
import { subjectsOfTheGraph } from "./subjects";

async function show(element: HTMLElement): Promise<void> {
  const subjects = await subjectsOfTheGraph();
  createRoot(element).render(
    <Speaking>
      <Playground subjects={subjects} />
    </Speaking>,
  );
}

const element = document.querySelector<HTMLElement>("#playground");
if (element !== null) void show(element);
