import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

import { difference, perFamily } from "./difference";
import { fallsBelow, raise, readFloors, writeFloors, type Scores } from "./floors";
import { factLines, factLinesOf, hasChanges, previousCommit } from "./snapshot";

const HELP = `Scores the extractors against gold: loads the corpus into a graph of its own, serves it, runs the scorer.

  npm run evaluate -- [--gold FILE_OR_FOLDER] [--source FOLDER] [--score score.mjs]
                      [--errors 5]     first misses shown per kind
                      [--facts]        show which facts were won and lost against the last commit;
                                       without being asked where loaders/ has changes not committed
                      [--update]       raise the floors to the scores that beat them
                      [--ci]           fail below a floor, print no misses

Floors per kind are kept in tests/evaluation/gold-floors.json. Exit code 1 below a floor.`;

const ROOT = path.resolve(__dirname, "../..");
const FLOORS = path.join(__dirname, "gold-floors.json");
const LOAD_LIMIT_MS = 300_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === "object") resolve(address.port);
        else reject(new Error("no free port"));
      });
    });
  });
}

/** Starts the built program on the folder and waits until the load has ended. */
async function serve(folder: string, port: number, dataDir: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, [path.join(ROOT, "dist/src/main.js"), "start", folder], {
    env: { ...process.env, NEO4J_URI: "", PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "warn" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const deadline = Date.now() + LOAD_LIMIT_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return server;
    await sleep(200);
  }
  server.kill();
  throw new Error("the server was not ready in time");
}

/** Ends the server and waits until it has let go of its folder. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
}

function percent(scores: Record<string, { f1: number }>): Scores {
  return Object.fromEntries(Object.entries(scores).map(([kind, { f1 }]) => [kind, Math.round(f1 * 1000) / 10]));
}

function showChanges(folder: string): void {
  const commit = previousCommit(ROOT);
  if (commit === null) {
    console.log("\nNo commit to compare the facts with.");
    return;
  }
  const { won, lost } = difference(
    factLinesOf(commit, ROOT, folder),
    factLines(path.join(ROOT, "dist/src/main.js"), folder),
  );
  console.log(`\nAgainst commit ${commit.slice(0, 7)}: ${won.length} facts won, ${lost.length} lost`);
  if (won.length > 0) console.log(`won: ${perFamily(won)}`);
  if (lost.length > 0) console.log(`lost: ${perFamily(lost)}`);
  for (const line of won) console.log(`+ ${line}`);
  for (const line of lost) console.log(`- ${line}`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      gold: { type: "string", multiple: true, default: [path.join(ROOT, "../shared/eval/gold")] },
      source: { type: "string", default: path.join(ROOT, "../shared/corpus") },
      score: { type: "string", default: path.join(ROOT, "../shared/eval/score.mjs") },
      errors: { type: "string", default: "5" },
      facts: { type: "boolean", default: false },
      update: { type: "boolean", default: false },
      ci: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  for (const needed of [values.score, values.source, ...values.gold]) {
    if (!existsSync(needed)) {
      console.error(`Nothing to score with: ${path.basename(needed)} is not there. See npm run evaluate -- --help.`);
      return 1;
    }
  }
  execFileSync("npm", ["run", "-s", "build:server"], { cwd: ROOT, stdio: "inherit" });
  const dataDir = mkdtempSync(path.join(tmpdir(), "gazette-evaluate-"));
  const port = await freePort();
  let server: ChildProcess | undefined;
  try {
    server = await serve(values.source, port, dataDir);
    const report = path.join(dataDir, "scores.json");
    const gold = values.gold.flatMap((file) => ["--gold", file]);
    const errors = values.ci ? "0" : values.errors;
    execFileSync(
      process.execPath,
      [
        values.score,
        ...["--url", `http://127.0.0.1:${port}/graphql`, ...gold],
        ...["--source", values.source, "--errors", errors, "--json", report],
      ],
      { stdio: ["ignore", "inherit", "inherit"] },
    );
    const scores = percent(JSON.parse(readFileSync(report, "utf8")) as Record<string, { f1: number }>);
    if (values.facts || (!values.ci && hasChanges(ROOT))) showChanges(values.source);
    const floors = existsSync(FLOORS) ? readFloors(FLOORS) : {};
    if (values.update) {
      writeFloors(FLOORS, raise(floors, scores));
      console.log("The floors were raised to these scores where they beat them.");
    }
    const falls = fallsBelow(floors, scores);
    for (const { kind, floor, score } of falls) {
      console.error(`BELOW THE FLOOR: ${kind} scored ${score ?? "nothing"}, floor ${floor}`);
    }
    return falls.length > 0 ? 1 : 0;
  } finally {
    if (server !== undefined) await stop(server);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
