import { writeFileSync } from "node:fs";
import { GraphQLError } from "graphql";
import { createContext, formatError } from "../../schema";
import { causeOf } from "../../schema/errors";
import { drawingOf, type DrawingWanted } from "../export/drawing";
import { DRAWING_FORMATS, type DrawingFormatName } from "../export/drawing-formats";
import { writeJsonLines } from "../export/json-lines";
import { writeNTriples } from "../export/n-triples/write";
import { FolderNotEmpty, writeNeo4jCsv } from "../export/neo4j-csv/write";
import { GraphInMotion, standingStill } from "../export/standing-still";
import { openStream, textFile } from "../export/text-file";
import { type Graph, GraphTimeout, GraphUnavailable } from "../graph/graph";
import { openGraph } from "../graph/open";
import { type CommandContext } from "./command";
import { EXIT } from "./exit-codes";
import { thingMeant } from "./thing-meant";
import { count } from "./words";

/** Forms of the whole graph. */
export const GRAPH_FORMATS = ["csv", "jsonl", "nt"] as const;

export interface DrawingOptions {
  readonly format: DrawingFormatName;
  /** A file; standard output without it. */
  readonly output?: string;
}

export interface GraphOptions {
  readonly format: (typeof GRAPH_FORMATS)[number];
  /** A file, or for csv a folder; standard output without it. */
  readonly output?: string;
}

/** `export neighbourhood` and `export path`: a piece of the graph as a file for drawing. Ends are ids or names. Resolves to the exit code. */
export async function exportDrawing(
  context: CommandContext,
  wanted: DrawingWanted,
  options: DrawingOptions,
): Promise<number> {
  return await withGraph(context, async (graph) => {
    const api = createContext(graph);
    const meant = async (typed: string): Promise<string> => await thingMeant(api, typed, context.err);
    const piece: DrawingWanted =
      wanted.piece === "path"
        ? { ...wanted, from: await meant(wanted.from), to: await meant(wanted.to) }
        : { ...wanted, id: await meant(wanted.id) };
    const drawing = await drawingOf(api, piece);
    const text = DRAWING_FORMATS[options.format].write(drawing);
    if (options.output === undefined) context.out.write(text);
    else writeFileSync(options.output, text);
    const more = drawing.truncated ? "; the limit left more out" : "";
    context.err.write(`${count(drawing.nodes.length, "node")}, ${count(drawing.edges.length, "edge")}${more}.\n`);
    return EXIT.done;
  });
}

/** `export graph`: the whole graph, of one state, or not at all while a load changes it. Resolves to the exit code. */
export async function exportGraph(context: CommandContext, { format, output }: GraphOptions): Promise<number> {
  if (format === "csv" && output === undefined) {
    context.err.write("The csv is a folder of files: name it with --output.\n");
    return EXIT.misuse;
  }
  return await withGraph(context, async (graph) => {
    if (format === "csv" && output !== undefined) {
      const { nodes, relationships, command } = await standingStill(
        graph,
        async () => await writeNeo4jCsv(graph, output),
      );
      context.err.write(`${amount(nodes, relationships)}.\n`);
      context.out.write(`Import them into an empty database, in ${output} (import.sh does the same):\n${command}\n`);
      return EXIT.done;
    }
    const sink = output === undefined ? openStream(context.out) : textFile(output);
    const write = format === "nt" ? writeNTriples : writeJsonLines;
    const written = await standingStill(graph, async () => await write(graph, sink));
    context.err.write(`${amount(written.nodes, written.relationships)}.\n`);
    return EXIT.done;
  });
}

function amount(nodes: number, relationships: number): string {
  return `${count(nodes, "node")}, ${count(relationships, "relationship")}`;
}

/** Opens the user's graph and closes it. What the person can mend is told in plain words; other errors pass. */
async function withGraph(
  { configuration, err }: CommandContext,
  work: (graph: Graph) => Promise<number>,
): Promise<number> {
  const graph = openGraph(configuration.graph);
  try {
    await graph.migrate();
    return await work(graph);
  } catch (error) {
    if (error instanceof GraphInMotion) {
      err.write(`${error.message}\n`);
      return EXIT.inMotion;
    }
    const message = mistakeIn(error);
    if (message === null) throw causeOf(error);
    err.write(`${message}\n`);
    return EXIT.misuse;
  } finally {
    await graph.close();
  }
}

function mistakeIn(error: unknown): string | null {
  if (error instanceof FolderNotEmpty) return error.message;
  if (isFileError(error)) return `The file cannot be written: ${error.message}`;
  const cause = causeOf(error);
  if (!(error instanceof GraphQLError) || cause instanceof GraphUnavailable) return null;
  const { message, extensions } = formatError(error.toJSON(), error);
  return cause instanceof GraphTimeout || extensions?.["code"] !== "INTERNAL_SERVER_ERROR" ? message : null;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === "object" && error !== null && "syscall" in error && "path" in error;
}
