import { writeFileSync } from "node:fs";
import path from "node:path";
import { sourcesIn } from "../loaders/read";
import { openGraph } from "../src/graph/open";
import { load, type Observer } from "../src/loading/load";
import { packageRoot } from "../src/package-root";
import { questionsPage } from "./questions-page";
import { readQuestions } from "./read";

const SILENT: Observer = {
  begun: () => undefined,
  writing: () => undefined,
  loaded: () => undefined,
  failed: () => undefined,
  deriving: () => undefined,
  ended: () => undefined,
};

/** Writes `docs/questions.md` from the questions and the sample. */
async function writePage(): Promise<void> {
  const root = packageRoot();
  const graph = openGraph({ engine: "grafeo", folder: null });
  await graph.migrate();
  await load(graph, await sourcesIn([path.join(root, "samples")]), SILENT);
  writeFileSync(path.join(root, "docs", "questions.md"), await questionsPage(readQuestions(), graph));
  await graph.close();
}

void writePage();
