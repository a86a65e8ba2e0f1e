import { type Body, type Naming } from "./body";
import { isTabled, resolveOrganization, secondName, tidyName } from "./organizations";
import { jurisdictionInFull, type Place, placeOf } from "./places";
import { type Sheet } from "./sheet";

/** What a family of facts is turned into rows with. */
export interface Context {
  readonly sheet: Sheet;
  /** Date of the document, ISO; null where none is printed. */
  readonly issuedOn: string | null;
  /** How names are to be read where the fact's jurisdiction holds. */
  naming(jurisdiction: string): Naming;
  /** The fact's jurisdiction, the document's where it has none. */
  jurisdictionOf(fact: { readonly jurisdiction: string }): string;
  /**
   * Resolves a unit and counts its printed form.
   * @param full name to resolve where it differs from the printed one.
   */
  unit(printed: string, full: string, jurisdiction: string): { readonly id: string; readonly body: Body };
  /** The official of that name, the name counted. */
  person(name: string, jurisdiction: string): string;
}

/** What holds for all facts of one document. */
export interface Setting {
  readonly issuedOn: string | null;
  readonly jurisdiction: string;
  readonly province: string | null;
  readonly aliases: ReadonlyMap<string, string>;
  /** Short names that other documents of the source introduce. */
  readonly elsewhere: (jurisdiction: string) => ReadonlyMap<string, string>;
  readonly printed: (name: string) => boolean;
  /** Whether the document itself prints a name. */
  readonly printedHere: (name: string) => boolean;
}

export function contextOf(sheet: Sheet, setting: Setting): Context {
  const namings = new Map<string, Naming>();
  const context: Context = {
    sheet,
    issuedOn: setting.issuedOn,
    naming(jurisdiction) {
      const known = namings.get(jurisdiction);
      if (known) return known;
      const naming = namingOf(jurisdiction, setting);
      namings.set(jurisdiction, naming);
      return naming;
    },
    jurisdictionOf: (fact) => (fact.jurisdiction === "" ? setting.jurisdiction : jurisdictionInFull(fact.jurisdiction)),
    unit(printed, full, jurisdiction) {
      const body = resolveOrganization(full, context.naming(jurisdiction));
      const id = sheet.organization(body);
      for (const form of formsOf(printed, full, context.naming(jurisdiction), setting.printedHere))
        sheet.mention(id, form);
      return { id, body };
    },
    person(name, jurisdiction) {
      const id = sheet.official(jurisdiction, name);
      sheet.mention(id, name);
      return id;
    },
  };
  return context;
}

/** Every printed form one mention gives: the whole, and both names where an unknown second one stands in brackets. */
function formsOf(
  printed: string,
  full: string,
  naming: Naming,
  printedHere: (name: string) => boolean,
): ReadonlySet<string> {
  const name = tidyName(printed);
  const second = secondName(name);
  const forms = new Set([name]);
  // A restored name is a printed form only where the document prints it as well.
  const restored = tidyName(full);
  if (!forms.has(restored) && printedHere(restored)) forms.add(restored);
  if (second !== null) {
    forms.add(name.slice(0, name.length - second.length - 2));
    if (!isTabled(second, naming)) forms.add(second);
  }
  return forms;
}

function namingOf(jurisdiction: string, setting: Setting): Naming {
  const { issuedOn, province, aliases, elsewhere, printed, jurisdiction: own } = setting;
  const near = jurisdiction === own ? null : placeOf(own);
  const place = placeOf(jurisdiction, near);
  return {
    home: place && within(place, province),
    on: issuedOn,
    aliases,
    elsewhere: elsewhere(jurisdiction),
    printed,
  };
}

/** A city no table knows lies in the province that the text names. */
function within(place: Place, province: string | null): Place {
  const isBelow = place.level === "city" || place.level === "county";
  return isBelow && place.province === null ? { ...place, province } : place;
}
