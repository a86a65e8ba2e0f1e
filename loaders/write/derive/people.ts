import lexicon from "../../lexicon/full-time-bodies.json";
import { groupedBy } from "../batches";
import { isHeldByOne } from "./one-holder";

/** An office in which a document shows somebody of a name. */
export interface Office {
  readonly organization: string;
  readonly title: string;
  /** ISO day of the decision or the roster; null where none is printed. */
  readonly date: string | null;
  readonly document: string;
  /** Held beside another office by the document's own word (兼). */
  readonly concurrent: boolean;
  /** By a decision, which may give one person two posts; not by a roster, where each has one seat. */
  readonly decided: boolean;
}

/** Who is meant by one name. */
export interface People {
  /** For each organisation the one after which its person is called; empty where the name is one person's. */
  readonly personOf: ReadonlyMap<string, string>;
  /** Organisations that would have fitted more than one of the people. */
  readonly doubtful: readonly string[];
}

/** The days between which a name is shown in one organisation. */
interface Stay {
  readonly organization: string;
  readonly offices: readonly Office[];
  readonly first: string;
  readonly last: string;
}

/**
 * Tells people of one name apart. Two organisations exclude each other when both are departments, the name is a deputy or an ordinary
 * member of staff in both (a head may hold a second office), no decision gives both or marks one as held beside another, and it is shown in both at one time.
 * An organisation that excludes none of several people goes to the one nearest in time, and is listed as doubtful.
 */
export function peopleOf(offices: readonly Office[]): People {
  const stays = staysOf(offices);
  const people: Stay[][] = [];
  const doubtful: string[] = [];
  for (const stay of stays) {
    const possible = people.filter((person) => !person.some((other) => exclude(stay, other)));
    if (possible.length > 1) doubtful.push(stay.organization);
    const [nearest] = possible.sort((a, b) => distance(stay, a) - distance(stay, b));
    if (nearest === undefined) people.push([stay]);
    else nearest.push(stay);
  }
  if (people.length < 2) return { personOf: new Map(), doubtful: [] };
  return {
    personOf: new Map(people.flatMap((person) => person.map((stay) => [stay.organization, person[0]!.organization]))),
    doubtful,
  };
}

/** Stays in departments that exclude another come first, so that people are told apart before the rest is given to them. */
function staysOf(offices: readonly Office[]): readonly Stay[] {
  const dated = offices.filter(({ date }) => date !== null);
  const stays = [...groupedBy(dated, ({ organization }) => organization)].map(([organization, own]): Stay => {
    const days = own.map(({ date }) => date!).sort();
    return { organization, offices: own, first: days[0]!, last: days.at(-1)! };
  });
  const excluding = new Set(stays.filter((stay) => stays.some((other) => exclude(stay, other))));
  const rank = (stay: Stay): string => `${excluding.has(stay) ? 0 : 1}${stay.first}${stay.organization}`;
  return stays.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function exclude(a: Stay, b: Stay): boolean {
  return (
    a.organization !== b.organization &&
    !a.organization.startsWith(b.organization) &&
    !b.organization.startsWith(a.organization) &&
    a.first <= b.last &&
    b.first <= a.last &&
    [...a.offices, ...b.offices].every(isFullTime) &&
    !a.offices.some(({ document }) => givesBoth(document, a, b))
  );
}

/** Whether one document decides on both: an entry may give one person two posts. */
function givesBoth(document: string, a: Stay, b: Stay): boolean {
  return [a, b].every((stay) => stay.offices.some((office) => office.decided && office.document === document));
}

function isFullTime({ organization, title, concurrent }: Office): boolean {
  return (
    !concurrent &&
    !isHeldByOne(title) &&
    lexicon.endings.some((ending) => organization.endsWith(ending)) &&
    !lexicon.notDepartments.some((word) => organization.includes(word)) &&
    !lexicon.beside.some((word) => title.includes(word))
  );
}

function distance(stay: Stay, person: readonly Stay[]): number {
  const days = person.map((other) => {
    if (other.last < stay.first) return Date.parse(stay.first) - Date.parse(other.last);
    return other.first > stay.last ? Date.parse(other.first) - Date.parse(stay.last) : 0;
  });
  return Math.min(...days);
}
