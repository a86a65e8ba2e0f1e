import { latex } from "../lexicon/healing.json";
import { replacing, type Step } from "./edits";

const SIGNS: Readonly<Record<string, string>> = latex;

/** `$\leq 32\%$`: a formula on one line; prices such as `$32` have no second sign or no backslash. */
const FORMULA = /\$([^$\n]{1,80})\$/gu;
/** `\leq 2.5`, `\%`, `PM_{2.5}`, `m^{3}`, `SO_2`, `\mathrm{CO}`. */
const COMMAND = /\\([a-zA-Z]{2,12}) ?|\\([%&#_{}])/gu;
const INDEX =
  /[_^]\{([^{}\n]{1,12})\}|[_^](?<=[A-Za-z][_^])(?=[0-9x](?![0-9A-Za-z]))|\\(?:mathrm|text|rm)\{([^{}\n]{1,30})\}/gu;

const unwrapped: Step = replacing(FORMULA, ([, inner]) => (/[\\_^]/u.test(inner!) ? inner!.trim() : null));
const indices: Step = replacing(INDEX, ([, index, roman]) => index ?? roman ?? "");
const signs: Step = replacing(COMMAND, ([, name, mark]) => mark ?? SIGNS[name!] ?? null);

/** LaTeX in running text becomes plain signs: `$\leq 32\%$` → `≤32%`, `PM_{2.5}` → `PM2.5`. */
export const plainFormulas: Step = (mapped) => {
  if (!/[\\$]|[_^]/u.test(mapped.text)) return mapped;
  return signs(indices(unwrapped(mapped)));
};
