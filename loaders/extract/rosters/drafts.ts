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

  /** The committee of that name: one known by it, by an alias or by its name without the place; else a new one. */
  add(
    name: string,
    established: boolean,
    at: { readonly start: number; readonly end: number; readonly part: number },
    parent: Draft | null = null,
  ): Draft {
    const known = this.find(name, parent);
    if (known) {
      if (known.name !== name && name.length > known.name.length && !known.aliases.has(name)) {
        known.aliases.add(known.name);
        known.name = name;
      }
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
    this.all.push(draft);
    return draft;
  }

  rename(draft: Draft, name: string): void {
    draft.aliases.add(draft.name);
    draft.name = name;
  }

  find(name: string, parent: Draft | null = null): Draft | null {
    const exact = this.all.findLast(
      (d) => (d.name === name || d.aliases.has(name)) && (parent === null || d.parent === parent),
    );
    if (exact) return exact;
    if (!isStrong(name) && !name.endsWith("委员会")) return null;
    const core = name.replace(PLACE, "");
    return this.all.findLast((d) => sameLevel(d.name, name) && sameCore(d.name.replace(PLACE, ""), core)) ?? null;
  }
}

/** 县河道治理领导小组 is not 市河道治理领导小组; 云州市… and 市… are one. */
function sameLevel(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => PLACE.exec(name)?.[0].at(-1));
  return one === undefined || other === undefined || one === other;
}

/** 河道治理工作领导小组 is the end of 青河河道治理工作领导小组, but 领导小组 alone is the end of any. */
function sameCore(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return a === b ? a.length >= 5 : short.length >= 8 && long.endsWith(short);
}
