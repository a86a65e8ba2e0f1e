#!/usr/bin/env node
import "reflect-metadata";
import { existsSync } from "node:fs";
import { run } from "./command-line/program";

/** The first signal asks the command to finish; the second ends the process at once. */
function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

// whoever reads our output may have read enough, as head does
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

if (existsSync(".env")) process.loadEnvFile(".env");
void run(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  signal: abortOnSignals(),
  environment: process.env,
}).then((code) => {
  process.exitCode = code;
});
