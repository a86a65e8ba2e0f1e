import { type Graph, type ReadOptions, type Row } from "../../src/graph/graph";
import { type NextStage, type Stage, type StagesRead, type Wanted } from "../../src/graph/stage";

/** A graph that reads stages with one statement each, and tells no more of the rows than is wanted: what a server tells in one exchange. */
export function oneByOne(graph: Graph): Graph & { readonly singly: string[]; readonly staged: Stage[] } {
  const singly: string[] = [];
  const staged: Stage[] = [];
  return {
    ...graph,
    singly,
    staged,
    read: async <R extends object = Row>(...[statement, ...rest]: Parameters<Graph["read"]>) => {
      singly.push(statement);
      return await graph.read<R>(statement, ...rest);
    },
    readStages: async (first: Stage, options?: ReadOptions) => {
      staged.push(first);
      return await readEach(graph, first, options);
    },
  };
}

/** The stages of a journey, one statement after the other. */
export async function readEach(graph: Graph, first: Stage, options?: ReadOptions): Promise<StagesRead> {
  const next: { stage: NextStage; rows: Map<string, readonly Row[]> }[] = [];
  const rows = await graph.read(first.statement, first.parameters, options);
  await goOn(first, rows);
  return { rows: rows.map((row) => told(row, first.wanted)), next };

  async function goOn(stage: Stage, before: readonly Row[]): Promise<void> {
    for (const later of stage.next) {
      const ids = [...new Set(before.map((row) => idIn(row, later.from)).filter((id) => id !== null))];
      const parameters = { ...later.parameters, ...later.only, ids };
      const found = ids.length === 0 ? [] : await graph.read(later.statement, parameters, options);
      const ofId = (id: string): readonly Row[] =>
        found.filter((row) => row["id"] === id).map((row) => told(row, later.wanted));
      next.push({ stage: later, rows: new Map(ids.map((id) => [id, ofId(id)])) });
      await goOn(later, found);
    }
  }
}

function idIn(row: Row, from: readonly string[]): string | null {
  const values = from.map((path) => {
    const [column = "", property = ""] = path.split(".");
    return (row[column] as Row | null)?.[property];
  });
  return values.find((value) => typeof value === "string") ?? null;
}

/** Columns that are only there to order by them. */
const FOR_ORDER = new Set(["cursor", "position", "begins", "key", "issuer"]);

function told(row: Row, wanted: Wanted | null): Row {
  const columns = Object.entries(row).filter(([name]) => wanted === null || !FOR_ORDER.has(name) || name in wanted);
  return Object.fromEntries(
    columns.map(([name, value]) => {
      if (value === null || typeof value !== "object" || Array.isArray(value)) return [name, value];
      const properties = Object.entries(value as Row).filter(
        ([property, content]) => content !== null && (wanted === null || (wanted[name] ?? []).includes(property)),
      );
      return [name, Object.fromEntries(properties)];
    }),
  );
}
