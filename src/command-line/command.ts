import { type Configuration } from "../configuration";

/** What every command is given: where it reads its settings, where it writes, when it should end early. */
export interface CommandContext {
  readonly configuration: Configuration;
  /** What the command is asked for goes here. */
  readonly out: NodeJS.WritableStream;
  /** Progress, summaries of a server's start, log lines and mistakes go here. */
  readonly err: NodeJS.WritableStream;
  /** Aborted by SIGTERM and SIGINT. */
  readonly signal: AbortSignal;
}

/** What the command line says about the files to load. */
export interface LoadOptions {
  readonly residue: boolean;
}
