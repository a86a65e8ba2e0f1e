import { readdirSync } from "node:fs";
import path from "node:path";
import { derive, type SourceRows, writeSource } from "../../loaders/write";
import { type Graph } from "../../src/graph/graph";
import { extractFile } from "../../src/loading/extraction";

const FOLDER = path.join(__dirname, "..", "..", "samples");

/** The sample gazettes, read and resolved, ready to be written. */
export async function sampleSources(): Promise<readonly SourceRows[]> {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return await Promise.all(
    names.map(async (name) => {
      const { hash, lines, rows, facts } = await extractFile({ file: path.join(FOLDER, name), name }, "rows");
      return { name, hash, lines, rows, residue: facts.residue, summary: { documents: rows.length } };
    }),
  );
}

/** Loads the sample gazettes into a graph. */
export async function loadSample(graph: Graph): Promise<void> {
  for (const source of await sampleSources()) await writeSource(graph, source);
  await derive(graph);
}
