import { type Parameter, type Question } from "../../questions/question";
import { type Subjects } from "./subjects";

/** What is asked about, by the name of the question's parameter, out of the loaded data. */
const SUBJECT_OF: Readonly<Record<string, keyof Subjects>> = {
  unit: "unit",
  document: "document",
  leader: "leader",
  official: "officialName",
  topic: "topic",
  organization: "organization",
  title: "title",
  on: "day",
  committee: "committee",
  law: "law",
  order: "orderWithChanges",
  renamed: "renamed",
  name: "officialName",
  id: "official",
};

/** Parameters that narrow a question too much when left out, though they may be. */
const WELL_GIVEN: ReadonlySet<string> = new Set(["unit", "title"]);

/** Values for a question's variables, so that it answers on whatever was loaded. */
export function variablesOf({ parameters }: Question, subjects: Subjects): Readonly<Record<string, string>> {
  const wanted = parameters.filter(({ name, required, example }) => required || (example && WELL_GIVEN.has(name)));
  return Object.fromEntries(wanted.map((parameter) => [parameter.name, valueOf(parameter, subjects)]));
}

function valueOf({ name, type }: Parameter, subjects: Subjects): string {
  if (name === "from") return type === "ID" ? subjects.official : "1900-01-01";
  if (name === "to") return type === "ID" ? subjects.otherOfficial : "2099-12-31";
  const subject = SUBJECT_OF[name];
  return subject === undefined ? "" : subjects[subject];
}

/** The question as the contents of a tab: its words as comments, the query, variables that answer on the loaded data. */
export function tabOf(question: Question, subjects: Subjects): { query: string; variables: string } {
  const values = variablesOf(question, subjects);
  return {
    query: `# ${question.zh}\n# ${question.en}\n# ${question.limits}\n${question.query}\n`,
    variables: Object.keys(values).length === 0 ? "" : JSON.stringify(values, null, 2),
  };
}
