import path from "node:path";
import { tablesOf } from "../../questions/answer";
import { type Answer, asking, askQuestion, UnfitParameter } from "../../questions/ask";
import { type Question, TOPICS, type Topic } from "../../questions/question";
import { readQuestions } from "../../questions/read";
import { type Graph } from "../graph/graph";
import { openGraph } from "../graph/open";
import { packageRoot } from "../package-root";
import { type CommandContext } from "./command";
import { EXIT } from "./exit-codes";
import { loadInto } from "./load";
import { table } from "./words";

/** How an answer is wanted. */
export interface AskOptions {
  /** The answer as JSON, not as a table. */
  readonly json: boolean;
  /** Of the sample, loaded into memory, not of the user's graph. */
  readonly sample: boolean;
}

/** Widest column of a table on a terminal; what is longer is cut. */
const WIDEST = 60;

/**
 * `ask`: prints the answer to a question, as a table or as JSON. Without a name it lists the questions.
 * Resolves to the exit code; what does not fit the question is written to `err`.
 */
export async function askCommand(
  context: CommandContext,
  name: string | undefined,
  words: readonly string[],
  options: AskOptions,
): Promise<number> {
  const { out, err } = context;
  const questions = readQuestions();
  if (name === undefined) {
    out.write(`${listOf(questions)}\n`);
    return EXIT.done;
  }
  const [question, ...others] = questionsMeant(questions, name);
  if (question === undefined) {
    err.write(`There is no question ${name}. gazette-graph ask lists them.\n`);
    return EXIT.misuse;
  }
  if (others.length > 0) {
    err.write(`Several questions fit ${name}:\n${listOf([question, ...others])}\n`);
    return EXIT.misuse;
  }
  try {
    const typed = parametersIn(words);
    const graph = await opened(context, options);
    try {
      const answer = await askQuestion(asking(graph), question, typed);
      return show(context, question, answer, options);
    } finally {
      await graph.close();
    }
  } catch (error) {
    if (!(error instanceof UnfitParameter)) throw error;
    err.write(`${error.message}\n${usageOf(question)}\n`);
    return EXIT.misuse;
  }
}

/** The question of that name or number, else all whose name or words hold the text: `success` and 接替 are successions. */
function questionsMeant(questions: readonly Question[], text: string): readonly Question[] {
  const exact = questions.filter(({ name, number }) => name === text || String(number) === text);
  if (exact.length > 0) return exact;
  const word = text.toLowerCase();
  const named = questions.filter(({ name }) => name.includes(word));
  return named.length > 0
    ? named
    : questions.filter(({ zh, en }) => `${zh} ${en}`.toLowerCase().includes(word) && !/^\d*$/u.test(word));
}

async function opened(context: CommandContext, { sample }: AskOptions): Promise<Graph> {
  const graph = openGraph(sample ? { engine: "grafeo", folder: null } : context.configuration.graph);
  await graph.migrate();
  if (sample) await loadInto(graph, context, [path.join(packageRoot(), "samples")]);
  return graph;
}

function show({ out, err }: CommandContext, question: Question, { data, errors }: Answer, options: AskOptions): number {
  const [error] = errors;
  if (error !== undefined) {
    // a fault of the engine keeps its own exit code; the others speak of what was asked
    if (error.originalError !== undefined && error.extensions["code"] === undefined) throw error.originalError;
    err.write(`${error.message}\n`);
    return EXIT.misuse;
  }
  if (options.json) out.write(`${JSON.stringify(data, null, 2)}\n`);
  else out.write(`${question.zh}\n${question.en}\n\n${textOf(question, data)}\n\n${question.limits}\n`);
  return EXIT.done;
}

function textOf(question: Question, data: unknown): string {
  return tablesOf(question, data)
    .map((rows, i) =>
      rows.length === 1 ? whyEmpty(question, data, i) : table(rows.map((row) => row.map((cell) => cut(cell)))),
    )
    .join("\n\n");
}

/** What stands for a table without rows: that nothing of the name is known at all, or only that there is nothing of the kind. */
function whyEmpty({ tables }: Question, data: unknown, index: number): string {
  const [field = ""] = tables[index]?.rows.split(".") ?? [];
  const unknown = (data as Readonly<Record<string, unknown>> | null)?.[field] === null;
  return unknown ? "— 图谱中没有这个名称 nothing of this name is in the graph" : "— 无 none";
}

function cut(cell: string): string {
  const characters = Array.from(cell);
  return characters.length <= WIDEST ? cell : `${characters.slice(0, WIDEST - 1).join("")}…`;
}

/** `--unit 市水务局 --on=2020-01-01` as names and values. Throws `UnfitParameter`. */
function parametersIn(words: readonly string[]): Map<string, string> {
  const typed = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const found = /^--(?<name>[a-z]+)(?:=(?<value>.*))?$/su.exec(words[i] ?? "")?.groups;
    if (found === undefined) throw new UnfitParameter(`${words[i] ?? ""} is not a parameter: write --name value`);
    const value = found["value"] ?? words[++i];
    if (value === undefined) throw new UnfitParameter(`--${found["name"] ?? ""} needs a value`);
    typed.set(found["name"] ?? "", value);
  }
  return typed;
}

function listOf(questions: readonly Question[]): string {
  const topics = (Object.keys(TOPICS) as Topic[]).filter((topic) => questions.some((one) => one.topic === topic));
  const parts = topics.map((topic) => {
    const rows = questions
      .filter((question) => question.topic === topic)
      .map(({ number, name, zh, en }) => [number, name, `${zh} ${en}`] as const);
    return `${TOPICS[topic].join(" ")}\n${table(rows)}`;
  });
  return `${parts.join("\n\n")}\n\nAsk one: gazette-graph ask <name> [--param value]; --help tells more.`;
}

function usageOf({ name, parameters }: Question): string {
  const rows = parameters.map((parameter) => [
    `  --${parameter.name}`,
    parameter.required ? "needed" : "",
    parameter.description,
    parameter.example === null ? "" : `such as ${parameter.example}`,
  ]);
  return `gazette-graph ask ${name} takes\n${table(rows)}`;
}
