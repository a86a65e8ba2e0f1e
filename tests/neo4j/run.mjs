// Runs the tests that need a graph on real Neo4j servers: on that of NEO4J_URI, or else on each version below that this machine's Java can run.
// Usage: npm run test:neo4j [-- <words for jest>]
// With a folder in JEST_REPORTS, leaves a report of each run there.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { importKeepsTheGraph } from "./import.mjs";
import { installedJava } from "./java.mjs";
import { jarsOf, startServer } from "./server.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");
/** The long-term version and the current line, with the Java versions each runs on. */
const VERSIONS = [
  { version: "5.26.30", from: 17, to: 21 },
  { version: "2026.08.1", from: 21, to: Infinity },
];
const SUITES = [
  "tests/conformance/conformance",
  "tests/graph",
  "tests/write",
  "tests/schema",
  "tests/questions",
  "tests/search",
  "tests/export",
];

const more = process.argv.slice(2);
let failed = false;

if (process.env.NEO4J_URI) failed = !suites("the Neo4j of NEO4J_URI", {});
else {
  const javas = installedJava();
  for (const { version, from, to } of VERSIONS) {
    const java = javas.find(({ major }) => major >= from && major <= to);
    if (java === undefined) {
      console.log(
        `Neo4j ${version}: skipped, no JDK ${to === Infinity ? `${from} or newer` : `${from} to ${to}`} found`,
      );
      continue;
    }
    const jars = jarsOf(version);
    if (jars === null) {
      console.log(`Neo4j ${version}: skipped, its jars could not be fetched (is Maven installed?)`);
      continue;
    }
    const server = await startServer(java.java, jars);
    try {
      if (!suites(`Neo4j ${version} on Java ${java.major}`, server.environment)) failed = true;
    } finally {
      await server.stop();
    }
    if (more.length === 0 && !(await importKeepsTheGraph(java.java, jars))) failed = true;
  }
}
process.exitCode = failed ? 1 : 0;

/** Runs the suites one after the other, since they share one database; true where all pass. */
function suites(name, environment) {
  console.log(`${name}:`);
  const reports = process.env.JEST_REPORTS;
  const report = reports
    ? ["--json", `--outputFile=${path.join(reports, `${name.replaceAll(/[^\w.]+/g, "-")}.json`)}`]
    : [];
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, "node_modules/jest/bin/jest.js"),
      "--runInBand",
      "--testTimeout=60000",
      "--forceExit",
      ...SUITES,
      ...report,
      ...more,
    ],
    {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: "inherit",
    },
  );
  return status === 0;
}
