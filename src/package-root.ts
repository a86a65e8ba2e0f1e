import { existsSync } from "node:fs";
import path from "node:path";

/** The folder of the package, found upwards from this file, so that it serves sources and build alike. */
export function packageRoot(from = __dirname): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "package.json"))) return folder;
    if (path.dirname(folder) === folder) throw new Error(`No package.json above ${from}`);
  }
}
