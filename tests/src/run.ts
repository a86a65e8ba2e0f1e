import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Writable } from "node:stream";
import { run } from "../../src/command-line/program";
import { packageRoot } from "../../src/package-root";

export const SAMPLES = path.join(packageRoot(), "samples");

/** A folder of its own, such as a graph's. */
export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "gazette-graph-"));
}

/** A stream that keeps what is written to it. */
export function kept(): Writable & { text: string } {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      stream.text += chunk.toString();
      done();
    },
  }) as Writable & { text: string };
  stream.text = "";
  return stream;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line to its end in an environment that has nothing but what is given. */
export async function commandLine(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const [out, err] = [kept(), kept()];
  const signal = new AbortController().signal;
  const code = await run(words, { out, err, signal, environment: { LOG_LEVEL: "silent", ...environment } });
  return { code, out: out.text, err: err.text };
}
