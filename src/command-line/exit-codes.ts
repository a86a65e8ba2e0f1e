/** How the program ends; `--help` explains them. */
export const EXIT = {
  done: 0,
  /** At least one file could not be loaded; the others were. */
  fileFailed: 1,
  /** The command line or the environment does not fit. */
  misuse: 2,
  /** The graph cannot be opened, or stopped answering. */
  graphUnavailable: 3,
  /** The graph was being changed, so that it could not be read as a whole. */
  inMotion: 4,
  /** A fault of the program itself. */
  fault: 70,
  /** A signal ended it before its work was done. */
  stopped: 130,
} as const;

export const EXIT_CODES_HELP = `
Exit codes
  0   all went well
  1   at least one file could not be loaded or read; each is named with the reason, the others were loaded
  2   the command line or the environment has a mistake; each is named
  3   the graph cannot be opened or does not answer (another process holds it, the server is away)
  4   the graph was being loaded, so that it could not be exported as a whole; try again
  70  a fault of the program itself
  130 stopped by a signal before its work was done; running it again goes on
`;
