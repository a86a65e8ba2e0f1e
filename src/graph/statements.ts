import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Graph, type Parameters, type Value } from "./graph";

/** A statement of `cypher/`: its text, and the parameters that stand in it. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
}

/** The folder `cypher/` of the package, found upwards from this file, so that it serves sources and build alike. */
export function cypherFolder(from = __dirname): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const cypher = path.join(folder, "cypher");
    if (existsSync(path.join(folder, "package.json")) && existsSync(cypher)) return cypher;
    if (path.dirname(folder) === folder) throw new Error(`No folder cypher/ beside a package.json above ${from}`);
  }
}

const ROOT = cypherFolder();
const COMMENT = /\/\/[^\n]*/gu;
/** `$name` in a statement. */
const PARAMETER = /\$([A-Za-z_]\w*)/gu;

const loaded = new Map<string, Statement>();

/**
 * The statement of a path such as `read/documents`. The engine's own folder is looked in first, so that
 * `search` is `cypher/grafeo/search.cypher` on one engine and `cypher/neo4j/search.cypher` on the other.
 */
export function statement(engine: Graph["engine"], name: string): Statement {
  const key = `${engine}/${name}`;
  let found = loaded.get(key);
  if (found === undefined) {
    const own = path.join(ROOT, `${key}.cypher`);
    const text = readFileSync(existsSync(own) ? own : path.join(ROOT, `${name}.cypher`), "utf8");
    const names = [...text.replaceAll(COMMENT, "").matchAll(PARAMETER)].map((match) => match[1]!);
    found = { name, text, parameters: [...new Set(names)] };
    loaded.set(key, found);
  }
  return found;
}

/** Names of the statements that make constraints and indexes, in the order in which they must run. */
export function schemaStatements(engine: Graph["engine"]): readonly string[] {
  const own = path.join(ROOT, engine, "schema");
  return [
    ...names(path.join(ROOT, "schema")).map((name) => `schema/${name}`),
    ...(existsSync(own) ? names(own).map((name) => `schema/${name}`) : []),
  ];
}

function names(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.slice(0, -".cypher".length))
    .sort();
}

/** Exactly the statement's parameters: what the caller left out is null, since both engines refuse a missing one. */
export function parametersOf({ parameters }: Statement, given: Parameters): Record<string, Value> {
  return Object.fromEntries(parameters.map((name) => [name, given[name] ?? null]));
}
