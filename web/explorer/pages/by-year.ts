/** A citation, as far as its time goes. */
export interface Cited {
  readonly document: { readonly issuedOn: string | null };
}

/** How many citations each year has; years without one are shown between others. */
export function byYear(
  citations: readonly Cited[],
  undated: string,
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { document } of citations) {
    const year = document.issuedOn?.slice(0, 4) ?? undated;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()].filter((name) => name !== undated).map(Number);
  const first = Math.min(...years);
  const all =
    years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i));
  return [...all, ...(counts.has(undated) ? [undated] : [])].map((name) => ({ name, count: counts.get(name) ?? 0 }));
}
