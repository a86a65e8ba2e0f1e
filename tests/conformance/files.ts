import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cypherFolder } from "../../src/graph/statements";

/** A file of `cypher/`: its path without ending, and its text. */
export interface CypherFile {
  readonly name: string;
  readonly text: string;
}

/** Every file of `cypher/`, by path. */
export function cypherFiles(): readonly CypherFile[] {
  const root = cypherFolder();
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => ({
      name: file.replaceAll(path.sep, "/").slice(0, -".cypher".length),
      text: readFileSync(path.join(root, file), "utf8"),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
