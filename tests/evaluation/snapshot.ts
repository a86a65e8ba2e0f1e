import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { identitiesOf } from "./difference";

const LARGEST_OUTPUT = 1 << 30;

/** The facts which the built program extracts from the folder, each as the lines that identify it. */
export function factLines(program: string, folder: string): readonly string[] {
  const output = execFileSync(process.execPath, [program, "extract", folder], {
    encoding: "utf8",
    maxBuffer: LARGEST_OUTPUT,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return output
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => identitiesOf(JSON.parse(line) as Record<string, unknown>));
}

function git(root: string, ...words: string[]): string {
  return execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
}

/** Whether what reads the sources has changes that no commit holds yet; false where the folder is no repository. */
export function hasChanges(root: string): boolean {
  try {
    return git(root, "status", "--porcelain", "--", "loaders") !== "";
  } catch {
    return false;
  }
}

/** The commit to compare with: the last one while the tree has changes of its own, else the one before it; null where there is none. */
export function previousCommit(root: string): string | null {
  try {
    return git(root, "rev-parse", "--verify", "--quiet", hasChanges(root) ? "HEAD" : "HEAD~1");
  } catch {
    return null;
  }
}

/** Tells whether a folder still holds the files it held: facts of other files are kept apart. */
function fingerprintOf(folder: string): string {
  const hash = createHash("sha256").update(path.resolve(folder));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  for (const file of files) {
    const { size, mtimeMs } = statSync(path.join(folder, file));
    hash.update(`\n${file} ${size} ${mtimeMs}`);
  }
  return hash.digest("hex").slice(0, 12);
}

/** The facts which a commit extracts from the folder, made once from a work tree in the ignored folder `.cache/evaluate`. */
export function factLinesOf(commit: string, root: string, folder: string): readonly string[] {
  const cache = path.join(root, ".cache/evaluate");
  const kept = path.join(cache, `${commit}-${fingerprintOf(folder)}.jsonl`);
  if (existsSync(kept)) return readFileSync(kept, "utf8").split("\n").filter(Boolean);
  mkdirSync(cache, { recursive: true });
  const tree = path.join(cache, commit);
  rmSync(tree, { recursive: true, force: true });
  git(root, "worktree", "prune");
  git(root, "worktree", "add", "--quiet", "--detach", "--force", tree, commit);
  try {
    symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"));
    execFileSync("npm", ["run", "-s", "build:server"], { cwd: tree, stdio: ["ignore", "inherit", "inherit"] });
    const lines = factLines(path.join(tree, "dist/src/main.js"), folder);
    writeFileSync(kept, lines.join("\n"));
    return lines;
  } finally {
    git(root, "worktree", "remove", "--force", tree);
  }
}
