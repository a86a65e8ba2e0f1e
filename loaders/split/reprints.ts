import { genreOf } from "./genres";
import { type Head, withoutDate } from "./heads";
import { type Line } from "./lines";
import { metadataOf } from "./metadata";
import { numberAlone, orderLine } from "./numbers";
import { ordinalOf } from "./ordinals";
import { titleKey } from "./same-title";
import { isFullTitle, titleEndingAt, type TitleBlock } from "./title";

/** How far down the first print of a title may stand. */
const FIRST_LINES = 80;
/** How far below the first print of a title a web page may print it again. */
const REPRINT = 60;
/** How much longer a page's title may be than the same title cut off above its number. */
const CUT_OFF = 4;
/** A line of a list of annexes is no title. */
const ANNEX = "附件";
/** `（中华人民共和国水利部令2019年第32号）` behind a title. */
const NUMBER_BEHIND = /（[^（）]{6,40}号）$/u;

/** A title and the number that stands behind it. */
export interface Printed {
  readonly block: TitleBlock;
  readonly number: string | null;
  /** Whether it begins as titles do. */
  readonly isFull: boolean;
}

/** The first title of a source: one that begins as titles do, else the first line that ends as one. */
export function firstTitle(lines: readonly Line[]): Printed | null {
  let fallback: TitleBlock | null = null;
  for (let at = 0; at < Math.min(lines.length, FIRST_LINES); at++) {
    if (genreOf(lines[at]!.tight.replace(NUMBER_BEHIND, "")) === "") continue;
    const title = titleEndingAt(lines, at);
    if (!title) continue;
    if (isFullTitle(title)) return withNumberBehind(title);
    if (!lines[at]!.tight.startsWith(ANNEX)) fallback ??= title;
  }
  return fallback && withNumberBehind(fallback);
}

/** Web pages print a title as their heading and again above the text, where its issuers and lines stand as on paper. */
export function lastPrint(lines: readonly Line[], first: Printed): Printed {
  let last = first;
  for (let at = first.block.last + 1; at < Math.min(lines.length, first.block.last + REPRINT); at++) {
    const { text, tight } = lines[at]!;
    if ((/。|：$/u.test(tight) && metadataOf(text).length === 0) || ordinalOf(tight) !== null) break;
    const again = genreOf(tight) === "" ? null : titleEndingAt(lines, at);
    if (!again || again.first <= last.block.last) continue;
    const { block, number } = withNumberBehind(again);
    if (!isSame(block.title, last.block.title)) continue;
    const issuers = block.issuers.length > 0 ? block.issuers : last.block.issuers;
    last = { ...last, block: { ...block, issuers }, number: number ?? last.number };
  }
  return last;
}

/** Whether two prints give one title, brackets behind it aside: 关于…的通知（2019修订）. */
export function isSame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((title) => titleKey(title.replace(/（[^（）]{1,20}）$/u, "")));
  return x === y;
}

/** The title without the number behind it; where it was cut off above its number, as the page's heading has it. */
export function wholeTitle(
  lines: readonly Line[],
  { title, firstLine }: Head,
): { title: string; number: string | null } {
  const behind = numberBehind(title);
  if (behind) return behind;
  const key = titleKey(title);
  const whole = lines
    .slice(Math.max(0, firstLine - FIRST_LINES), firstLine)
    .map(({ tight }) => tight)
    .find((tight) => {
      const longer = titleKey(tight);
      return longer.startsWith(key) && longer.length > key.length && longer.length <= key.length + CUT_OFF;
    });
  return { title: whole !== undefined && /^(?:关于)?(?:印发|转发|公布)/u.test(title) ? whole : title, number: null };
}

/** `云州市水务局公告2018年第5号`, `云州市人民政府令第12号`. */
export function orderNumber(text: string): string | null {
  const order = orderLine(text.replace(/\s+/gu, ""));
  return order?.serial ? order.name + order.serial : null;
}

/** `关于…的通知（云政〔2018〕5号）`: web sites print the number behind the title. */
function numberBehind(title: string): { readonly title: string; readonly number: string } | null {
  const printed = /[（(]([^（）()]{6,40})[）)]$/u.exec(title);
  const number = printed && (numberAlone(printed[1]!, withoutDate)?.number ?? orderNumber(printed[1]!));
  return number ? { title: title.slice(0, printed.index), number } : null;
}

function withNumberBehind(block: TitleBlock): Printed {
  const behind = numberBehind(block.title);
  const titled = behind ? { ...block, title: behind.title } : block;
  return { block: titled, number: behind?.number ?? null, isFull: isFullTitle(titled) };
}
