import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { extensions, formatOf } from "./formats";
import { whyNot } from "./why-not";

/** A file that can be read, and the name of the source it becomes. */
export interface SourceFile {
  readonly file: string;
  /** Path relative to the folder that was named, else the base name; always with `/`. */
  readonly name: string;
}

/** What was found at the named paths. */
export interface SourceFiles {
  /** By name. */
  readonly files: readonly SourceFile[];
  /** Names of files of unknown extensions in named folders; no failure. */
  readonly skipped: readonly string[];
  /** Paths that cannot be read, and files whose name another one has, with the reason in plain words. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

type Failed = SourceFiles["failed"][number];

const inOrder = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function filesBelow(folder: string, failed: Failed[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    failed.push({ path: folder, reason: whyNot(error) });
    return [];
  });
  const found: string[] = [];
  for (const entry of entries.sort(inOrder)) {
    if (entry.name.startsWith(".")) continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(at, failed)));
    else found.push(at);
  }
  return found;
}

/**
 * The sources of named files and folders, folders with all below them, hidden files left out. A file named twice counts
 * once. Never rejects.
 */
export async function sourcesIn(paths: readonly string[]): Promise<SourceFiles> {
  const files = new Map<string, SourceFile>();
  const skipped: string[] = [];
  const failed: Failed[] = [];
  const take = (file: string, name: string) => {
    const other = files.get(name);
    if (other === undefined) files.set(name, { file, name });
    else if (path.resolve(other.file) !== path.resolve(file)) {
      failed.push({ path: file, reason: `has the same name as ${other.file}; name the folder above both` });
    }
  };
  for (const named of paths) {
    const found = await stat(named).catch((error: unknown) => whyNot(error));
    if (typeof found === "string") failed.push({ path: named, reason: found });
    else if (found.isDirectory()) {
      for (const file of await filesBelow(named, failed)) {
        const name = path.relative(named, file).split(path.sep).join("/");
        if (formatOf(file)) take(file, name);
        else skipped.push(name);
      }
    } else if (formatOf(named)) take(named, path.basename(named));
    else failed.push({ path: named, reason: `is of a kind that is not read; ${extensions.join(", ")} are` });
  }
  return { files: [...files.values()].sort(inOrder), skipped, failed };
}
