import { type Graph } from "../../../src/graph/graph";
import { type Label } from "../../resolve/rows";
import { batches, groupedBy, runOver } from "../batches";
import {
  firstStated,
  type Mention,
  namesOf,
  type NameCount,
  printedForms,
  type Properties,
  searchText,
} from "./entity";

const PAGE = 500;
/** Derived elsewhere or kept by the writer; not to be removed because no document states them. */
const KEPT: ReadonlySet<string> = new Set(["id", "search", "printedNames"]);
/** Things whose properties are their own document's; only their names and search words are derived. */
const OWN: ReadonlySet<Label> = new Set<Label>(["Document", "Task"]);

interface Found {
  readonly id: string;
  readonly kind: Label;
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly count?: number;
}

/** What is to be changed so that a page of things is as all documents together say. */
interface Changes {
  readonly properties: { readonly id: string; readonly properties: Properties }[];
  readonly names: Map<string, NameCount>;
  readonly gone: (Link & { readonly type: string })[];
  readonly parents: Link[];
  readonly naming: Link[];
}

/** Decides over all documents what each thing is called, what it bears, and to which body it belongs. */
export async function deriveEntities(graph: Graph): Promise<void> {
  const things = await graph.read<Found>("derive/things");
  for (const page of batches(things, PAGE)) await write(graph, await changesOf(graph, page));
  await graph.write(async (transaction) => await transaction.run("derive/remove-idle-names"));
}

async function changesOf(graph: Graph, page: readonly Found[]): Promise<Changes> {
  const ids = page.map(({ id }) => id);
  const [bears, says, parents, names] = await Promise.all([
    graph.read<{ id: string; properties: Properties }>("derive/properties", { ids }),
    graph.read<{ id: string; says: string; printed: string[]; counts: number[] }>("derive/mentions", { ids }),
    graph.read<{ id: string; to: string; key: string }>("derive/parents", { ids }),
    graph.read<{ id: string; from: string; key: string; count: number }>("derive/names", { ids }),
  ]);
  const bearing = new Map(bears.map(({ id, properties }) => [id, properties]));
  const saying = groupedBy(says, ({ id }) => id);
  const parentOf = groupedBy(parents, ({ id }) => id);
  const namesNow = groupedBy(names, ({ id }) => id);

  const changes: Changes = { properties: [], names: new Map(), gone: [], parents: [], naming: [] };
  for (const { id, kind } of page) {
    const present = bearing.get(id) ?? {};
    const mentions = (saying.get(id) ?? []).map((row): Mention => ({
      says: JSON.parse(row.says) as Properties,
      printed: row.printed,
      counts: row.counts,
    }));
    const { parent, ...stated } = OWN.has(kind) ? { ...present } : firstStated(mentions);
    const printed = printedForms(mentions);
    const named = namesOf(kind, stated, printed);
    const wanted: Properties = { ...stated, search: searchText(kind, stated, printed, named) };
    if (kind === "Organization") wanted["printedNames"] = printed.map(([text]) => text);
    const patch = difference(present, wanted);
    if (Object.keys(patch).length > 0) changes.properties.push({ id, properties: patch });

    const upwards = typeof parent === "string" && parent !== id ? [{ from: id, to: parent, key: `part-of:${id}` }] : [];
    compare(
      "PART_OF",
      (parentOf.get(id) ?? []).map(({ to, key }) => ({ from: id, to, key })),
      upwards,
      changes.gone,
      changes.parents,
    );
    const links = named.map((name) => ({ from: name.id, to: id, key: `names:${name.id}/${id}`, count: name.count }));
    for (const name of named) changes.names.set(name.id, name);
    compare(
      "NAMES",
      (namesNow.get(id) ?? []).map(({ from, key, count }) => ({ from, to: id, key, count })),
      links,
      changes.gone,
      changes.naming,
    );
  }
  return changes;
}

/** What must be set, and set to null, so that `present` becomes `wanted`. */
function difference(present: Properties, wanted: Properties): Properties {
  const patch: Properties = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (JSON.stringify(present[name] ?? null) !== JSON.stringify(value)) patch[name] = value;
  }
  for (const name of Object.keys(present)) if (!(name in wanted) && !KEPT.has(name)) patch[name] = null;
  return patch;
}

function compare(type: string, now: Link[], wanted: Link[], gone: Changes["gone"], added: Link[]): void {
  const form = (link: Link): string => JSON.stringify([link.from, link.to, link.key]);
  const want = new Map(wanted.map((link) => [form(link), link]));
  const have = new Map(now.map((link) => [form(link), link]));
  for (const [key, link] of have) if (!want.has(key)) gone.push({ type, ...link });
  for (const [key, link] of want) if (have.get(key)?.count !== link.count || !have.has(key)) added.push(link);
}

async function write(graph: Graph, { properties, names, gone, parents, naming }: Changes): Promise<void> {
  if (properties.length + gone.length + parents.length + naming.length === 0) return;
  await graph.write(async (transaction) => {
    await runOver(transaction, "derive/set-properties", properties);
    await runOver(transaction, "write/retract", gone);
    const fresh = new Set(naming.map(({ from }) => from));
    await runOver(
      transaction,
      "derive/set-names",
      [...names.values()]
        .filter(({ id }) => fresh.has(id))
        .map(({ id, text }) => ({ id, properties: { text, sortKey: text } })),
    );
    const rowsOf = (links: readonly Link[]): object[] =>
      links.map(({ from, to, key, count }) => ({
        from,
        to,
        key,
        properties: count === undefined ? { key } : { key, count },
      }));
    await runOver(transaction, "write/relationships/PART_OF", rowsOf(parents));
    await runOver(transaction, "write/relationships/NAMES", rowsOf(naming));
  });
}
