import { type Graph } from "../../../src/graph/graph";
import { nameKey } from "../../../src/graph/name";
import { groupedBy } from "../batches";
import { compareLinks, type Link, writeLinks } from "./links";
import { numberForms } from "./forms";

export interface PublishedDocument {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly instruments: readonly string[] | null;
  /** Full names of the issuers, and the names under which the document prints them. */
  readonly issuers: readonly string[];
  readonly printed: readonly string[];
}

export interface CitedLaw {
  readonly id: string;
  readonly name: string | null;
  readonly number: string | null;
}

/** Finds for each law the loaded document with its number, or else with its issuer and title, its title, or an instrument of its title. */
export async function derivePublications(graph: Graph): Promise<void> {
  const laws = await graph.read<CitedLaw>("derive/laws");
  const documents = await graph.read<PublishedDocument>("derive/documents");
  const held = await graph.read<{ from: string; to: string; key: string }>("derive/publications");
  const wanted = publicationsOf(laws, documents);
  await writeLinks(
    graph,
    "PUBLISHED_AS",
    compareLinks(
      held.map((link) => ({ ...link, properties: {} })),
      wanted,
    ),
  );
}

/** The published document of each law. A law for which no document fits, or more than one, has none. */
export function publicationsOf(laws: readonly CitedLaw[], documents: readonly PublishedDocument[]): readonly Link[] {
  const byNumber = index(documents, ({ number }) => (number === null ? [] : [number]));
  const ways = [
    index(documents, (document) => titlesWithIssuer(document)),
    index(documents, ({ title }) => [title]),
    index(documents, ({ instruments }) => instruments ?? []),
  ];
  return laws.flatMap(({ id, name, number }) => {
    const numbered = number === null ? [] : (byNumber.get(nameKey(number)) ?? []);
    const document = numbered.length > 0 ? only(numbered) : name === null ? null : byName(name, number, ways);
    return document === null ? [] : [{ from: id, to: document.id, key: `published-as:${id}`, properties: {} }];
  });
}

type Index = ReadonlyMap<string, readonly PublishedDocument[]>;

function index(
  documents: readonly PublishedDocument[],
  keysOf: (document: PublishedDocument) => readonly string[],
): Index {
  const pairs = documents.flatMap((document) =>
    [...new Set(keysOf(document).map(nameKey))].map((key) => ({ key, document })),
  );
  return new Map(
    [...groupedBy(pairs, ({ key }) => key)].map(([key, list]) => [key, list.map(({ document }) => document)]),
  );
}

function titlesWithIssuer({ issuers, printed, title }: PublishedDocument): string[] {
  return [...issuers, ...printed].map((issuer) => `${issuer}${title}`);
}

/** The first way in which any document fits decides; a document that bears another number is another document. */
function byName(name: string, number: string | null, ways: readonly Index[]): PublishedDocument | null {
  const key = nameKey(name);
  for (const way of ways) {
    const fitting = (way.get(key) ?? []).filter(
      (document) => number === null || document.number === null || sameNumber(document.number, number),
    );
    if (fitting.length > 0) return only(fitting);
  }
  return null;
}

function sameNumber(a: string, b: string): boolean {
  return numberForms(a).some((form) => nameKey(form) === nameKey(b));
}

function only(documents: readonly PublishedDocument[]): PublishedDocument | null {
  return documents.length === 1 ? documents[0]! : null;
}
