import { type Value } from "./graph";
import { inOrder, type NextStage, type Stage, type Wanted } from "./stage";
import { parametersOf, type Statement } from "./statements";

/**
 * Several stages as one statement, whose answer is one row: `rows0`, `rows1` … in the order of the stages. The first is a list of rows,
 * the others are lists of an id and its rows. A row is a list of columns, a column that names properties a list of these: names would
 * travel with every row.
 */
export interface Joined {
  readonly text: string;
  readonly shapes: readonly Shape[];
}

/** The columns of a stage in their order, each with its properties; null for a column that is no list of properties. */
export type Shape = readonly (readonly [column: string, properties: readonly string[] | null])[];

/** Gives the statement of a path. */
export type Find = (path: string) => Statement;

const COMMENT = /^\s*\/\/[^\n]*\n/gmu;
const PARAMETER = /\$([A-Za-z_]\w*)/gu;
/** `t{.id, .label} AS task`, `properties(r) AS fact` */
const PROPERTIES = /(?:properties\((\w+)\)|(\w+)\{([\s.,\w]*)\}) AS (\w+)/gu;
/** How a statement begins that is asked for many ids at once. */
const FOR_IDS = "UNWIND $ids AS id\n";
/** The columns with which a statement ends, and their order. */
const END = /\nRETURN\b((?:(?!\nRETURN\b)[\s\S])*?)(\nORDER BY\b(?:(?!\nRETURN\b)[\s\S])*)?$/u;

/**
 * Joins stages into one statement. Each part is the text of its file, asked for the ids that the part before it found, each once.
 * This is the one place where text of a statement is made, and it makes only what joins them.
 * Throws for a statement that has not the form which can be joined.
 */
export function joined(first: Stage, find: Find): Joined {
  const stages = inOrder(first);
  const parts = stages.map((stage, number) => partOf(stage, number, find(stage.statement).text));
  const texts = stages.map((stage, number) => {
    const { body, rows, shape } = parts[number]!;
    const next = stage.next.map((later) => [stages.indexOf(later), idExpression(later, shape)] as const);
    if (number === 0) {
      const ids = next.map(([n, id]) => `, [collect(DISTINCT ${id})] AS ids${n}`);
      return `${body}\nWITH collect(${rows}) AS rows0${ids.join("")}`;
    }
    return `CALL (ids${number}) {
UNWIND ids${number} AS some
UNWIND some AS id
WITH DISTINCT id
${body}
WITH id, collect(${rows}) AS found${next.map(([n, id]) => `, collect(DISTINCT ${id}) AS ids${n}`).join("")}
RETURN collect([id, found]) AS rows${number}${next.map(([n]) => `, collect(ids${n}) AS ids${n}`).join("")}
}`;
  });
  const answer = `RETURN ${stages.map((_, number) => `rows${number}`).join(", ")}`;
  return { text: [...texts, answer].join("\n"), shapes: parts.map(({ shape }) => shape) };
}

/** The parameters of all stages, under the names that they have in the joined text. */
export function joinedParameters(first: Stage, find: Find): Record<string, Value> {
  const named = inOrder(first).flatMap((stage, number) =>
    Object.entries(parametersOf(find(stage.statement), { ...stage.parameters, ...stage.only }))
      .filter(([name]) => number === 0 || name !== "ids")
      .map(([name, value]) => [`${name}${number}`, value] as const),
  );
  return Object.fromEntries(named);
}

/** What must be equal in two journeys for their texts to be. */
export function keyOf({ statement, wanted, next }: Stage): string {
  return JSON.stringify([statement, wanted, next.map((later) => [later.from, keyOf(later)])]);
}

interface Part {
  readonly body: string;
  /** A row as an expression. */
  readonly rows: string;
  readonly shape: Shape;
}

function partOf({ statement, wanted }: Stage, number: number, file: string): Part {
  const plain = file.replaceAll(COMMENT, "").trim().replace(/;$/u, "");
  if (number > 0 && !plain.startsWith(FOR_IDS)) throw new Error(`${statement} is not asked for ids`);
  const properties = new Map<string, readonly string[]>();
  const text = (number === 0 ? plain : plain.slice(FOR_IDS.length))
    .replaceAll(PARAMETER, (_, name: string) => `$${name}${number}`)
    .replaceAll(
      PROPERTIES,
      (whole, all: string | undefined, some: string | undefined, list: string | undefined, column: string) => {
        const kept = keptOf(list, propertiesOf(column, wanted));
        if (kept === null) return whole;
        properties.set(column, kept);
        return `[${kept.map((property) => `${all ?? some ?? ""}.\`${property}\``).join(", ")}] AS ${column}`;
      },
    );
  const end = END.exec(text);
  if (end === null) throw new Error(`${statement} does not end with RETURN`);
  const [, columns = "", order = ""] = end;
  const shape = namesOf(columns)
    .filter((name) => (number === 0 || name !== "id") && (isTold(name, wanted) || !isForOrder(name, order)))
    .map((name) => [name, properties.get(name) ?? null] as const);
  const body = `${text.slice(0, end.index)}\nWITH${columns}${order}`;
  return { body, rows: `[${shape.map(([name]) => name).join(", ")}]`, shape };
}

/** The properties that are wanted of a column; null for all. */
function propertiesOf(column: string, wanted: Wanted | null): readonly string[] | null {
  return wanted === null ? null : (wanted[column] ?? []);
}

function isTold(column: string, wanted: Wanted | null): boolean {
  return wanted === null || Object.hasOwn(wanted, column);
}

/** The properties to read; null where a column is read whole. */
function keptOf(list: string | undefined, wanted: readonly string[] | null): readonly string[] | null {
  if (list === undefined) return wanted;
  const all = [...list.matchAll(/\.(\w+)/gu)].map(([, name]) => name!);
  return wanted === null ? all : all.filter((name) => wanted.includes(name));
}

/** Names of columns: `t{.id} AS task` and `task` alike. A comma inside brackets parts no columns. */
function namesOf(columns: string): string[] {
  let depth = 0;
  let name = "";
  const names: string[] = [];
  for (const character of `${columns},`) {
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) depth--;
    if (character === "," && depth === 0) {
      names.push(
        name
          .trim()
          .split(/\s+AS\s+/u)
          .at(-1)!,
      );
      name = "";
    } else name += character;
  }
  return names;
}

/** Whether a column is only there to order by it. */
function isForOrder(name: string, order: string): boolean {
  return name !== "id" && new RegExp(`\\b${name}\\b`, "u").test(order);
}

/** An id in a row of the part before, as an expression. */
function idExpression({ statement, from }: NextStage, before: Shape): string {
  const places = from.map((path) => {
    const [column = "", property = ""] = path.split(".");
    const found = before.find(([name]) => name === column);
    if (found === undefined) throw new Error(`${statement} goes on from ${path}, which is not in the rows before it`);
    return found[1] === null ? `${column}.\`${property}\`` : `${column}[${found[1].indexOf(property)}]`;
  });
  return places.length === 1 ? places[0]! : `coalesce(${places.join(", ")})`;
}
