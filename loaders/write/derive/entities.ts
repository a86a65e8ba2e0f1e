import { type Graph } from "../../../src/graph/graph";
import { type Label } from "../../resolve/rows";
import { batches, groupedBy, runOver } from "../batches";
import { compareLinks, type Link, type LinkChanges, writeLinks } from "./links";
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

/** What one document says of a thing. Lists are null where the graph was imported: an importer leaves empty ones out. */
interface MentionRow {
  readonly id: string;
  readonly says: string;
  readonly printed: readonly string[] | null;
  readonly counts: readonly number[] | null;
}

/** What is to be changed so that a page of things is as all documents together say. */
interface Changes {
  readonly properties: { readonly id: string; readonly properties: Properties }[];
  readonly names: readonly NameCount[];
  readonly parents: LinkChanges;
  readonly naming: LinkChanges;
}

/** Decides over all documents what each thing is called, what it bears, and to which body it belongs. */
export async function deriveEntities(graph: Graph): Promise<void> {
  const things = await graph.read<Found>("derive/things");
  for (const page of batches(things, PAGE)) await write(graph, await changesOf(graph, page));
  await graph.write(async (transaction) => await transaction.run("derive/remove-idle-names"));
}

async function changesOf(graph: Graph, page: readonly Found[]): Promise<Changes> {
  const ids = page.map(({ id }) => id);
  const [bears, says, parents, heldNames] = await Promise.all([
    graph.read<{ id: string; properties: Properties }>("derive/properties", { ids }),
    graph.read<MentionRow>("derive/mentions", { ids }),
    graph.read<{ from: string; to: string; key: string }>("derive/parents", { ids }),
    graph.read<{ id: string; from: string; key: string; count: number }>("derive/names", { ids }),
  ]);
  const bearing = new Map(bears.map(({ id, properties }) => [id, properties]));
  const saying = groupedBy(says, ({ id }) => id);

  const patches: Changes["properties"] = [];
  const names = new Map<string, NameCount>();
  const wantedParents: Link[] = [];
  const wantedNames: Link[] = [];
  for (const { id, kind } of page) {
    const present = bearing.get(id) ?? {};
    const mentions = (saying.get(id) ?? []).map((row): Mention => ({
      says: JSON.parse(row.says) as Properties,
      printed: row.printed ?? [],
      counts: row.counts ?? [],
    }));
    const { parent, ...stated } = OWN.has(kind) ? { ...present } : firstStated(mentions);
    const printed = printedForms(mentions);
    const named = namesOf(kind, stated, printed);
    const wanted: Properties = { ...stated, search: searchText(kind, stated, printed, named) };
    if (kind === "Organization") wanted["printedNames"] = printed.map(([text]) => text);
    const patch = difference(present, wanted);
    if (Object.keys(patch).length > 0) patches.push({ id, properties: patch });
    if (typeof parent === "string" && parent !== id) {
      wantedParents.push({ from: id, to: parent, key: `part-of:${id}`, properties: {} });
    }
    for (const name of named) {
      names.set(name.id, name);
      const key = `names:${name.text}/${id}`;
      wantedNames.push({ from: name.id, to: id, key, properties: { count: name.count } });
    }
  }
  return {
    properties: patches,
    names: [...names.values()],
    parents: compareLinks(parents.map(linkOf), wantedParents),
    naming: compareLinks(
      heldNames.map((row) => ({
        ...linkOf({ from: row.from, to: row.id, key: row.key }),
        properties: { count: row.count },
      })),
      wantedNames,
    ),
  };
}

function linkOf({ from, to, key }: Omit<Link, "properties">): Link {
  return { from, to, key, properties: {} };
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

async function write(graph: Graph, { properties, names, parents, naming }: Changes): Promise<void> {
  const fresh = new Set(naming.written.map(({ from }) => from));
  const nodes = names.filter(({ id }) => fresh.has(id));
  if (properties.length + nodes.length > 0) {
    await graph.write(async (transaction) => {
      await runOver(transaction, "derive/set-properties", properties);
      await runOver(
        transaction,
        "derive/set-names",
        nodes.map(({ id, text }) => ({ id, properties: { text, sortKey: text } })),
      );
    });
  }
  await writeLinks(graph, "PART_OF", parents);
  await writeLinks(graph, "NAMES", naming);
}
