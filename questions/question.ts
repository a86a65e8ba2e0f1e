import { Kind, parse, type TypeNode } from "graphql";

/** A value that a question asks for. */
export interface Parameter {
  readonly name: string;
  /** In Chinese and English, for a person to read. */
  readonly description: string;
  /** A value that answers on the sample; null where the question needs none. */
  readonly example: string | null;
  /** GraphQL type without `!`: String, ID, Int, Date, AssignmentRole. */
  readonly type: string;
  /** True where the question cannot be asked without it. */
  readonly required: boolean;
}

/** How a column of an answer is found below a row: paths joined by `+`, see `questions/answer.ts`. */
export interface Column {
  readonly heading: string;
  readonly path: string;
}

/** A table that shows an answer or a part of it. */
export interface Table {
  /** Path of the rows below `data`. */
  readonly rows: string;
  readonly columns: readonly Column[];
}

/** A question that people come with, as a query; one file in `questions/`. */
export interface Question {
  readonly number: number;
  /** Such as `tasks-of-unit`. */
  readonly name: string;
  readonly topic: Topic;
  readonly zh: string;
  readonly en: string;
  /** What the answer cannot tell. */
  readonly limits: string;
  readonly parameters: readonly Parameter[];
  readonly tables: readonly Table[];
  readonly query: string;
}

/** Topics in the order in which they are shown. */
export const TOPICS = {
  tasks: ["任务与单位", "Tasks and units"],
  officeholders: ["官员与任职", "Officeholders"],
  committees: ["议事协调机构", "Committees"],
  law: ["法规与文件", "Law and documents"],
  across: ["综合", "Across"],
} as const;

export type Topic = keyof typeof TOPICS;

// # zh: 某单位牵头哪些任务？ · # param unit: 单位 unit | 市水务局 · # column 任务 task: label
const LINE = /^# (?<word>[a-z]+)(?: (?<name>[^:]+))?: (?<text>.+)$/u;
// 01-tasks-of-unit.graphql
const FILE = /^(?<number>\d+)-(?<name>[a-z-]+)\.graphql$/u;

/** Reads a question from its file. Throws where a line of its head is not understood or something is missing. */
export function readQuestion(file: string, text: string): Question {
  const name = FILE.exec(file)?.groups?.["name"];
  if (name === undefined) throw new Error(`${file}: not named as a question`);
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("# "));
  const query = lines.slice(end).join("\n").trim();
  const said = new Map<string, string>();
  const described: { readonly name: string; readonly text: string }[] = [];
  const tables: { readonly rows: string; readonly columns: Column[] }[] = [];
  for (const line of lines.slice(0, end)) {
    const { word = "", name: of = "", text: words = "" } = LINE.exec(line)?.groups ?? {};
    if (word === "param") described.push({ name: of, text: words });
    else if (word === "table") tables.push({ rows: words, columns: [] });
    else if (word === "column") tables.at(-1)?.columns.push({ heading: of, path: words });
    else if (word !== "") said.set(word, words);
    else throw new Error(`${file}: not understood: ${line}`);
  }
  const told = (word: string): string => {
    const words = said.get(word);
    if (words === undefined) throw new Error(`${file}: ${word} is missing`);
    return words;
  };
  const topic = told("topic");
  if (!isTopic(topic)) throw new Error(`${file}: no topic: ${topic}`);
  return {
    number: Number(told("number")),
    name,
    topic,
    zh: told("zh"),
    en: told("en"),
    limits: told("limits"),
    parameters: parametersOf(file, query, described),
    tables,
    query,
  };
}

function parametersOf(
  file: string,
  query: string,
  described: readonly { readonly name: string; readonly text: string }[],
): Parameter[] {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${file}: no query`);
  return (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const text = described.find((parameter) => parameter.name === name)?.text;
    if (text === undefined) throw new Error(`${file}: $${name} is not described`);
    const [description = "", example] = text.split(" | ");
    const required = type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
    return { name, description, example: example ?? null, type: typeNameOf(type), required };
  });
}

function typeNameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeNameOf(type.type);
}

function isTopic(text: string): text is Topic {
  return Object.hasOwn(TOPICS, text);
}
