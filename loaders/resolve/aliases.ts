import { type DocumentFacts } from "../facts";
import { isGroup } from "./groups";
import { tidyName } from "./organizations";

/** The full names that a document introduces, by the short ones it then uses. */
export function aliasesOf({ facts }: DocumentFacts): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const fact of facts) {
    if (fact.family !== "alias") continue;
    const short = tidyName(fact.short);
    const full = tidyName(fact.full);
    if (short !== full && !isGroup(short) && !aliases.has(short)) aliases.set(short, full);
  }
  return aliases;
}
