import { readFileSync } from "node:fs";
import path from "node:path";
import { type Question } from "../../questions/question";
import { type Rows } from "../../questions/answer";

/** What a question answers on the sample, read off the printed gazettes by hand, and how many statements it takes. */
export interface Expected {
  readonly question: string;
  readonly statements: number;
  readonly tables: readonly Rows[];
}

/** The expected answers, to the values with which `docs/questions.md` asks. */
export function expectedAnswers(): readonly Expected[] {
  return JSON.parse(readFileSync(path.join(__dirname, "answers.json"), "utf8")) as readonly Expected[];
}

/** What is expected of a question; throws where nothing is. */
export function expectedOf({ name }: Question, all: readonly Expected[]): Expected {
  const expected = all.find(({ question }) => question === name);
  if (expected === undefined) throw new Error(`answers.json says nothing of ${name}`);
  return expected;
}
