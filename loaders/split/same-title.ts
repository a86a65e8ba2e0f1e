/** Neither marks nor characters that have a plainer form: most titles are told without changing them. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z]*$/u;
const MARKS = /[\s《》〈〉“”"（）()—–\-·、，]/gu;

/** A title without the marks in which two prints of it may differ. */
export function titleKey(title: string): string {
  return PLAIN.test(title) ? title : title.normalize("NFKC").replace(MARKS, "");
}

/** Whether two printed titles are the same but for marks and blanks. */
export function sameTitle(a: string, b: string): boolean {
  return titleKey(a) === titleKey(b);
}

/** How alike two titles are by their pairs of characters: 0 for nothing in common, 1 for the same (Dice). */
export function likeness(a: string, b: string): number {
  const pairs = (title: string) =>
    Array.from({ length: Math.max(0, title.length - 1) }, (_, i) => title.slice(i, i + 2));
  const left = pairs(titleKey(a));
  const right = pairs(titleKey(b));
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count > 0) common++;
    rest.set(pair, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}
