import { type Graph } from "../../../src/graph/graph";
import { type Properties } from "../../resolve/rows";
import { runOver } from "../batches";

/** A derived relationship. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly key: string;
  /** All its properties but the key. */
  readonly properties: Properties;
}

/** What has to go and what has to be written so that the graph holds exactly the links wanted. */
export interface LinkChanges {
  readonly gone: readonly Link[];
  readonly written: readonly Link[];
}

/** Compares the links the graph holds with those it should hold. Links are one by ends and key. */
export function compareLinks(held: readonly Link[], wanted: readonly Link[]): LinkChanges {
  const nameOf = (link: Link): string => JSON.stringify([link.from, link.to, link.key]);
  const now = new Map(held.map((link) => [nameOf(link), link]));
  const then = new Map(wanted.map((link) => [nameOf(link), link]));
  return {
    gone: [...now].filter(([name]) => !then.has(name)).map(([, link]) => link),
    written: [...then]
      .filter(([name, link]) => sorted(now.get(name)?.properties) !== sorted(link.properties))
      .map(([, link]) => link),
  };
}

/** Writes changes of links of one type in one transaction. */
export async function writeLinks(graph: Graph, type: string, { gone, written }: LinkChanges): Promise<void> {
  if (gone.length + written.length === 0) return;
  await graph.write(async (transaction) => {
    await runOver(
      transaction,
      "write/retract",
      gone.map(({ from, to, key }) => ({ type, from, to, key })),
    );
    await runOver(
      transaction,
      `write/relationships/${type}`,
      written.map(({ from, to, key, properties }) => ({ from, to, key, properties: { ...properties, key } })),
    );
  });
}

/** JSON with sorted names, without the key and without what is unknown. */
function sorted(properties: Properties | undefined): string | undefined {
  if (properties === undefined) return undefined;
  const stated = Object.entries(properties).filter(([name, value]) => name !== "key" && value !== null);
  return JSON.stringify(stated.sort(([a], [b]) => (a < b ? -1 : 1)));
}
