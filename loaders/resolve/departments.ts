import lexicon from "../lexicon/departments.json";
import { cityOf, type Place, provinceOf, shortNameOf } from "./places";

interface Entry {
  readonly full: string;
  readonly short: readonly string[];
  readonly also?: readonly string[];
  readonly at?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly kind?: string;
  readonly oneBody?: boolean;
}

/** What a short form stands for at a place and a time. */
export interface Expansion {
  /** Full name with the place in front. */
  readonly name: string;
  /** Whether the body is a department of the place's government. */
  readonly ofGovernment: boolean;
}

/** Tells whether a source prints a name somewhere. */
export type Printed = (name: string) => boolean;

const departments = byForm(lexicon.departments);
const branches = byForm(lexicon.branches);
const partyOrgans = byForm(lexicon.party);
const LONGEST_FORM = Math.max(...[...departments.keys(), ...branches.keys()].map((form) => form.length));

function byForm(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const forms = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = entry.full.includes("{") ? [] : [entry.full];
    for (const form of new Set([...own, ...entry.short])) forms.set(form, [...(forms.get(form) ?? []), entry]);
  }
  return forms;
}

/**
 * The full name of a department of the place, from its name without the place: `发展改革委` at 云州市 →
 * 云州市发展和改革委员会. Null where the table does not know the form.
 * @param on ISO date of the document; null where unknown, which counts as the present.
 * @param printed decides between several full names of one short form.
 */
export function expandDepartment(body: string, place: Place, on: string | null, printed: Printed): Expansion | null {
  const branch = fit(branches.get(body) ?? [], place, on);
  if (branch) {
    const name = branchName(branch.full, place);
    if (name !== null) return { name, ofGovernment: false };
  }
  const entries = departments.get(body) ?? [];
  const own = entries.find((entry) => entry.full === body);
  const entry = (own && !own.at ? own : null) ?? fit(entries, place, on);
  if (!entry) return null;
  // A name of six characters is no part of another: behind 、 its 市 may be left out.
  const isPrinted = (name: string): boolean =>
    printed(place.name + name) ||
    (!entry.short.includes(name) &&
      (printed(place.name.slice(-1) + name) || (name.length >= 6 && printed(`、${name}`))));
  // A full name as printed is kept, unless the source has the longer one only: 市机关事务管理局 is 云州市市直机关事务管理局.
  const candidates = [entry.full, ...(entry.also ?? []).filter((name) => body !== entry.full || name.endsWith(body))];
  const full = candidates.find((name) => (name === body ? printed(place.name + name) : isPrinted(name))) ?? entry.full;
  return { name: place.name + full, ofGovernment: entry.kind !== "other" };
}

/** The full name of an organ of the place's Party committee, from its name behind 市委: `统战部` → 统一战线工作部. */
export function expandPartyOrgan(organ: string, on: string | null, place: Place): string {
  return fit(partyOrgans.get(organ) ?? [], place, on)?.full ?? organ;
}

/** Whether a form such as 网信办 means one body with or without 委 in front: a Party organ with a second plate. */
export function isPlateOfParty(form: string): boolean {
  return partyOrgans.get(form)?.some((entry) => entry.oneBody === true) ?? false;
}

/** Length of the longest form of a department that opens the text; 0 where none does. */
export function leadingForm(text: string): number {
  for (let length = Math.min(LONGEST_FORM, text.length); length >= 2; length--) {
    const form = text.slice(0, length);
    if (departments.has(form) || branches.has(form)) return length;
  }
  return 0;
}

/** Whether the text is a known form, short or full, of a department's name without its place. */
export function isDepartmentForm(text: string): boolean {
  return departments.has(text) || branches.has(text);
}

function fit(entries: readonly Entry[], place: Place, on: string | null): Entry | null {
  const level = place.level;
  const fitting = entries.filter((entry) => !entry.at || entry.at.includes(level));
  const day = on ?? "9999-12-31";
  return fitting.find((entry) => (entry.from ?? "") <= day && day < (entry.until ?? "9999-12-32")) ?? null;
}

function branchName(pattern: string, place: Place): string | null {
  const province = provinceOf(place);
  const city = cityOf(place);
  const values: Readonly<Record<string, string | null>> = {
    place: place.name,
    province: province && shortNameOf(province),
    provinceFull: province,
    city: city && shortNameOf(city),
    own: /[市县旗]$/u.test(place.name) ? shortNameOf(place.name) : null,
  };
  const missing = [...pattern.matchAll(/\{(\w+)\}/gu)].some(([, key]) => (values[key!] ?? null) === null);
  return missing ? null : pattern.replace(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? "");
}

/** Every form by which a department is named behind its place. */
export const departmentForms: readonly string[] = [...departments.keys(), ...branches.keys()];

/** Forms of branches of central bodies, which bear the place with or without its level: 证监局, 海关, 税务局. */
export const branchForms: readonly string[] = [...branches.keys()];

/** Every form by which a Party organ is named behind 市委. */
export const partyForms: readonly string[] = [...partyOrgans.keys()];
