import { type Graph } from "../src/graph/graph";
import { tablesOf, type Rows } from "./answer";
import { asking, askQuestion } from "./ask";
import { type Parameter, type Question, TOPICS, type Topic } from "./question";

const HEAD = `# Questions

What people come with, each as a query. Every one can be opened in the playground (\`/playground\`, side bar 问题 Questions), asked on the
command line (\`gazette-graph ask <name> --param value\`; \`--json\` for the whole answer, \`--sample\` to ask the sample) and sent to
\`/graphql\`. The answers below are those of the sample, an invented city. This page is written by \`npm run docs\` from the files in
\`questions/\`.
`;

/** Values with which a question answers on the sample. */
export function exampleOf({ parameters }: Question): ReadonlyMap<string, string> {
  return new Map(parameters.flatMap(({ name, example }) => (example === null ? [] : [[name, example] as const])));
}

/** The page of all questions with their answers on the graph, which should hold the sample. */
export async function questionsPage(questions: readonly Question[], graph: Graph): Promise<string> {
  const ask = asking(graph);
  const parts = [HEAD];
  for (const topic of Object.keys(TOPICS) as Topic[]) {
    parts.push(`## ${TOPICS[topic].join(" · ")}\n`);
    for (const question of questions.filter((one) => one.topic === topic)) {
      const { data, errors } = await askQuestion(ask, question, exampleOf(question));
      if (errors[0] !== undefined) throw errors[0];
      parts.push(sectionOf(question, tablesOf(question, data)));
    }
  }
  return parts.join("\n");
}

function sectionOf(question: Question, tables: readonly Rows[]): string {
  const { number, name, zh, en, limits, parameters, query } = question;
  return `### ${String(number)}. ${zh}

${en}

\`\`\`sh
gazette-graph ask ${[name, ...parameters.flatMap(typedOf)].join(" ")}
\`\`\`

${parameters.map(lineOf).join("\n")}

${tables.map(tableOf).join("\n\n")}

_What it cannot tell_: ${limits}

<details><summary>Query</summary>

\`\`\`graphql
${query}
\`\`\`

</details>
`;
}

function typedOf({ name, example }: Parameter): string[] {
  return example === null ? [] : [`--${name} ${/^[^\s（）()]+$/u.test(example) ? example : `'${example}'`}`];
}

function lineOf({ name, description, required }: Parameter): string {
  return `- \`--${name}\`${required ? "" : " (may be left out)"}: ${description}`;
}

function tableOf([head = [], ...rows]: Rows): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
