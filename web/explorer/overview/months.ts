/** Counts of a year by month, January first. */
export interface Year {
  readonly year: number;
  readonly months: readonly number[];
  /** The largest count of any month of any year. */
  readonly most: number;
}

/** A month with its first and last day, as ISO dates. */
export interface Month {
  /** Such as `2021-05`. */
  readonly name: string;
  readonly first: string;
  readonly last: string;
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
    months: Array.from({ length: 12 }, (_, index) => counts.get(monthName(year, index + 1)) ?? 0),
  }));
}

/** `2021-05` of the fifth month. */
export function monthName(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** A month by its name, `2021-05`. */
export function monthOf(name: string): Month {
  const [year = 0, month = 1] = name.split("-").map(Number);
  // the day before the first of the next month
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { name, first: `${name}-01`, last: `${name}-${String(last).padStart(2, "0")}` };
}
