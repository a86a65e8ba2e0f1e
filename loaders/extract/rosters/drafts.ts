import { type Evidence } from "../../facts";
import { type Holder } from "./holder";
import { isStrong } from "./naming";

/** A seat before its evidence is made. */
export interface DraftSeat extends Holder {
  readonly role: string;
  /** Printed in a roster, not told in a sentence. */
  readonly listed: boolean;
}

/** A committee while its document is being read. */
export interface Draft {
  name: string;
  parent: Draft | null;
  /** Noted by `Drafts.alias`, so that the committee is found by them. */
  readonly aliases: Set<string>;
  /** Set up, adjusted or listed by this document, not only named. */
  established: boolean;
  /** A working group which a sentence sets up by name, with or without saying who is in it. */
  announced: boolean;
  readonly seats: DraftSeat[];
  officeUnit: { readonly printed: string; readonly evidence: Evidence } | null;
  officeHead: { readonly person: string; readonly evidence: Evidence } | null;
  /** Where it is first named, in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly part: number;
}

const PLACE = /^(?:全|我)?(?:\p{Script=Han}{2,4}(?:市|省|县|区|州)|[市省县区州])/u;

/** The committees of one document under all the names it uses for them. */
export class Drafts {
  readonly all: Draft[] = [];
  /** Places in `all` by each name a committee bears or bore, and by the endings of its name without the place. */
  private readonly named = new Map<string, Set<number>>();
  private readonly ending = new Map<string, Set<number>>();
  private readonly places = new Map<Draft, number>();
  private readonly beginnings = new Set<string>();
  private longestName = 0;

  /** The committee of that name: one known by it, by an alias or by its name without the place; else a new one. */
  add(
    name: string,
    established: boolean,
    at: { readonly start: number; readonly end: number; readonly part: number },
    parent: Draft | null = null,
  ): Draft {
    const known = this.find(name, parent);
    if (known) {
      if (known.name !== name && name.length > known.name.length && !known.aliases.has(name)) this.rename(known, name);
      known.established ||= established;
      return known;
    }
    const draft: Draft = {
      name,
      parent,
      aliases: new Set(),
      established,
      announced: false,
      seats: [],
      officeUnit: null,
      officeHead: null,
      ...at,
    };
    this.places.set(draft, this.all.length);
    this.all.push(draft);
    this.index(draft, name);
    return draft;
  }

  /** Gives the committee a name that it goes by besides its own. */
  alias(draft: Draft, name: string): void {
    draft.aliases.add(name);
    this.indexName(draft, name);
  }

  rename(draft: Draft, name: string): void {
    draft.aliases.add(draft.name);
    draft.name = name;
    this.index(draft, name);
  }

  find(name: string, parent: Draft | null = null): Draft | null {
    const exact = this.last(this.named.get(name), (d) => parent === null || d.parent === parent);
    if (exact) return exact;
    if (!isStrong(name) && !name.endsWith("委员会")) return null;
    const core = name.replace(PLACE, "");
    const places = new Set<number>(this.ending.get(core));
    for (let from = 1; from <= core.length - SHORTEST_ENDING; from++)
      for (const place of this.ending.get(core.slice(from)) ?? []) places.add(place);
    return this.last(places, (d) => sameLevel(d.name, name) && sameCore(d.name.replace(PLACE, ""), core));
  }

  /** The committee whose name or alias the text begins with, the one added last where several do; null where none does. */
  opening(text: string): Draft | null {
    if (!this.beginnings.has(text.slice(0, 2))) return null;
    const places = new Set<number>();
    for (let length = 2; length <= Math.min(this.longestName, text.length); length++)
      for (const place of this.named.get(text.slice(0, length)) ?? []) places.add(place);
    return this.last(places, () => true);
  }

  /** The committee with whose whole name the words end, the one added last where several do; null where they end otherwise. */
  closing(words: string): Draft | null {
    const places = new Set<number>();
    for (let length = 2; length <= Math.min(this.longestName, words.length); length++)
      for (const place of this.named.get(words.slice(-length)) ?? []) places.add(place);
    return this.last(places, () => true);
  }

  private indexName(draft: Draft, name: string): void {
    note(this.named, name, this.places.get(draft)!);
    this.beginnings.add(name.slice(0, 2));
    this.longestName = Math.max(this.longestName, name.length);
  }

  private index(draft: Draft, name: string): void {
    this.indexName(draft, name);
    const place = this.places.get(draft)!;
    const core = name.replace(PLACE, "");
    note(this.ending, core, place);
    for (let from = 1; from <= core.length - SHORTEST_ENDING; from++) note(this.ending, core.slice(from), place);
  }

  private last(places: Iterable<number> | undefined, fits: (draft: Draft) => boolean): Draft | null {
    let found = -1;
    for (const place of places ?? []) if (place > found && fits(this.all[place]!)) found = place;
    return this.all[found] ?? null;
  }
}

function note(index: Map<string, Set<number>>, name: string, place: number): void {
  const places = index.get(name);
  if (places) places.add(place);
  else index.set(name, new Set([place]));
}

/** A shorter ending than this is no name by itself: 领导小组 is the end of any. */
const SHORTEST_ENDING = 8;

/** 县河道治理领导小组 is not 市河道治理领导小组; 云州市… and 市… are one. */
function sameLevel(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => PLACE.exec(name)?.[0].at(-1));
  return one === undefined || other === undefined || one === other;
}

/** 河道治理工作领导小组 is the end of 青河河道治理工作领导小组. */
function sameCore(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return a === b ? a.length >= 5 : short.length >= SHORTEST_ENDING && long.endsWith(short);
}
