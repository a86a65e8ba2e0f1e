import { type Graph } from "../graph/graph";
import { nodesOf, relationshipsOf } from "./graph-stream";
import { type TextSink } from "./text-file";

/** How much was written. */
export interface Written {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * The whole graph as JSON, one thing or relationship a line, all things first:
 * `{"node":"Official","id":…,"properties":{…}}`, `{"relationship":"HELD","from":…,"to":…,"key":…,"properties":{…}}`.
 */
export async function writeJsonLines(graph: Graph, sink: TextSink): Promise<Written> {
  let [nodes, relationships] = [0, 0];
  for await (const batch of nodesOf(graph)) {
    nodes += batch.length;
    await sink.write(batch.map(({ label, ...node }) => `${JSON.stringify({ node: label, ...node })}\n`).join(""));
  }
  for await (const batch of relationshipsOf(graph)) {
    relationships += batch.length;
    const lines = batch.map(({ type, from, to, key, properties }) =>
      JSON.stringify({ relationship: type, from, to, key, properties }),
    );
    await sink.write(lines.map((line) => `${line}\n`).join(""));
  }
  await sink.end();
  return { nodes, relationships };
}
