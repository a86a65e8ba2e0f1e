const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag `g` that never matches nothing. `matchAll` copies the pattern every time, which costs
 * more than the search where little is found.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
