import { type Variables } from "../api/ask";
import { type Named } from "../things";
import { type Cell } from "./table";

/** Rows of the matrix at a time: each is a question under a name of its own, and the API answers fifty of these at once. */
export const ROWS = 25;

const HEAD =
  "units: assignmentCounts(by: [UNIT], role: LEAD, text: $text, first: $first, offset: $offset) { tasks unit { id name } }";

/** One unit more than is shown tells whether others follow. */
export const AND_ONE_MORE = ROWS + 1;

/** Which units lead, the busiest first, from some place in that order on. */
export const UNITS = `query WhoLeads($text: String, $first: Int, $offset: Int) {
  ${HEAD}
}`;

export interface Leading {
  readonly units: readonly { readonly tasks: number; readonly unit: Named | null }[];
}

interface Counted {
  readonly tasks: number;
  readonly document: { readonly id: string; readonly title: string; readonly number: string | null } | null;
}

/** By `unit1`, `unit2` …: how many tasks of which document each of the asked units leads. */
export type LedBy = Leading & Readonly<Record<`unit${number}`, readonly Counted[]>>;

/** In which documents these units, which stand from `offset` on in the order of those that lead, lead how many tasks. */
export function leadQuestion(
  units: readonly Named[],
  text: string | null,
  offset: number,
): { readonly query: string; readonly variables: Variables } {
  const rows = units.map(
    (_, index) =>
      `  unit${index + 1}: assignmentCounts(by: [DOCUMENT], role: LEAD, text: $text, unit: $id${index + 1}, first: 100) { ...Led }`,
  );
  const declared = [
    "$text: String",
    "$first: Int",
    "$offset: Int",
    ...units.map((_, index) => `$id${index + 1}: String`),
  ];
  return {
    query: `query WhoLeadsWhat(${declared.join(", ")}) {
  ${HEAD}
${rows.join("\n")}
}

fragment Led on AssignmentCount {
  tasks
  document { id title number }
}`,
    variables: {
      text,
      first: AND_ONE_MORE,
      offset,
      ...Object.fromEntries(units.map(({ id }, index) => [`id${index + 1}`, id])),
    },
  };
}

/** The answer as cells of a table. */
export function cellsOf(units: readonly Named[], answer: LedBy): readonly Cell[] {
  return units.flatMap((row, index) =>
    (answer[`unit${index + 1}`] ?? []).flatMap(({ document, tasks }) =>
      document === null
        ? []
        : [{ row, column: { id: document.id, name: document.title, short: document.number }, count: tasks }],
    ),
  );
}
