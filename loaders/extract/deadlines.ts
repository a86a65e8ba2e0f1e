import { isoDate, lastDayOf, numberOf } from "./calendar";
import { matchesOf } from "./matches";
import { enclosed } from "./units/pieces";

/** A printed time limit and the last day it allows. */
export interface Deadline {
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** As printed, such as `2017年10月底前`. */
  readonly printed: string;
  /** ISO date; null where the limit recurs or has no end. */
  readonly dueOn: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** One form of a time limit: how it is printed and which day ends it. */
interface Form {
  readonly pattern: RegExp;
  readonly recurs?: true;
  /** A month without 前 is a limit only in the years to come: `2023年6月完成`. */
  readonly toCome?: true;
  /** A year alone is a limit only for work that ends, not for a value to be reached. */
  readonly needsCompletion?: true;
  /** Last day, from the pattern's groups and the document's year. */
  readonly end: (groups: Groups, year: number) => string | null;
}

/** `2017年`, `二〇一七年`, `今年`. */
const YEAR =
  "(?:(?<year>(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})年|(?<thisYear>今年|本年度?|当年)|(?<nextYear>明年))";
/** `10月`, `十二月`, `6月份`. */
const MONTH = "(?<![\\d十])(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?";
/** `30日`, `三十一日`, `5号`. */
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]";
/** `10月底`, `6月上旬`. */
const PART_OF_MONTH = "(?<part>初|上旬|中旬|下旬|月?底|月?末)";
/** `前`, but not in 前期, 前提, 前置. */
const BEFORE = "(?:之前|以前|前(?![期往来沿述后置言景]|提(?![供出交前升报高请])))";

const FORMS: readonly Form[] = [
  // 每年3月底前, 每月25日前, 每日下午17:00前, 每年6月25日、12月25日前
  {
    pattern: new RegExp(`每(?:个?[年月周日天]|季度?|半年)(?:[^，。；、（）]|(?<=[日月底旬])、){0,18}?${BEFORE}`, "gu"),
    recurs: true,
    end: () => null,
  },
  // 2017年10月底前, 6月30日前, 8月前
  { pattern: new RegExp(`${YEAR}?${MONTH}(?:${DAY}|${PART_OF_MONTH})?${BEFORE}`, "gu"), end: monthEnd },
  // 8月底, 2018年6月末
  { pattern: new RegExp(`${YEAR}?${MONTH}(?<part>月?底|月?末)`, "gu"), end: monthEnd },
  // 到2018年6月, 到9月30日
  { pattern: new RegExp(`到${YEAR}?${MONTH}(?:${DAY}|${PART_OF_MONTH})?`, "gu"), needsCompletion: true, end: monthEnd },
  // 2023年6月基本完成
  { pattern: new RegExp(`${YEAR}${MONTH}(?:${DAY})?`, "gu"), needsCompletion: true, toCome: true, end: monthEnd },
  // “十四五”末
  { pattern: /[到至]?“?十(?<plan>[二三四五六])五”?(?:规划)?(?:时期|期)?末/gu, end: planEnd },
  // 2017年底前, 到2020年年底, 年底前
  {
    pattern: new RegExp(`到?(?:${YEAR}年?|(?<![\\d〇○零一二三四五六七八九每年]年?)年)(?:底|末)(?:${BEFORE})?`, "gu"),
    end: yearEnd,
  },
  // 2018年上半年前, 一季度末
  { pattern: new RegExp(`${YEAR}?(?<season>上半年|第?[一二三四]季度)(?:底|末|${BEFORE})`, "gu"), end: seasonEnd },
  // 2020年前
  { pattern: new RegExp(`${YEAR}${BEFORE}`, "gu"), end: yearEnd },
  // 到2020年
  { pattern: new RegExp(`到${YEAR}(?![\\d第上下一二三四年底末初])`, "gu"), needsCompletion: true, end: yearEnd },
];

/** `截至2015年底`, `自9月底起`, `从2017年底`: no limits. */
const NO_LIMIT_BEFORE = /(?:截至|截止|截止到|自|从|由|比|较|与|《[^《》]{0,40})$/u;
const NO_LIMIT_AFTER = /^(?:未|已|没有|尚未|以来|起|开始|的|[—–~至-]|为|相比|增)/u;
/** Work that ends: `到2020年完成…`, `到2020年，基本建成…`. */
const COMPLETION =
  /^[，,]?(?:要|应|须|力争|争取|确保)?(?:全市|我市|全部|基本|全面|初步|如期|提前|普遍|率先)*(?:完成|建成|实现|建立|形成|消除|淘汰|取缔|关闭|达标|覆盖)/u;
/** `其中9月底前完成500辆`: a part of the work, where another limit follows. */
const PART_ONLY = /其中[，,：:]?$/u;
const LOOK_AROUND = 44;
/** Every form names a year, a month, a quarter or what recurs, and says that it ends or is reached. */
const HAS_PERIOD = /[年月季每末]/u;
const HAS_LIMIT = /[前底末到]|月[^，。；]{0,6}[完建]成/u;

/**
 * The time limits in `text[from, to)`, in printed order, none overlapping another. `year` is the document's own, for limits
 * without one, and those of earlier years are history. `text` is tight (without white space).
 */
