import { ITEM_SEPARATOR_OPTION } from "./columns";

/** The importer's own buffer; a longer value needs a larger one. */
const BUFFER = 4 * 1024 * 1024;

/**
 * The command that imports the files of a folder into an empty database, as one line to be run in that folder, and as a script
 * that takes the database's name (`neo4j` without one).
 * @param longest bytes of the longest value.
 */
export function importCommand(
  labels: readonly string[],
  types: readonly string[],
  longest: number,
): { readonly line: string; readonly script: string } {
  // the newer importer wants a folder in front of each file
  const options = [
    "--id-type=string",
    `--array-delimiter=${ITEM_SEPARATOR_OPTION}`,
    "--multiline-fields=true",
    ...(longest * 2 > BUFFER ? [`--read-buffer-size=${longest * 2}`] : []),
    ...labels.map((label) => `--nodes=Thing:${label}=./nodes-${label}.csv`),
    ...types.map((type) => `--relationships=${type}=./relationships-${type}.csv`),
  ];
  const command = (database: string): string => `neo4j-admin database import full ${database} ${options.join(" ")}`;
  const script = `#!/bin/sh
# Imports this graph into an empty database of a Neo4j that does not run; its name is the first argument.
set -e
cd "$(dirname "$0")"
exec ${command('"${1:-neo4j}"')}
`;
  return { line: command("neo4j"), script };
}
