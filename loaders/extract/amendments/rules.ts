import { type Span } from "../../split/document";
import { readAfterTitle } from "../citations/after-title";
import { findTitles } from "../citations/brackets";
import { findNumbers } from "../citations/find-numbers";

/** A rule named in an order, by title, number or both. The span reaches over title and number. */
export interface NamedRule extends Span {
  readonly name: string | null;
  readonly number: string | null;
}

/** Every rule that a text names, in printed order: 《》 with the number behind, or a number alone. */
export function namedRules(text: string, jurisdiction: string): NamedRule[] {
  const rules: NamedRule[] = [];
  for (const title of findTitles(text).titles) {
    // What stands in the brackets behind a rule tells of that rule: `（…令第3号发布，根据《…的决定》修正）`.
    if (title.open < (rules.at(-1)?.end ?? 0)) continue;
    const after = readAfterTitle(text, title.close, jurisdiction);
    rules.push({
      name: inAngles(text.slice(title.start, title.end)),
      number: after.number,
      start: title.open,
      end: after.end,
    });
  }
  let next = 0;
  const bare = findNumbers(text, jurisdiction).filter((found) => {
    while (next < rules.length && rules[next]!.end <= found.start) next++;
    return next >= rules.length || rules[next]!.start >= found.end;
  });
  return [...rules, ...bare.map(({ start, end, number }) => ({ name: null, number, start, end }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** A title as it is given in 《》: inner brackets are 〈〉, round ones full-width. */
export function inAngles(title: string): string {
  return title.replace(/[《<]/gu, "〈").replace(/[》>]/gu, "〉").replaceAll("(", "（").replaceAll(")", "）");
}
