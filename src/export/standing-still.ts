import { type Graph } from "../graph/graph";

/** A graph that is being written cannot be read as a whole. The message is fit for a person. */
export class GraphInMotion extends Error {}

interface SourceState {
  readonly id: string;
  readonly content: string | null;
  readonly derived: string | null;
}

/**
 * Reads much of the graph, in as many statements as it takes, so that the whole is of one state: no load was under way before, and none
 * changed anything until the end. Throws `GraphInMotion` otherwise; what was read by then must be thrown away.
 */
export async function standingStill<T>(graph: Graph, read: () => Promise<T>): Promise<T> {
  const before = await stateOf(graph);
  const unfinished = before.filter(({ content, derived }) => content === null || derived !== content);
  if (unfinished.length > 0) {
    throw new GraphInMotion(
      "A load is under way, or was broken off: wait for its end, or run it again, which finishes it; then export again.",
    );
  }
  const result = await read();
  if (JSON.stringify(await stateOf(graph)) !== JSON.stringify(before)) {
    throw new GraphInMotion(
      "The graph was changed while it was exported, so that what was written is of no one state: throw it away and export again.",
    );
  }
  return result;
}

async function stateOf(graph: Graph): Promise<readonly SourceState[]> {
  return await graph.read<SourceState & Record<string, string | null>>("export/state");
}
