import { type Graph } from "../../../src/graph/graph";
import { groupedBy } from "../batches";
import { tellApart } from "../document";
import { type Namesakes } from "../namesakes";
import { type Office, peopleOf } from "./people";

/** A name that several people bear, and the organisations of which it is not sure to whom they belong. */
export interface SharedName {
  readonly name: string;
  readonly jurisdiction: string;
  /** Ids of the people. */
  readonly people: readonly string[];
  readonly doubtful: readonly string[];
}

interface OfficeRow extends Omit<Office, "concurrent" | "decided"> {
  readonly jurisdiction: string;
  readonly name: string;
  readonly concurrent: boolean | null;
  readonly action: string;
}

/** Makes two officials of one where offices of one name exclude each other; reports every name that is shared. */
export async function deriveNamesakes(graph: Graph): Promise<readonly SharedName[]> {
  const rows = await graph.read<OfficeRow>("derive/offices");
  const shared: SharedName[] = [];
  const wanted = new Map<string, Record<string, Record<string, string>>>();
  for (const [official, own] of groupedBy(rows, (row) => `official:${row.jurisdiction}/${row.name}`)) {
    const offices = own.map((row): Office => ({
      ...row,
      concurrent: row.concurrent === true,
      decided: row.action !== "SEEN",
    }));
    const { personOf, doubtful } = peopleOf(offices);
    if (personOf.size === 0) continue;
    const idOf = (organization: string): string => `${official}/${personOf.get(organization) ?? organization}`;
    const people = [...new Set([...personOf.keys()].map(idOf))].sort();
    shared.push({ name: own[0]!.name, jurisdiction: own[0]!.jurisdiction, people, doubtful: [...doubtful].sort() });
    for (const { document, organization } of offices.filter((office) => personOf.has(office.organization))) {
      const told = wanted.get(document) ?? {};
      wanted.set(document, { ...told, [official]: { ...told[official], [organization]: idOf(organization) } });
    }
  }
  const held = await graph.read<{ document: string; namesakes: string }>("derive/namesakes");
  const now = new Map(held.map(({ document, namesakes }) => [document, namesakes]));
  for (const document of new Set([...now.keys(), ...wanted.keys()])) {
    const then = sorted(wanted.get(document) ?? {});
    if ((now.get(document) ?? "{}") === JSON.stringify(then)) continue;
    await graph.write(async (transaction) => {
      await tellApart(transaction, document, then);
    });
  }
  return shared.sort((a, b) => (a.people[0]! < b.people[0]! ? -1 : 1));
}

/** Names in order, so that the same people are the same text. */
function sorted(namesakes: Namesakes): Namesakes {
  const inOrder = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(
    Object.fromEntries(Object.entries(namesakes).map(([official, people]) => [official, inOrder(people)])),
  );
}
