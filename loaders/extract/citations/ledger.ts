import { type Mention } from "./mentions";
import { broughtBy, lawNameForm, reducedNames } from "./names";
import { type Own } from "./own";
import { isBareGenre } from "./titles";

/** Orders of the President begin anew with every term. */
const RESTARTING = "主席令";

/** A law of the ledger: where it is first named, and its number wherever in the document that is printed. */
export interface Entry<Place> {
  readonly first: Mention;
  readonly place: Place;
  number: string | null;
}

/**
 * Gathers a document's mentions into laws. Same number is one law, same name is one law unless the numbers differ; a short name
 * (《大气十条》, 《条例》) and what is the document's own is none.
 */
export class Ledger<Place> {
  private readonly entries: Entry<Place>[] = [];
  private readonly byNumber = new Map<string, Entry<Place>>();
  private readonly byName = new Map<string, Entry<Place>>();
  private readonly byReducedName = new Map<string, Entry<Place>>();
  /** By the title of what a notice brings. */
  private readonly byPlan = new Map<string, Entry<Place>>();
  private readonly issuedHere = new Set<string>();
  private readonly shortNames = new Set<string>();

  constructor(private readonly own: Own) {}

  /** Enters a mention; mentions come in printed order. */
  enter(mention: Mention, place: Place): void {
    const { name, number, shortName } = mention;
    if (shortName !== null) this.shortNames.add(lawNameForm(shortName));
    if (name !== null && number === null && (isBareGenre(name) || this.shortNames.has(lawNameForm(name)))) return;
    if (mention.issued === "here" && name !== null) this.issuedHere.add(lawNameForm(name));
    const isOwn =
      this.own.has(name, number) || (name !== null && number === null && this.issuedHere.has(lawNameForm(name)));
    if (mention.issued === "here" || (isOwn && mention.issued !== "above")) return;
    let entry = this.find(name, number);
    if (entry === undefined) {
      entry = { first: mention, place, number };
      this.entries.push(entry);
    }
    entry.number ??= number;
    this.index(entry, name, number);
  }

  /** The laws in the order of their first mention. */
  laws(): readonly Readonly<Entry<Place>>[] {
    return this.entries;
  }

  private find(name: string | null, number: string | null): Entry<Place> | undefined {
    const numbered = number === null || number.includes(RESTARTING) ? undefined : this.byNumber.get(number);
    if (numbered !== undefined || name === null) return numbered;
    const form = lawNameForm(name);
    const found =
      this.byName.get(form) ??
      this.byReducedName.get(form) ??
      reducedNames(name).flatMap((shorter) => this.byName.get(shorter) ?? [])[0] ??
      // A plan named by itself is what a notice above brought; a notice with a number of its own is a paper of its own.
      (number === null ? this.byPlan.get(form) : undefined);
    return found?.number != null && number !== null && found.number !== number ? undefined : found;
  }

  private index(entry: Entry<Place>, name: string | null, number: string | null): void {
    if (number !== null) enter(this.byNumber, number, entry);
    if (name === null) return;
    enter(this.byName, lawNameForm(name), entry);
    for (const shorter of reducedNames(name)) enter(this.byReducedName, shorter, entry);
    const plan = broughtBy(name);
    if (plan !== null) enter(this.byPlan, plan, entry);
  }
}

function enter<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
