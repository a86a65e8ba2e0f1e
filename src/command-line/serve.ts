import { once } from "node:events";
import path from "node:path";
import { type Logger } from "pino";
import { type Graph } from "../graph/graph";
import { openGraph } from "../graph/open";
import { createLogger } from "../http/log";
import { type RunningServer, startServer } from "../http/server";
import { packageRoot } from "../package-root";
import { type CommandContext, type LoadOptions } from "./command";
import { EXIT } from "./exit-codes";
import { loadInto } from "./load";
import { summaryOf } from "./summary";

/** `serve`: answers questions about what the user's graph holds, until it is told to stop. Resolves to the exit code. */
export async function serveCommand(context: CommandContext): Promise<number> {
  return await serveWhile(context, openUsersGraph, async () => Promise.resolve());
}

/**
 * `start`: loads, then serves. Without paths it loads the sample into a graph of its own in memory. A file that cannot be loaded
 * is named; the server still becomes ready. Resolves to the exit code.
 */
export async function startCommand(
  context: CommandContext,
  paths: readonly string[],
  options: LoadOptions,
): Promise<number> {
  const sample = paths.length === 0;
  if (sample) context.err.write("No files are named, so the sample of an invented city is loaded into memory.\n");
  return await serveWhile(context, sample ? openSampleGraph : openUsersGraph, async (graph, server) => {
    server.loading();
    const report = await loadInto(graph, context, sample ? [path.join(packageRoot(), "samples")] : paths);
    context.err.write(`${summaryOf(report, options)}\n`);
  });
}

function openUsersGraph({ configuration }: CommandContext): Graph {
  return openGraph(configuration.graph);
}

function openSampleGraph(): Graph {
  return openGraph({ engine: "grafeo", folder: null });
}

/** Listens first, so that health can be asked from the first moment; then opens the graph, prepares it, and answers. */
async function serveWhile(
  context: CommandContext,
  open: (context: CommandContext) => Graph,
  prepare: (graph: Graph, server: RunningServer) => Promise<void>,
): Promise<number> {
  const { configuration, signal, err } = context;
  const logger: Logger = createLogger(configuration.logLevel);
  const server = await startServer(configuration, logger);
  let graph: Graph | null = null;
  try {
    graph = open(context);
    await graph.ping();
    await graph.migrate();
    await prepare(graph, server);
    server.serve(graph);
    err.write(
      `Ready. Explorer: ${server.url}/  Playground: ${server.url}/playground  API: ${server.url}/graphql  (Ctrl+C stops)\n`,
    );
    if (!signal.aborted) await once(signal, "abort");
    err.write("Stopping: what runs is finished first.\n");
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await server.stop();
    await graph?.close();
  }
  err.write("Stopped.\n");
  return EXIT.done;
}
