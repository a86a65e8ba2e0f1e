const DIGITS = "零一二三四五六七八九";

/** The value of a printed number up to 99 or of a row of digits: `12`, `十二`, `三十一`, `二〇一七`. */
export function numberOf(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const ten = printed.indexOf("十");
  if (ten < 0) return Array.from(printed).reduce((value, ch) => value * 10 + digitOf(ch), 0);
  const tens = ten === 0 ? 1 : digitOf(printed[0]);
  return tens * 10 + digitOf(printed[ten + 1]);
}

/** 〇, ○ and a missing digit are 0. */
function digitOf(ch: string | undefined): number {
  return Math.max(0, DIGITS.indexOf(ch ?? "零"));
}

/** Number of the last day of a month (1–12). */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO date, or null for a day that does not exist or an unknown year (NaN). */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!Number.isFinite(year) || month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
