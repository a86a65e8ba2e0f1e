import { type Parameters } from "../../src/graph/graph";

/**
 * In which column of a row a thing of each type stands by itself. Facts, which are relationships, stand in `fact` with the things that they join
 * beside them.
 */
const COLUMNS: Readonly<Record<string, string>> = {
  Appointment: "appointment",
  Committee: "committee",
  Document: "document",
  Gazette: "gazette",
  Law: "law",
  Official: "official",
  Organization: "organization",
  Post: "post",
  Project: "project",
  Task: "task",
};

/** The column of a row in which an object of this type has its own properties. */
export function columnOf(type: string): string {
  return COLUMNS[type] ?? "fact";
}

/** Stands for the column in which an object's own properties are. */
export const OWN = "own";

/** The values of a field's arguments, defaults included. */
export type Arguments = Readonly<Record<string, unknown>>;

/** An object that stands in the same row as the one whose field it is. */
export interface Part {
  /** Its column; `OWN` for the column of the object around it. */
  readonly column: string;
}

/** A field that a statement answers, asked for the ids of many objects at once. */
export interface Way {
  /** Its path; null where these arguments ask for something else. */
  readonly statement: (given: Arguments) => string | null;
  /** Where the id stands for which it is asked, as column and property; of several the first that is not null. */
  readonly from: readonly string[];
  /** What the rows hold, by the name of its type, or another name where its parts stand otherwise than is usual for the type. */
  readonly kind: string;
  /** Column in which these have their own properties. */
  readonly column: string;
  /** Parameters besides the page, in the order in which the field's resolver names them. */
  readonly parameters: (given: Arguments) => Parameters;
  /** For a list in pages: the statement that counts it. */
  readonly totals: string | null;
  /** What the resolver reads of the rows whatever is selected, as column and property. */
  readonly needs: readonly string[];
  /** Which of the rows the field shows, as values of parameters; null for all. */
  readonly only: Only | null;
}

/** Values that let rows through, by parameter. */
export type Only = Readonly<Record<string, readonly string[]>>;

interface Options {
  readonly column?: string;
  readonly from?: readonly string[];
  readonly parameters?: (given: Arguments) => Parameters;
  readonly needs?: readonly string[];
  readonly only?: Only;
}

const NO_PARAMETERS = (): Parameters => ({});

/** A field of one object, or of a plain list of them. */
export function found(statement: string, kind: string, options: Options = {}): Way {
  const {
    from = [`${OWN}.id`],
    parameters = NO_PARAMETERS,
    needs = [],
    column = columnOf(kind),
    only = null,
  } = options;
  return { statement: () => statement, from, kind, column, parameters, totals: null, needs, only };
}

/** A list in pages, and the statement that counts it. */
export function pages(
  statement: string | Way["statement"],
  kind: string,
  totals: string,
  parameters: (given: Arguments) => Parameters = NO_PARAMETERS,
): Way {
  return {
    statement: typeof statement === "string" ? () => statement : statement,
    from: [`${OWN}.id`],
    kind,
    column: columnOf(kind),
    parameters,
    totals,
    needs: [],
    only: null,
  };
}
