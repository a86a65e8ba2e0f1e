import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Folders in which Java installations usually lie, each with the way from an installation to its home. */
const PLACES = [
  ["/usr/lib/jvm", ""],
  ["/opt/java", ""],
  ["/Library/Java/JavaVirtualMachines", "Contents/Home"],
  [path.join(homedir(), ".sdkman/candidates/java"), ""],
  [path.join(homedir(), ".jdks"), ""],
];

/** Every installed JDK: its `java` and its major version, oldest first. */
export function installedJava() {
  const homes = PLACES.filter(([folder]) => existsSync(folder)).flatMap(([folder, inner]) =>
    readdirSync(folder).map((name) => path.join(folder, name, inner)),
  );
  if (process.env.JAVA_HOME) homes.unshift(process.env.JAVA_HOME);
  const found = new Map();
  for (const java of ["java", ...homes.map((home) => path.join(home, "bin", "java"))]) {
    if (java !== "java" && !existsSync(java)) continue;
    const major = versionOf(java);
    if (major !== null && !found.has(major)) found.set(major, java);
  }
  return [...found].map(([major, java]) => ({ major, java })).sort((a, b) => a.major - b.major);
}

/** Major version of a JDK that can run a source file; null for anything else. */
function versionOf(java) {
  const { status, stdout, stderr } = spawnSync(java, ["--list-modules"], { encoding: "utf8" });
  if (status !== 0 || !`${stdout}${stderr}`.includes("jdk.compiler")) return null;
  const match = /java\.base@(\d+)/.exec(stdout);
  return match === null ? null : Number(match[1]);
}
