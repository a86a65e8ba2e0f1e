import { type Value } from "../../src/graph/graph";
import { type DocumentRows, type Properties } from "../resolve/rows";

/** Rows that cannot be written: the message names the document and what is wrong. */
export class UnfitRows extends Error {}

/**
 * Refuses rows that one engine would take and the other not, or that a statement would drop in silence:
 * empty ids, relationships to things the rows do not hold, nested or mixed values.
 */
export function check(rows: DocumentRows): void {
  const refuse = (what: string): never => {
    throw new UnfitRows(`${rows.document} of ${rows.source}: ${what}`);
  };
  const ids = new Set(rows.nodes.map((node) => node.id));
  if (!ids.has(rows.document)) refuse("the document itself is not among its nodes");
  for (const node of rows.nodes) {
    if (node.id === "") refuse(`a ${node.label} has no id`);
    checkProperties(node.properties, (what) => refuse(`${node.id}: ${what}`));
  }
  for (const row of rows.relationships) {
    if (row.key === "") refuse(`a ${row.type} has no key`);
    for (const end of [row.from, row.to])
      if (!ids.has(end)) refuse(`${row.type} ${row.key} ends at ${end}, which is missing`);
    checkProperties(row.properties, (what) => refuse(`${row.type} ${row.key}: ${what}`));
  }
}

function checkProperties(properties: Properties, refuse: (what: string) => never): void {
  for (const [name, value] of Object.entries(properties)) {
    if (!isPlain(value) && !(Array.isArray(value) && isHomogeneous(value))) refuse(`${name} is no plain value`);
  }
}

function isPlain(value: Value): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isHomogeneous(list: readonly Value[]): boolean {
  return list.every((item) => item !== null && isPlain(item) && typeof item === typeof list[0]);
}
