import { type Row, type Value } from "./graph";
import { type Joined, type Shape } from "./joined";
import { inOrder, type NextStage, type Stage, type StagesRead } from "./stage";

/** Reads the answer of a joined statement into the rows that the single statements give, without what is not wanted or null. */
export function stagesRead(first: Stage, { shapes }: Joined, answer: readonly Value[]): StagesRead {
  const stages = inOrder(first);
  const next: { stage: NextStage; rows: ReadonlyMap<string, readonly Row[]> }[] = [];
  const rows = rowsOf(answer[0], shapes[0]!);
  goOn(first, rows);
  return { rows, next };

  function goOn(stage: Stage, before: Iterable<Row>): void {
    for (const later of stage.next) {
      const number = stages.indexOf(later);
      const found = new Map<string, readonly Row[]>();
      // who was asked for and has nothing is known to have nothing
      for (const row of before) {
        const id = idIn(row, later.from);
        if (id !== null) found.set(id, NONE);
      }
      for (const [id, list] of answer[number] as readonly (readonly [string, Value])[]) {
        found.set(id, rowsOf(list, shapes[number]!, id));
      }
      next.push({ stage: later, rows: found });
      if (later.next.length > 0) goOn(later, [...found.values()].flat());
    }
  }
}

const NONE: readonly Row[] = [];

function rowsOf(list: Value | undefined, shape: Shape, id?: string): Row[] {
  return (list as readonly (readonly Value[])[]).map((values) => {
    const row: Row = id === undefined ? {} : { id };
    shape.forEach(([column, properties], index) => {
      const value = values[index] ?? null;
      row[column] = properties === null ? value : named(properties, value as readonly Value[]);
    });
    return row;
  });
}

function named(properties: readonly string[], values: readonly Value[]): Row {
  const thing: Row = {};
  properties.forEach((property, index) => {
    const value = values[index] ?? null;
    if (value !== null) thing[property] = value;
  });
  return thing;
}

/** The id from which a later stage goes on in a row; null where there is none. */
function idIn(row: Row, from: readonly string[]): string | null {
  for (const path of from) {
    const [column = "", property = ""] = path.split(".");
    const value = (row[column] as Row | null | undefined)?.[property];
    if (typeof value === "string") return value;
  }
  return null;
}
