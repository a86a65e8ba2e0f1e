import { type Command, InvalidArgumentError, Option } from "commander";
import { DRAWING_FORMATS } from "../export/drawing-formats";
import { type CommandContext } from "./command";
import { EXIT_CODES_HELP } from "./exit-codes";
import { type DrawingOptions, exportDrawing, exportGraph, GRAPH_FORMATS, type GraphOptions } from "./export";

const THING = "an id, or a name: what search finds first";
const FILE = "where to write; standard output without it";

/** Adds `export` with what can be exported. */
export function addExportCommands(
  program: Command,
  context: () => CommandContext,
  ended: (code: number) => void,
): void {
  const parent = program.command("export").description("write the graph, or a piece of it, for other programs");
  const drawing = (): Option =>
    new Option("--format <name>", "graphml (yEd, Gephi, NetworkX …), gexf (Gephi), json (Cytoscape)")
      .choices(Object.keys(DRAWING_FORMATS))
      .default("graphml");
  parent
    .command("neighbourhood")
    .description("what surrounds a thing, ready to draw")
    .argument("<thing>", THING)
    .option("--depth <number>", "how many relationships away, 0 to 5", whole)
    .option("--limit <number>", "most nodes; the most connected stay", whole)
    .addOption(drawing())
    .option("--output <file>", FILE)
    .action(async (id: string, { depth, limit, ...options }: DrawingOptions & Sizes) => {
      ended(await exportDrawing(context(), { piece: "neighbourhood", id, ...stated({ depth, limit }) }, options));
    });
  parent
    .command("path")
    .description("the shortest chains of relationships between two things")
    .argument("<from>", THING)
    .argument("<to>", THING)
    .option("--max-hops <number>", "most relationships in a chain, 0 to 10", whole)
    .addOption(drawing())
    .option("--output <file>", FILE)
    .action(async (from: string, to: string, { maxHops, ...options }: DrawingOptions & Sizes) => {
      ended(await exportDrawing(context(), { piece: "path", from, to, ...stated({ maxHops }) }, options));
    });
  parent
    .command("graph")
    .description("all things and relationships")
    .addOption(
      new Option("--format <name>", "csv (Neo4j's offline importer), jsonl (JSON lines), nt (RDF as N-Triples)")
        .choices(GRAPH_FORMATS)
        .default("jsonl"),
    )
    .option("--output <path>", "a file, or for csv an empty folder; standard output without it")
    .action(async (options: GraphOptions) => {
      ended(await exportGraph(context(), options));
    });
  for (const command of parent.commands) command.addHelpText("after", EXIT_CODES_HELP);
}

interface Sizes {
  readonly depth?: number;
  readonly limit?: number;
  readonly maxHops?: number;
}

function whole(text: string): number {
  if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

/** Without what was not said, so that the API's own defaults hold. */
function stated(sizes: Readonly<Record<string, number | undefined>>): Sizes {
  return Object.fromEntries(Object.entries(sizes).filter(([, value]) => value !== undefined));
}
