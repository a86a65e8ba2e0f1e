import { Command, CommanderError } from "commander";
import { ConfigurationError, readConfiguration } from "../configuration";
import { GraphUnavailable } from "../graph/graph";
import { askCommand, type AskOptions } from "./ask";
import { type CommandContext, type LoadOptions } from "./command";
import { EXIT, EXIT_CODES_HELP } from "./exit-codes";
import { addExportCommands } from "./export-commands";
import { extractCommand } from "./extract";
import { ENVIRONMENT_HELP, EXAMPLES_HELP, PATHS_HELP } from "./help";
import { loadCommand } from "./load";
import { serveCommand, startCommand } from "./serve";
import { statsCommand } from "./stats";

/** Where a command writes, what stops it, and the environment it reads. */
export type Surroundings = Omit<CommandContext, "configuration"> & {
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** Runs a command line, such as `["load", "gazettes/"]`. Resolves to the exit code; mistakes are written to `err` in plain words. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { out, err } = surroundings;
  let code: number = EXIT.done;
  const program = commands(surroundings, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misuse;
    if (surroundings.signal.aborted) {
      err.write("Stopped before the end. Running the same command again goes on from here.\n");
      return EXIT.stopped;
    }
    err.write(`${wordsFor(error)}\n`);
    return codeOf(error);
  } finally {
    // what was written must be out before the process ends
    await Promise.all([out, err].map(async (stream) => new Promise((done) => stream.write("", done))));
  }
}

function commands(surroundings: Surroundings, ended: (code: number) => void): Command {
  const { environment, ...streams } = surroundings;
  const context = (): CommandContext => ({ ...streams, configuration: readConfiguration(environment) });
  const program = new Command("gazette-graph")
    .description(
      "Turns official gazettes (政府公报) into a knowledge graph and answers questions about it through GraphQL.",
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => streams.out.write(text), writeErr: (text) => streams.err.write(text) })
    .showHelpAfterError("Run gazette-graph --help to see what there is.")
    .addHelpText("after", EXAMPLES_HELP + ENVIRONMENT_HELP + EXIT_CODES_HELP);

  const residue = ["--residue", "list every line that looked like a fact and was not understood"] as const;
  program
    .command("start", { isDefault: true })
    .description("load, then serve; without files, the sample of an invented city in a graph of its own in memory")
    .argument("[paths...]", PATHS_HELP)
    .option(...residue)
    .action(async (paths: string[], options: Partial<LoadOptions>) => {
      ended(await startCommand(context(), paths, { residue: options.residue ?? false }));
    });
  program
    .command("load")
    .description("put gazettes into the graph; what a source said before is replaced, loading twice changes nothing")
    .argument("<paths...>", PATHS_HELP)
    .option(...residue)
    .action(async (paths: string[], options: Partial<LoadOptions>) => {
      ended(await loadCommand(context(), paths, { residue: options.residue ?? false }));
    });
  program
    .command("serve")
    .description("answer questions about what is in the graph")
    .action(async () => {
      ended(await serveCommand(context()));
    });
  program
    .command("extract")
    .description("print the facts of gazettes as JSON lines, one a line; needs no graph")
    .argument("<paths...>", PATHS_HELP)
    .option("--residue", "print what was not understood as well, with the family residue")
    .action(async (paths: string[], options: Partial<LoadOptions>) => {
      ended(await extractCommand(context(), paths, { residue: options.residue ?? false }));
    });
  program
    .command("ask")
    .description("answer one of the questions that people come with; without a name, list them")
    .argument("[name]", "name or number of the question")
    .argument("[parameters...]", "what it asks for, as --name value")
    .option("--json", "print the answer as JSON")
    .option("--sample", "ask the sample of an invented city, not what was loaded")
    .allowUnknownOption()
    .action(async (name: string | undefined, words: string[], options: Partial<AskOptions>) => {
      const { json = false, sample = false } = options;
      ended(await askCommand(context(), name, words, { json, sample }));
    });
  program
    .command("stats")
    .description("print how many documents, people, tasks … the graph holds")
    .action(async () => {
      ended(await statsCommand(context()));
    });
  addExportCommands(program, context, ended);
  for (const command of program.commands) command.addHelpText("after", EXIT_CODES_HELP);
  return program;
}

function codeOf(error: unknown): number {
  if (error instanceof ConfigurationError || isListenError(error)) return EXIT.misuse;
  return error instanceof GraphUnavailable ? EXIT.graphUnavailable : EXIT.fault;
}

function wordsFor(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof GraphUnavailable) return error.message;
  if (isListenError(error)) return LISTEN_ERRORS[error.code]!(`${error.address ?? ""}:${error.port ?? ""}`);
  return `A fault of the program: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

const LISTEN_ERRORS: Readonly<Record<string, (address: string) => string>> = {
  EADDRINUSE: (address) => `${address} is in use by another program. Set PORT to a free one.`,
  EACCES: (address) => `Listening on ${address} is not permitted. Set PORT to 1024 or above.`,
  EADDRNOTAVAIL: (address) => `${address} is not an address of this machine. Set HOST to one.`,
  ENOTFOUND: (address) => `HOST is not known on this machine (${address}).`,
};

interface ListenError extends Error {
  readonly code: string;
  readonly address?: string;
  readonly port?: number;
}

function isListenError(error: unknown): error is ListenError {
  return (
    typeof error === "object" &&
    error !== null &&
    "syscall" in error &&
    "code" in error &&
    Object.hasOwn(LISTEN_ERRORS, String(error.code))
  );
}
