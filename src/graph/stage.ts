import { type Parameters, type Row } from "./graph";

export type Wanted = Readonly<Record<string, readonly string[]>>;

/** A statement that is read together with those that go on from its rows. */
export interface Stage {
  /** Path of the statement, such as `read/task/by-document`. */
  readonly statement: string;
  readonly parameters: Parameters;
  /** Further parameters, which leave out rows that nobody is going to ask for. */
  readonly only: Parameters;
  /**
   * The properties that are wanted of each column that holds a thing or a fact; none of a column that is not named.
   * A column by which the rows are ordered is told only where it is named; all others are always told. Null for everything.
   */
  readonly wanted: Wanted | null;
  readonly next: readonly NextStage[];
}

/** A statement of the form `UNWIND $ids AS id …`, asked for the ids that stand in the rows before it. */
export interface NextStage extends Stage {
  /** Where the id stands in a row, as column and property (`task.id`); of several the first that is not null. */
  readonly from: readonly string[];
}

/** What was read: the rows of the first stage, and for each later one the rows of every id for which it was asked. */
export interface StagesRead {
  readonly rows: readonly Row[];
  readonly next: readonly { readonly stage: NextStage; readonly rows: ReadonlyMap<string, readonly Row[]> }[];
}

/** All stages, each before those that go on from it. */
export function inOrder(first: Stage): readonly [Stage, ...NextStage[]];
export function inOrder(first: NextStage): readonly [NextStage, ...NextStage[]];
export function inOrder(first: Stage): readonly Stage[] {
  return [first, ...first.next.flatMap((stage) => inOrder(stage))];
}
