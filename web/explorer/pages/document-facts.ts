import { type ListField, type ListPage } from "../api/listing";
import { type Word } from "../words";

/** Families of facts, each with its colour in the text. */
export const FAMILIES = {
  appointments: "appointments",
  seats: "seats",
  tasks: "tasks",
  units: "units_family",
  portfolios: "portfolios",
  projects: "projects",
  citations: "citations",
  amendments: "amendments",
} as const satisfies Record<string, Word>;

export type Family = keyof typeof FAMILIES;

/** A fact in its place in the text, and the thing to which it leads. */
export interface Mark {
  readonly family: Family;
  /** Offsets into the text; null where the fact has no place in it. */
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number;
  readonly id: string;
  readonly label: string;
}

interface Place {
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number;
}

interface PlaceOfDocument extends Place {
  readonly document: { readonly id: string };
}

interface Part {
  readonly unit: { readonly id: string; readonly name: string };
  readonly evidence: PlaceOfDocument;
}

const PLACE = "evidence { start end line document { id } }";
const PARTS = `assignments { unit { id name } ${PLACE} }`;
const LAW = "law { id name number }";

interface LawOf {
  readonly id: string;
  readonly name: string | null;
  readonly number: string | null;
}

/** A seat, as the lists of a committee and of a document's committees give it. */
interface Seat {
  readonly title: string;
  readonly official: { readonly id: string; readonly name: string } | null;
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly evidence: PlaceOfDocument;
}

export interface CommitteeWithSeats {
  readonly id: string;
  readonly office: { readonly id: string } | null;
  readonly officeHead: { readonly id: string } | null;
  readonly members: ListPage<Seat>;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly evidence: Place;
  readonly assignments: readonly Part[];
}

const list = <T>(name: string, selection: string, first = 100): ListField<T> => ({
  name,
  field: name,
  selection,
  first,
});

/** The seats of a committee, for those that have more than one page of them. */
export const SEATS: ListField<Seat> = list("members", `title official { id name } organization { id name } ${PLACE}`);

/** Each list of a document's facts, and the marks that a row of it makes. */
export const FACT_LISTS: readonly {
  readonly field: ListField<unknown>;
  readonly marks: (row: never, document: string) => readonly Mark[];
}[] = [
  {
    field: list("appointments", `official { id name } post { title } ${PLACE}`),
    marks: (row: {
      readonly official: { readonly id: string; readonly name: string };
      readonly post: { readonly title: string };
      readonly evidence: Place;
    }) => [mark("appointments", row.evidence, row.official.id, `${row.official.name} ${row.post.title}`)],
  },
  {
    field: list("tasks", `id label ${PLACE} ${PARTS}`),
    marks: (row: Row, document: string) => [
      mark("tasks", row.evidence, row.id, row.label),
      ...unitsOf(row.assignments, document),
    ],
  },
  {
    field: list("portfolios", `printed official { name } organization { id name } ${PLACE}`),
    marks: (row: {
      readonly official: { readonly name: string };
      readonly organization: { readonly id: string; readonly name: string };
      readonly evidence: Place;
    }) => [mark("portfolios", row.evidence, row.organization.id, `${row.official.name} — ${row.organization.name}`)],
  },
  {
    field: list("projects", `id name ${PLACE} ${PARTS}`, 50),
    marks: (
      row: { readonly id: string; readonly name: string; readonly evidence: readonly PlaceOfDocument[] } & Pick<
        Row,
        "assignments"
      >,
      document: string,
    ) => [
      ...row.evidence
        .filter((place) => place.document.id === document)
        .map((place) => mark("projects", place, row.id, row.name)),
      ...unitsOf(row.assignments, document),
    ],
  },
  {
    field: list("citations", `${LAW} ${PLACE}`),
    marks: (row: { readonly law: LawOf; readonly evidence: Place }) => [
      mark("citations", row.evidence, row.law.id, nameOf(row.law)),
    ],
  },
  {
    field: list("amendments", `${LAW} ${PLACE} details { text ${PLACE} }`),
    marks: (row: {
      readonly law: LawOf;
      readonly evidence: Place;
      readonly details: readonly { readonly text: string; readonly evidence: Place | null }[];
    }) => [
      mark("amendments", row.evidence, row.law.id, nameOf(row.law)),
      ...row.details.flatMap(({ text, evidence }) =>
        evidence ? [mark("amendments", evidence, row.law.id, `${nameOf(row.law)}: ${text}`)] : [],
      ),
    ],
  },
  {
    field: list(
      "committees",
      `id office { id } officeHead { id } members(first: 100) { totalCount pageInfo { endCursor hasNextPage } nodes { ${SEATS.selection} } }`,
      20,
    ),
    marks: (row: CommitteeWithSeats, document: string) => seatMarks(row.members.nodes, row.id, document),
  },
];

/** The marks of seats; those that another document lists are left out. */
export function seatMarks(seats: readonly Seat[], committee: string, document: string): readonly Mark[] {
  return seats
    .filter(({ evidence }) => evidence.document.id === document)
    .map(({ official, organization, title, evidence }) => {
      const holder = official ?? organization;
      return mark("seats", evidence, holder?.id ?? committee, [official?.name, title].filter(Boolean).join(" "));
    });
}

function unitsOf(parts: readonly Part[], document: string): readonly Mark[] {
  return parts
    .filter(({ evidence }) => evidence.document.id === document)
    .map(({ unit, evidence }) => mark("units", evidence, unit.id, unit.name));
}

function mark(family: Family, { start, end, line }: Place, id: string, label: string): Mark {
  return { family, start, end, line, id, label };
}

function nameOf({ id, name, number }: LawOf): string {
  return name ?? number ?? id;
}
