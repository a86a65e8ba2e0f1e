import { type Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** A file to read, and the name under which its facts are kept. */
export interface SourceFile {
  /** Path in the file system. */
  readonly file: string;
  /** Path relative to the folder that was named, else the base name; always with `/`. */
  readonly name: string;
}

/** What was found under the paths that were named. */
export interface Listing {
  /** Files of a known kind, by name. */
  readonly files: readonly SourceFile[];
  /** Files in a folder that are no gazettes by their extension; no failure. */
  readonly skipped: readonly string[];
  /** Paths and files that cannot be taken, and why, in plain words. */
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
}

/** Extensions of the kinds of files that are read. */
const EXTENSIONS: ReadonlySet<string> = new Set([".txt"]);

/** Lists the files of these paths; folders are taken with their subfolders, hidden files left out. Never rejects. */
export async function sourcesIn(paths: readonly string[]): Promise<Listing> {
  const files = new Map<string, SourceFile>();
  const skipped: string[] = [];
  const failures: { name: string; reason: string }[] = [];
  const take = (file: string, name: string) => {
    const other = files.get(name);
    if (other === undefined) files.set(name, { file, name });
    else if (path.resolve(other.file) !== path.resolve(file)) {
      failures.push({ name: file, reason: `bears the same name as ${other.file}; name the folder above both` });
    }
  };
  for (const named of paths) {
    const found = await stat(named).catch((error: unknown) => reasonOf(error));
    if (typeof found === "string") failures.push({ name: named, reason: found });
    else if (found.isDirectory()) {
      for (const file of await filesBelow(named, failures)) {
        const name = path.relative(named, file).split(path.sep).join("/");
        if (isKnown(file)) take(file, name);
        else skipped.push(name);
      }
    } else if (!isFile(found)) failures.push({ name: named, reason: "is neither a file nor a folder" });
    else if (!isKnown(named)) failures.push({ name: named, reason: `is of a kind that is not read; ${kinds()} are` });
    else take(named, path.basename(named));
  }
  return { files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), skipped, failures };
}

async function filesBelow(folder: string, failures: { name: string; reason: string }[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    failures.push({ name: folder, reason: reasonOf(error) });
    return [];
  });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(at, failures)));
    else found.push(at);
  }
  return found;
}

function isFile(found: Stats): boolean {
  return found.isFile() || found.isFIFO();
}

function isKnown(file: string): boolean {
  return EXTENSIONS.has(path.extname(file).toLowerCase());
}

function kinds(): string {
  return [...EXTENSIONS].join(", ");
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "may not be read by this user";
  return `cannot be looked at (${code ?? String(error)})`;
}
