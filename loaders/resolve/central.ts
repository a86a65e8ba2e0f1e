import lexicon from "../lexicon/central-bodies.json";

const fullNames: ReadonlyMap<string, string> = new Map(
  lexicon.bodies.flatMap(({ full, short }) => [full, ...short].map((form) => [form, full] as const)),
);
const LONGEST = Math.max(...[...fullNames.keys()].map((form) => form.length));

/** Full name of a central body from any of its forms: `环保部` → 环境保护部; null where it is none. */
export function centralBody(form: string): string | null {
  return fullNames.get(form) ?? null;
}

/** The central body whose form opens the name: `国务院办公厅秘书局` → 国务院办公厅 and the length of its form. */
export function leadingCentralBody(name: string): { readonly full: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST, name.length); length >= 2; length--) {
    const full = fullNames.get(name.slice(0, length));
    if (full !== undefined) return { full, length };
  }
  return null;
}

/** Every form of a central body's name. */
export const centralForms: readonly string[] = [...fullNames.keys()];
