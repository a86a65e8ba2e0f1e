import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const HERE = import.meta.dirname;
const CACHE = path.join(HERE, "..", "..", ".cache", "neo4j");
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang"];
const START_MS = 180_000;

/** Folder with the server's jars, fetched by Maven the first time. Null where there is no Maven, or it cannot fetch them. */
export function jarsOf(version) {
  const folder = path.join(CACHE, version);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(path.join(CACHE, "partial-"));
  const { status } = spawnSync(
    "mvn",
    [
      "-q",
      "-B",
      `-Dneo4j.version=${version}`,
      "dependency:copy-dependencies",
      `-DoutputDirectory=${partial}`,
      "-DincludeScope=runtime",
    ],
    { cwd: HERE, stdio: ["ignore", "ignore", "inherit"] },
  );
  if (status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    return null;
  }
  // only a complete set bears the version's name
  renameSync(partial, folder);
  return folder;
}

/** A new folder for a server and its database. The server removes it when it stops. */
export function newHome() {
  return mkdtempSync(path.join(tmpdir(), "neo4j-for-tests-"));
}

/** What Java needs to run the jars: the server or the importer. */
export function javaOptions(jars) {
  return ["-Xmx1g", ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`), "-cp", path.join(jars, "*")];
}

/** Starts a server with an empty database, or that of `home`. Resolves when it answers, to its environment for the tests and a way to stop it. */
export async function startServer(java, jars, home = newHome()) {
  const [port, password] = [await freePort(), randomBytes(12).toString("hex")];
  const server = spawn(
    java,
    [...javaOptions(jars), path.join(HERE, "Neo4jServer.java"), home, String(port), password],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.stdin.end();
    const timer = setTimeout(() => server.kill("SIGKILL"), 20_000);
    await ended;
    clearTimeout(timer);
    rmSync(home, { recursive: true, force: true });
  };
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said = (said + text).slice(-4000)));
  const ready = new Promise((resolve) => server.stdout.on("data", () => said.includes("ready") && resolve(true)));
  const late = new Promise((resolve) => setTimeout(resolve, START_MS, false).unref());
  if ((await Promise.race([ready, ended.then(() => false), late])) !== true) {
    await stop();
    throw new Error(`The server did not start:\n${said}`);
  }
  const environment = {
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_USER: "neo4j",
    NEO4J_PASSWORD: password,
    NEO4J_MAY_BE_EMPTIED: "1",
  };
  return { environment, stop };
}

async function freePort() {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
