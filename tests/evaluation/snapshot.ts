import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import { identityOf } from "./difference";

const LARGEST_OUTPUT = 1 << 30;

/** The facts which the built program extracts from the folder, each as a line that identifies it. */
export function factLines(program: string, folder: string): readonly string[] {
  const output = execFileSync(process.execPath, [program, "extract", folder], {
    encoding: "utf8",
    maxBuffer: LARGEST_OUTPUT,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return output
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => identityOf(JSON.parse(line)));
}

function git(root: string, ...words: string[]): string {
  return execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
}

/**
 * The facts which the last commit extracts: HEAD while the tree has changes of its own, else the commit before it.
 * They are made once per commit from a work tree in the ignored folder `.cache/evaluate`.
 */
export function previousFactLines(root: string, folder: string): readonly string[] {
  const changed = git(root, "status", "--porcelain", "--", "loaders") !== "";
  const commit = git(root, "rev-parse", changed ? "HEAD" : "HEAD~1");
  const cache = path.join(root, ".cache/evaluate");
  const kept = path.join(cache, `${commit}.jsonl`);
  if (existsSync(kept)) return readFileSync(kept, "utf8").split("\n").filter(Boolean);
  mkdirSync(cache, { recursive: true });
  const tree = path.join(cache, commit);
  rmSync(tree, { recursive: true, force: true });
  git(root, "worktree", "prune");
  git(root, "worktree", "add", "--detach", "--force", tree, commit);
  try {
    symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"));
    execFileSync("npm", ["run", "-s", "build:server"], { cwd: tree, stdio: "inherit" });
    const lines = factLines(path.join(tree, "dist/src/main.js"), folder);
    writeFileSync(kept, lines.join("\n"));
    return lines;
  } finally {
    git(root, "worktree", "remove", "--force", tree);
  }
}
