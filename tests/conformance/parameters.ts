import { type Parameters, type Value } from "../../src/graph/graph";
import { type Statement } from "../../src/graph/statements";

/** What the sample graph offers as parameters. */
export interface Offer {
  /** Ids by label. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** An organisation with posts. */
  readonly employer: string;
  /** Two things that are joined over several steps. */
  readonly ends: readonly [string, string];
}

/** Folders of `cypher/read` whose `$ids` are of one kind. */
const KIND: Readonly<Record<string, string>> = {
  appointment: "Appointment",
  committee: "Committee",
  document: "Document",
  gazette: "Gazette",
  law: "Law",
  official: "Official",
  organization: "Organization",
  post: "Post",
  project: "Project",
  source: "Source",
  task: "Task",
};

/** Parameters that are lists of ids, by the kind of these. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  documents: ["Document"],
  issuers: ["Organization"],
  laws: ["Law"],
  members: ["Official", "Organization", "Post"],
  names: ["Name"],
  offices: ["Organization"],
  officials: ["Official"],
  organizations: ["Organization"],
  overseers: ["Official"],
  units: ["Organization"],
};

/** Values of filters which let something of the sample through. */
const FILTERS: Readonly<Record<string, Value>> = {
  action: "APPOINT",
  decidedFrom: "1990-01-01",
  decidedTo: "2090-01-01",
  dueFrom: "1990-01-01",
  dueTo: "2090-01-01",
  issuedFrom: "1990-01-01",
  issuedTo: "2090-01-01",
  kind: "通知",
  labels: ["Document", "Organization"],
  role: "LEAD",
  roles: ["LEAD", "COOPERATE"],
  text: "市",
  title: "局长",
  word: "市",
  on: "2090-01-01",
  onProbationOn: "2021-03-01",
  probation: true,
  setFrom: "1990-01-01",
  setTo: "2090-01-01",
  withoutLead: true,
};

/**
 * Parameters for a statement, from the sample. What may be null is null, or, with `filtered`, a value that
 * lets some rows through.
 */
export function parametersFor(statement: Statement, offer: Offer, filtered: boolean): Parameters {
  const of = (kinds: readonly string[]): string[] => kinds.flatMap((kind) => offer.ids.get(kind) ?? []);
  // elsewhere the ends of a path
  const days = statement.name.startsWith("read/official/");
  const own = KIND[statement.name.split("/")[1] ?? ""];
  const valueOf = (name: string): Value => {
    if (!filtered && statement.text.includes(`$${name} IS NULL`)) return null;
    // a switch of a count: byUnit
    if (/^by[A-Z]/u.test(name)) return true;
    const list = LISTS[name];
    if (list !== undefined) return of(list);
    switch (name) {
      case "ids":
        return of(own === undefined ? Object.values(KIND) : [own]);
      case "after":
        return "";
      case "first":
      case "limit":
        return 2000;
      case "offset":
        return filtered ? 1 : 0;
      case "groups":
        return true;
      case "known":
        return [];
      case "from":
        return days ? "1990-01-01" : offer.ends[0];
      case "to":
        return days ? "2090-01-01" : offer.ends[1];
      case "maxHops":
        return 6;
      case "organization":
        return offer.employer;
      case "words":
        return ["市"];
      default: {
        const value = FILTERS[name];
        if (value === undefined) throw new Error(`${statement.name}: no value is known for $${name}`);
        return value;
      }
    }
  };
  return Object.fromEntries(statement.parameters.map((name) => [name, valueOf(name)]));
}
