import { type Transaction } from "../../src/graph/graph";
import { type DocumentRows, type NodeRow, type RelationshipRow } from "../resolve/rows";
import { groupedBy, runOver } from "./batches";
import { type Namesakes, toldApart } from "./namesakes";
import { fingerprint, pack, unpack } from "./printing";
import { isShared, nameOf, type Projection, project } from "./projection";

/** Id of the node that keeps a source's rows of a document. */
export function printingId(source: string, document: string): string {
  return `printing:${source}/${document.replace(/^doc:/u, "")}`;
}

/**
 * Makes the graph hold what all sources together say of a document, after `source` says `rows` of it, or nothing any more (null).
 * Only the difference is written; what is stated no longer goes. To be run in one transaction.
 */
export async function writeDocument(
  transaction: Transaction,
  document: string,
  source: string,
  rows: DocumentRows | null,
): Promise<void> {
  const { printings, namesakes } = await printingsOf(transaction, document);
  const others = printings.filter((printing) => printing.source !== source);
  const now = rows === null ? others : [...others, rows];
  now.sort((a, b) => (a.source < b.source ? -1 : 1));

  const id = printingId(source, document);
  if (rows === null) await transaction.run("write/printing-remove", { id });
  else {
    const properties = {
      source,
      document,
      hash: fingerprint(rows),
      facts: pack(rows),
      sortKey: `${document}\t${source}`,
    };
    await transaction.run("write/printing", { id, properties });
  }
  const told = (list: readonly DocumentRows[]): Projection => project(list.map((each) => toldApart(each, namesakes)));
  await apply(transaction, told(printings), told(now));
}

/** Makes the graph tell apart, in one document, the people whom `namesakes` tells apart. To be run in one transaction. */
export async function tellApart(transaction: Transaction, document: string, namesakes: Namesakes): Promise<void> {
  const before = await printingsOf(transaction, document);
  await transaction.run("derive/set-namesakes", { document, namesakes: noted(namesakes) });
  const told = (people: Namesakes): Projection => project(before.printings.map((each) => toldApart(each, people)));
  await apply(transaction, told(before.namesakes), told(namesakes));
}

/** The rows of a document in every source that prints it, first source first, and who is told apart in it. */
async function printingsOf(
  transaction: Transaction,
  document: string,
): Promise<{ readonly printings: readonly DocumentRows[]; readonly namesakes: Namesakes }> {
  const known = await transaction.run<{ facts: string; namesakes: string | null }>("write/printings-of-document", {
    document,
  });
  const stated = known.find(({ namesakes }) => namesakes !== null)?.namesakes;
  return {
    printings: known.map(({ facts }) => unpack(facts)),
    namesakes: typeof stated === "string" ? (JSON.parse(stated) as Namesakes) : {},
  };
}

function noted(namesakes: Namesakes): string | null {
  return Object.keys(namesakes).length === 0 ? null : JSON.stringify(namesakes);
}

async function apply(transaction: Transaction, before: Projection, after: Projection): Promise<void> {
  const gone = [...before.relationships.values()].filter((row) => !staysInPlace(row, after));
  await runOver(
    transaction,
    "write/retract",
    gone.map(({ type, from, to, key }) => ({ type, from, to, key })),
  );
  const left = [...before.nodes.values()].filter((node) => !after.nodes.has(node.id));
  const [shared, own] = [
    left.filter((node) => isShared(node) || node.label === "Gazette"),
    left.filter((node) => !isShared(node) && node.label !== "Gazette"),
  ];
  await runOver(transaction, "write/remove", idsOf(own));

  const changed = [...after.nodes.values()].filter((node) => !same(before.nodes.get(node.id), node));
  for (const [label, nodes] of groupedBy(changed, (node) => node.label)) {
    await runOver(
      transaction,
      `write/nodes/${label}`,
      nodes.map((node) => ({ id: node.id, properties: { ...emptied(before.nodes.get(node.id)), ...node.properties } })),
    );
  }
  const stated = [...after.relationships.values()].filter((row) => !same(before.relationships.get(nameOf(row)), row));
  for (const [type, list] of groupedBy(stated, (row) => row.type)) {
    await runOver(
      transaction,
      `write/relationships/${type}`,
      list.map(({ from, to, key, properties }) => ({ from, to, key, properties: { ...present(properties), key } })),
    );
  }
  await runOver(transaction, "write/remove-unmentioned", idsOf(shared));
}

/** IN and SUBGROUP_OF follow from the ids of their ends: they go when an end goes, for other documents may state them too. */
function staysInPlace(row: RelationshipRow, after: Projection): boolean {
  if (row.type === "IN" || row.type === "SUBGROUP_OF") return true;
  const now = after.relationships.get(nameOf(row));
  return now?.from === row.from && now.to === row.to;
}

/** Null for each property a node had, which removes it unless it is stated again. */
function emptied(node: NodeRow | undefined): Record<string, null> {
  return Object.fromEntries(Object.keys(node?.properties ?? {}).map((name) => [name, null]));
}

function present(properties: RelationshipRow["properties"]): RelationshipRow["properties"] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

function same(a: object | undefined, b: object): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function idsOf(nodes: readonly NodeRow[]): string[] {
  return nodes.map((node) => node.id);
}
