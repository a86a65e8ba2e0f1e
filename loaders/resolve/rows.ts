import { type Value } from "../../src/graph/graph";

/** Labels of the graph's entities; each node also bears the label `Thing`. */
export type Label =
  | "Gazette"
  | "Document"
  | "Organization"
  | "Official"
  | "Post"
  | "Appointment"
  | "Committee"
  | "Task"
  | "Project"
  | "Law";

/** Types of the relationships that one document alone can state. Derived ones (HELD, PUBLISHED_AS, NAMES) are made by `loaders/write`. */
export type RelationshipType =
  | "PRINTED_IN"
  | "ISSUED"
  | "PART_OF"
  | "SUCCEEDED_BY"
  | "IN"
  | "OF"
  | "TO"
  | "DECIDED_BY"
  | "MEMBER_OF"
  | "HOSTS"
  | "HEADS_OFFICE"
  | "SUBGROUP_OF"
  | "SET_UP_BY"
  | "ASSIGNED"
  | "OVERSEES"
  | "IN_CHARGE_OF"
  | "SET_BY"
  | "LISTED_IN"
  | "CITES"
  | "AMENDS"
  | "MENTIONS";

export type Properties = Readonly<Record<string, Value>>;

export interface NodeRow {
  readonly label: Label;
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationshipRow {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Unique per type; merging twice makes one. */
  readonly key: string;
  readonly properties: Properties;
}

/** What one document adds to the graph: the projection of its facts. Plain data, no database. */
export interface DocumentRows {
  /** Id of the document. */
  readonly document: string;
  readonly source: string;
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}
