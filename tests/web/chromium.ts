import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const root = path.join(__dirname, "..", "..");

/** Where Chromium is, from CHROMIUM; null where there is none, and then nothing is tested in it. */
export const CHROMIUM: string | null =
  [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (file): file is string => file !== undefined && existsSync(file),
  ) ?? null;

const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser that asks nobody but the pages it opens. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: CHROMIUM ?? "", args: QUIET });
}

export interface RunningSample {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The built program with the sample loaded. Throws where it is not built or does not become ready in a minute. */
export async function serveSample(): Promise<RunningSample> {
  const main = path.join(root, "dist", "src", "main.js");
  if (!existsSync(main) || !existsSync(path.join(root, "dist", "web", "index.html"))) {
    throw new Error("The program is not built: run npm run build");
  }
  const port = await freePort();
  const program = spawn(process.execPath, [main], { env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, program);
  return {
    url,
    async stop() {
      const ended = once(program, "exit");
      program.kill("SIGTERM");
      await ended;
    },
  };
}

async function ready(url: string, program: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (program.exitCode !== null) throw new Error(`The program ended with ${program.exitCode}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  program.kill("SIGKILL");
  throw new Error("The program is not ready after a minute");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
