// Exports gazettes as the CSV of Neo4j's offline importer, imports them with that importer into an empty Neo4j, and compares the two graphs:
// the statistics of the API, and every node and relationship.
// Usage: node tests/neo4j/import.mjs [<files or folders>]; without any, the sample. npm run test:neo4j does it with the sample.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installedJava } from "./java.mjs";
import { javaOptions, jarsOf, newHome, startServer } from "./server.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");

/** True where the graph of the gazettes is the same after export and import. Says what it finds. */
export async function importKeepsTheGraph(java, jars, gazettes = [path.join(ROOT, "samples")]) {
  const folder = mkdtempSync(path.join(tmpdir(), "gazette-graph-import-"));
  const home = newHome();
  try {
    const embedded = { DATA_DIR: path.join(folder, "graph") };
    run(["load", ...gazettes.map((file) => path.resolve(file))], embedded);
    const before = stateOf(embedded, path.join(folder, "before.jsonl"));
    const csv = path.join(folder, "csv");
    run(["export", "graph", "--format", "csv", "--output", csv], embedded);
    importInto(java, jars, csv, home);
    const server = await startServer(java, jars, home);
    try {
      return same(before, stateOf(server.environment, path.join(folder, "after.jsonl")));
    } finally {
      await server.stop();
    }
  } finally {
    for (const each of [folder, home]) rmSync(each, { recursive: true, force: true });
  }
}

/** Runs `import.sh` as people do, with a `neo4j-admin` made of the jars. */
function importInto(java, jars, csv, home) {
  const bin = path.join(home, "bin");
  mkdirSync(bin, { recursive: true });
  const admin = path.join(bin, "neo4j-admin");
  const words = [java, ...javaOptions(jars), "org.neo4j.cli.AdminTool"].map((word) => `'${word}'`);
  writeFileSync(admin, `#!/bin/sh\nexec ${words.join(" ")} "$@"\n`);
  chmodSync(admin, 0o755);
  const environment = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    NEO4J_HOME: home,
    NEO4J_CONF: path.join(home, "conf"),
  };
  mkdirSync(environment.NEO4J_CONF, { recursive: true });
  const { status, stdout, stderr } = spawnSync(path.join(csv, "import.sh"), ["neo4j"], {
    env: environment,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The importer failed:\n${stdout}\n${stderr}`);
  console.log(stdout.trim().split("\n").slice(-6).join("\n"));
}

/** What the API counts, and every line of the whole graph. The importer leaves empty lists out, which the API reads as empty. */
function stateOf(environment, file) {
  const statistics = run(["stats"], environment);
  run(["export", "graph", "--format", "jsonl", "--output", file], environment);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return { statistics, lines: lines.map((line) => line.replaceAll(/"\w+":\[\],?/g, "").replaceAll(",}", "}")).sort() };
}

function run(words, environment) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["-r", "@swc-node/register", path.join(ROOT, "src", "main.ts"), ...words],
    { cwd: ROOT, env: { ...process.env, NEO4J_URI: "", LOG_LEVEL: "silent", ...environment }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`gazette-graph ${words.join(" ")} ended with ${status}:\n${stderr}`);
  return stdout;
}

function same(before, after) {
  const [left, right] = [new Set(before.lines), new Set(after.lines)];
  const lost = before.lines.filter((line) => !right.has(line));
  const more = after.lines.filter((line) => !left.has(line));
  console.log(`before\n${before.statistics}after\n${after.statistics}`);
  console.log(`${before.lines.length} things and relationships; ${lost.length} lost, ${more.length} added`);
  for (const line of [...lost.slice(0, 3), ...more.slice(0, 3)]) console.log(line.slice(0, 300));
  return before.statistics === after.statistics && lost.length + more.length === 0;
}

if (process.argv[1] === import.meta.filename) {
  const gazettes = process.argv.slice(2);
  for (const { java, major } of installedJava()) {
    const version = { 17: "5.26.30", 25: "2026.08.1" }[major];
    const jars = version === undefined ? null : jarsOf(version);
    if (jars === null) continue;
    console.log(`Neo4j ${version} on Java ${major}:`);
    const kept = await importKeepsTheGraph(java, jars, gazettes.length > 0 ? gazettes : undefined);
    console.log(kept ? "The graph is the same." : "The graphs differ.");
    if (!kept) process.exitCode = 1;
  }
}
