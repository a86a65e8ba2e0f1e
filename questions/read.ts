import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../src/package-root";
import { type Question, readQuestion } from "./question";

/** All questions, by number. Throws where a file is not understood. */
export function readQuestions(): readonly Question[] {
  const folder = path.join(packageRoot(), "questions");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readQuestion(file, readFileSync(path.join(folder, file), "utf8")))
    .sort((a, b) => a.number - b.number);
}
