// Asks ten questions of this API, of @neo4j/graphql and of the bare driver, on one Neo4j in one run, side by side.
// The answers must be the same; then each is timed, in turns. Prints a table for docs/performance.md.
// Usage: npm install && npm run bench -- [<gazettes>]; without any, the sample. Needs Maven and a JDK, or NEO4J_URI of a Neo4j
// that already holds the graph.
import { spawnSync } from "node:child_process";
import { deepStrictEqual } from "node:assert";
import path from "node:path";
import { installedJava } from "../../tests/neo4j/java.mjs";
import { jarsOf, startServer } from "../../tests/neo4j/server.mjs";
import { ROWS } from "./rows.mjs";
import { BUILD, openSides } from "./sides.mjs";

const ROOT = path.join(import.meta.dirname, "..", "..");
const VERSION = "5.26.30";
const WARM = 30;
const ROUNDS = 100;

compile();
const { environment, stop } = process.env.NEO4J_URI
  ? { environment: process.env, stop: async () => undefined }
  : await loadedServer(process.argv.slice(2));
try {
  await bench(environment);
} finally {
  await stop();
}

async function loadedServer(gazettes) {
  const java = installedJava().find(({ major }) => major >= 17 && major <= 21);
  const jars = jarsOf(VERSION);
  if (java === undefined || jars === null) throw new Error("A JDK 17 to 21 and Maven are needed, or NEO4J_URI.");
  const server = await startServer(java.java, jars);
  const files = gazettes.length > 0 ? gazettes : [path.join(ROOT, "samples")];
  const { status, stderr } = spawnSync(
    process.execPath,
    ["-r", "@swc-node/register", path.join(ROOT, "src", "main.ts"), "load", ...files.map((file) => path.resolve(file))],
    { cwd: ROOT, env: { ...process.env, ...server.environment }, encoding: "utf8" },
  );
  if (status === 0) return server;
  await server.stop();
  throw new Error(`The gazettes were not loaded:\n${stderr}`);
}

/** Compiles this project, so that it is measured as it runs. */
function compile() {
  const tsc = path.join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", BUILD], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("This project does not compile");
}

async function bench(environment) {
  const { sides, start, close } = await openSides(environment);
  const table = [];
  try {
    for (const question of Object.keys(ROWS)) {
      const variables = await start(question);
      const rows = await sameAnswer(question, sides, variables);
      table.push({ question, rows, times: await timed(question, sides, variables) });
    }
  } finally {
    await close();
  }
  print(table);
}

/** How many rows the answer has. Throws where two of the three differ. */
async function sameAnswer(question, sides, variables) {
  const answers = {};
  for (const [side, ask] of Object.entries(sides)) answers[side] = ROWS[question][side](await ask(question, variables));
  deepStrictEqual(answers.ours, answers.bare, `${question}: this API and the bare statement differ`);
  deepStrictEqual(answers.peer, answers.bare, `${question}: the peer and the bare statement differ`);
  return answers.bare.length;
}

/** Milliseconds of each side, in turns, so that what slows the machine slows all. */
async function timed(question, sides, variables) {
  const times = Object.fromEntries(Object.keys(sides).map((side) => [side, []]));
  for (let round = 0; round < WARM + ROUNDS; round++) {
    for (const [side, ask] of Object.entries(sides)) {
      const begin = performance.now();
      await ask(question, variables);
      if (round >= WARM) times[side].push(performance.now() - begin);
    }
  }
  return times;
}

function at(share, times) {
  return [...times].sort((a, b) => a - b)[Math.floor(share * times.length)];
}

function print(table) {
  console.log("| question | rows | bare p50 / p95 | ours p50 / p95 | peer p50 / p95 | ours : bare | peer : ours |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  const ms = (times) => `${at(0.5, times).toFixed(1)} / ${at(0.95, times).toFixed(1)} ms`;
  for (const { question, rows, times } of table) {
    const [ours, peer, bare] = [times.ours, times.peer, times.bare].map((list) => at(0.5, list));
    const name = question.replace(/^\d+-/, "").replaceAll("-", " ");
    console.log(
      `| ${name} | ${rows} | ${ms(times.bare)} | ${ms(times.ours)} | ${ms(times.peer)} | ${(ours / bare).toFixed(2)} | ${(peer / ours).toFixed(2)} |`,
    );
  }
  const faster = table.map(({ times }) => at(0.5, times.peer) / at(0.5, times.ours));
  const slow = table.filter(({ times }) => at(0.5, times.bare) >= 5);
  const most = Math.max(0, ...slow.map(({ times }) => at(0.5, times.ours) / at(0.5, times.bare)));
  console.log(`\nAgainst the peer: ${at(0.5, faster).toFixed(2)} times as fast in the median question.`);
  console.log(
    `Against the bare statement: ${slow.length} questions take it 5 ms or more${slow.length > 0 ? `; at most ${most.toFixed(2)} times its time` : ""}.`,
  );
}
