import { type Graph } from "../../graph/graph";
import { isBookkeeping, nodesOf, relationshipsOf } from "../graph-stream";
import { type Written } from "../json-lines";
import { type TextSink } from "../text-file";
import { triplesOfNode, triplesOfRelationship } from "./triples";

/** The whole graph without its bookkeeping as N-Triples. */
export async function writeNTriples(graph: Graph, sink: TextSink): Promise<Written> {
  let [nodes, relationships] = [0, 0];
  for await (const batch of nodesOf(graph)) {
    const facts = batch.filter(({ label }) => !isBookkeeping(label));
    nodes += facts.length;
    await sink.write(textOf(facts.flatMap(triplesOfNode)));
  }
  for await (const batch of relationshipsOf(graph)) {
    const facts = batch.filter(({ type }) => !isBookkeeping(type));
    relationships += facts.length;
    await sink.write(textOf(facts.flatMap(triplesOfRelationship)));
  }
  await sink.end();
  return { nodes, relationships };
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
