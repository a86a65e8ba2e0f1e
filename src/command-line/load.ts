import { sourcesIn } from "../../loaders/read";
import { type Graph } from "../graph/graph";
import { openGraph } from "../graph/open";
import { load, type LoadReport } from "../loading/load";
import { type CommandContext, type LoadOptions } from "./command";
import { EXIT } from "./exit-codes";
import { progressOn } from "./progress";
import { summaryOf } from "./summary";

/** `load`: puts files into the user's graph and says what was found. Resolves to the exit code. */
export async function loadCommand(
  context: CommandContext,
  paths: readonly string[],
  options: LoadOptions,
): Promise<number> {
  const graph = openGraph(context.configuration.graph);
  try {
    await graph.migrate();
    const report = await loadInto(graph, context, paths);
    context.out.write(`${summaryOf(report, options)}\n`);
    return report.failures.length === 0 ? EXIT.done : EXIT.fileFailed;
  } finally {
    await graph.close();
  }
}

/** Loads the files of these paths into an open graph, with progress on the error stream. */
export async function loadInto(
  graph: Graph,
  { err, signal }: CommandContext,
  paths: readonly string[],
): Promise<LoadReport> {
  return await load(graph, await sourcesIn(paths), progressOn(err), signal);
}
