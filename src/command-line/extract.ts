import { once } from "node:events";
import { type Facts } from "../../loaders/facts";
import { sourcesIn } from "../../loaders/read";
import { extractAll } from "../loading/extraction-pool";
import { type CommandContext, type LoadOptions } from "./command";
import { EXIT } from "./exit-codes";

/** `extract`: prints the facts of files as JSON lines, without any graph. Resolves to the exit code. */
export async function extractCommand(
  { out, err, signal }: CommandContext,
  paths: readonly string[],
  options: LoadOptions,
): Promise<number> {
  const { files, failed: missing } = await sourcesIn(paths);
  let failed = missing.length;
  for (const { path, reason } of missing) err.write(`Not read: ${path} ${reason}\n`);
  for await (const { name, extracted, failure } of extractAll(files, "facts")) {
    if (signal.aborted) break;
    if (failure !== null) {
      failed++;
      err.write(`Not read: ${name} ${failure}\n`);
      continue;
    }
    for (const line of linesOf(extracted.facts, options)) {
      if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, "drain");
    }
  }
  return failed === 0 ? EXIT.done : EXIT.fileFailed;
}

/**
 * One object for each document, without its text, and for each fact, which names its document by number or else by title;
 * `family` tells them apart. What was not understood follows with the family `residue` where it is wanted.
 */
function* linesOf({ documents, residue }: Facts, options: LoadOptions): Generator<object> {
  for (const { document, facts } of documents) {
    yield { family: "document", ...document, text: undefined };
    for (const { family, ...fact } of facts) yield { family, document: document.number ?? document.title, ...fact };
  }
  if (options.residue) for (const { family, ...rest } of residue) yield { family: "residue", of: family, ...rest };
}
