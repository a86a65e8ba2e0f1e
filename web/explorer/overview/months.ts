/** Counts of a year by month, January first. */
export interface Year {
  readonly year: number;
  readonly months: readonly number[];
  /** The largest count of any month of any year. */
  readonly most: number;
}

/** Days (ISO dates) counted by month, for every year that has one. */
export function monthsOf(days: readonly string[]): readonly Year[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    most,
    months: Array.from({ length: 12 }, (_, index) => counts.get(`${year}-${String(index + 1).padStart(2, "0")}`) ?? 0),
  }));
}