export function findDeadlines(text: string, from: number, to: number, year: number | null): readonly Deadline[] {
  const span = text.slice(from, to);
  if (!HAS_LIMIT.test(span) || !HAS_PERIOD.test(span)) return [];
  const found: { readonly deadline: Deadline; readonly recurs: boolean }[] = [];
  for (const form of FORMS) {
    for (const match of matchesOf(form.pattern, span)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (!isLimit(text, start, end, form)) continue;
      const dueOn = form.end(match.groups ?? {}, year ?? NaN);
      const dueIn = dueOn === null ? null : Number(dueOn.slice(0, 4));
      if (dueIn !== null && year !== null && dueIn < year) continue;
      if (form.toCome === true && !(dueIn !== null && year !== null && dueIn > year)) continue;
      found.push({ deadline: { start, end, printed: match[0], dueOn }, recurs: form.recurs ?? false });
    }
  }
  return withoutOverlaps(text, found, from, to);
}

/**
 * The time limit of a piece of work described in `text[from, to)`: the first one that is not said of a part only, before any
 * that recurs; null where the text has none.
 */
export function deadlineOf(text: string, from: number, to: number, year: number | null): Deadline | null {
  const all = findDeadlines(text, from, to, year);
  const whole = all.filter((d) => !PART_ONLY.test(text.slice(Math.max(from, d.start - 4), d.start)));
  const ending = (whole.length > 0 ? whole : all).filter((d) => !d.printed.includes("每"));
  return ending[0] ?? whole[0] ?? all[0] ?? null;
}

/** The last day of a limit printed under a label such as 完成时限, where a bare date or year is a limit too; ISO or null. */
export function dueOnOf(printed: string, year: number | null): string | null {
  if (/每|长期|持续|常年|全年/u.test(printed)) return null;
  const limits = findDeadlines(printed, 0, printed.length, year);
  if (limits.length > 0) return limits[limits.length - 1]!.dueOn;
  const forms = [`${YEAR}?${MONTH}(?:${DAY}|${PART_OF_MONTH})?`, YEAR].map((source) => new RegExp(source, "u"));
  const month = forms[0]!.exec(printed);
  if (month) return monthEnd(month.groups ?? {}, year ?? NaN);
  const whole = forms[1]!.exec(printed);
  return whole ? yearEnd(whole.groups ?? {}, year ?? NaN) : null;
}

function isLimit(text: string, start: number, end: number, form: Form): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start);
  const after = text.slice(end, end + LOOK_AROUND);
  if (NO_LIMIT_BEFORE.test(before) || NO_LIMIT_AFTER.test(after)) return false;
  return form.needsCompletion !== true || COMPLETION.test(after);
}

function withoutOverlaps(
  text: string,
  found: readonly { readonly deadline: Deadline; readonly recurs: boolean }[],
  from: number,
  to: number,
): readonly Deadline[] {
  const sorted = [...found].sort(
    (a, b) =>
      a.deadline.start - b.deadline.start || b.deadline.end - a.deadline.end || Number(b.recurs) - Number(a.recurs),
  );
  const inTitle = sorted.length > 0 ? enclosedInTitle(text, from, to) : null;
  const kept: Deadline[] = [];
  let lastRecurs = false;
  for (const { deadline, recurs } of sorted) {
    const last: Deadline | undefined = kept[kept.length - 1];
    if (last && deadline.start < last.end) continue;
    if (inTitle?.(deadline.start) === true) continue;
    // 每年2月底前、8月底前: the second comes back as well.
    const again: boolean = lastRecurs && last !== undefined && /^[、和及]$/u.test(text.slice(last.end, deadline.start));
    if (!again) kept.push(deadline);
    lastRecurs = recurs || again;
  }
  return kept;
}

function enclosedInTitle(text: string, from: number, to: number): (at: number) => boolean {
  const marked = text.slice(from, to).replace(/[^《》]/gu, "x");
  const inside = enclosed(marked, 0, marked.length);
  return (at) => inside(at - from);
}

function yearOf(groups: Groups, year: number): number {
  if (groups["year"] !== undefined) return numberOf(groups["year"]);
  return groups["nextYear"] === undefined ? year : year + 1;
}

function monthEnd(groups: Groups, year: number): string | null {
  const month = numberOf(groups["month"] ?? "12");
  const in_ = yearOf(groups, year);
  if (groups["day"] !== undefined) return isoDate(in_, month, numberOf(groups["day"]));
  const part = groups["part"] ?? "底";
  if (part === "初" || part === "上旬") return isoDate(in_, month, 10);
  return part === "中旬" ? isoDate(in_, month, 20) : isoDate(in_, month, lastDayOf(in_, month));
}

function yearEnd(groups: Groups, year: number): string | null {
  return isoDate(yearOf(groups, year), 12, 31);
}

function seasonEnd(groups: Groups, year: number): string | null {
  const season = groups["season"] ?? "";
  const month = season === "上半年" ? 6 : 3 * numberOf(season.replace(/第|季度/gu, ""));
  const in_ = yearOf(groups, year);
  return isoDate(in_, month, lastDayOf(in_, month));
}

/** The five years of `十三五` ended with 2020. */
function planEnd(groups: Groups): string | null {
  return isoDate(2005 + 5 * numberOf(groups["plan"] ?? "三"), 12, 31);
}
