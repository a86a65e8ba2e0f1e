import { isoDate, lastDayOf, numberOf } from "../extract/calendar";

const FIGURES = "[\\d零一二两三四五六七八九十]{1,3}";
// 一年 · 1年 · 六个月 · 12个月 · 半年 · 一年半
const PERIOD = new RegExp(`^(?:(?<years>${FIGURES})年(?<half>半)?|(?<months>${FIGURES})个?月|半年)$`, "u");

/**
 * The first day after a probation that begins on a day (ISO date) and lasts as printed: `2021-02-26` and `一年` give `2022-02-26`;
 * a month too short for the day ends on its last. Null where the day is unknown or the length is none.
 */
export function probationEnd(begin: string | null, period: string | null): string | null {
  const months = period === null ? null : monthsOf(period);
  const [year, month, day] = (begin ?? "").split("-").map(Number);
  if (months === null || year === undefined || month === undefined || day === undefined) return null;
  const count = month - 1 + months;
  const [endYear, endMonth] = [year + Math.floor(count / 12), (count % 12) + 1];
  return isoDate(endYear, endMonth, Math.min(day, lastDayOf(endYear, endMonth)));
}

function monthsOf(period: string): number | null {
  const found = PERIOD.exec(period);
  if (found === null) return null;
  const { years, half, months } = found.groups ?? {};
  const value = (figures: string): number => (figures === "两" ? 2 : numberOf(figures));
  if (years !== undefined) return value(years) * 12 + (half === undefined ? 0 : 6);
  return months === undefined ? 6 : value(months);
}
