/** Kinds of things that have a page. */
export const KINDS = [
  "official",
  "organization",
  "post",
  "committee",
  "task",
  "project",
  "law",
  "document",
  "gazette",
  "appointment",
] as const;

export type Kind = (typeof KINDS)[number];

/** What ids begin with: `doc:云政〔2019〕1号` is a document. */
const PREFIXES: Readonly<Record<string, Kind>> = {
  official: "official",
  org: "organization",
  post: "post",
  committee: "committee",
  task: "task",
  project: "project",
  law: "law",
  doc: "document",
  gazette: "gazette",
  appointment: "appointment",
};

/** The kind of thing that bears this id; null for an id of another form. */
export function kindOf(id: string): Kind | null {
  return PREFIXES[id.slice(0, id.indexOf(":"))] ?? null;
}

/** The page of a thing: `/document/doc%3A…`. */
export function addressOf(id: string): string {
  const kind = kindOf(id);
  return kind === null ? "/" : `/${kind}/${encodeURIComponent(id)}`;
}

/** The graph around a thing. */
export function graphAddress(id: string): string {
  return `/graph?id=${encodeURIComponent(id)}`;
}

/** The place in a source that states a fact. */
export interface Line {
  readonly quote: string;
  readonly source: string;
  readonly line: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly document: { readonly id: string; readonly number: string | null; readonly title: string };
}

/** What to ask of an Evidence for {@link Line}. */
export const LINE = "evidence { quote source line start end document { id number title } }";

/** The printed line in the page of its document: `/document/…?at=150-153`. */
export function lineAddress({ document, start, end }: Pick<Line, "document" | "start" | "end">): string {
  const page = addressOf(document.id);
  return start === null || end === null ? page : `${page}?at=${start}-${end}`;
}

/** A number of a gazette by its name, year and number: `云州市人民政府公报 2019年第2期`. */
export function gazetteTitle(gazette: {
  readonly name: string;
  readonly year: number | null;
  readonly number: number | null;
}): string {
  const { name, year, number } = gazette;
  const when = [year === null ? null : `${year}年`, number === null ? null : `第${number}期`].join("");
  return when === "" ? name : `${name} ${when}`;
}

/** Something with a name and an id, as most answers give it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
