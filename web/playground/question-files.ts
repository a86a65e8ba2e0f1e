import { type Question, readQuestion } from "../../questions/question";

const FILES = import.meta.glob<string>("../../questions/*.graphql", { query: "?raw", import: "default", eager: true });

/** The questions of `questions/`, built into the page, by number. */
export const QUESTIONS: readonly Question[] = Object.entries(FILES)
  .map(([path, text]) => readQuestion(path.slice(path.lastIndexOf("/") + 1), text))
  .sort((a, b) => a.number - b.number);
