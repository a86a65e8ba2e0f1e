import { bracketedIn } from "./brackets";
import { endsAsTitle } from "./genres";
import { type Line } from "./lines";
import { ordinalOf } from "./ordinals";
import { type Opening } from "./parts";
import { likeness, titleKey } from "./same-title";

/** A title that a document issues, and where it is printed (offsets in the healed text). */
export interface NamedTitle {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** `现将《…》印发给你们`, `《…》已经市政府同意，现予印发`. */
const ISSUES = /印发|转发|批转|予以公布|现予公布|现予发布|予以发布|现公布|现发布|公布如下/u;
/** Where in a letter the sentence stands that issues: before its first item. */
const LETTER_LINES = 12;
const RESTS_ON = /(?:根据|按照|依据|依照|贯彻|落实|执行|依|遵照)[^《》，。；]{0,30}$/u;

/** `关于废止《甲条例》的决定…现予公布`: the rule inside is not what is issued. */
const AMENDS = /(?:修改|废止|修订|修正)$/u;

/** Titles that the letter says it issues: 《》 in the sentences that issue, save those it rests on. */
export function issuedIn(lines: readonly Line[]): NamedTitle[] {
  const found: NamedTitle[] = [];
  for (const line of lines.slice(0, LETTER_LINES)) {
    if (ordinalOf(line.tight) || (line.tight.length < 90 && endsAsTitle(line.tight))) break;
    let from = 0;
    for (const sentence of line.text.split(/(?<=。)/u)) {
      if (ISSUES.test(sentence.replace(/\s+/gu, ""))) {
        // 为落实《甲》…，现将《乙》印发给你们 issues only 乙.
        const given = Math.max(0, sentence.indexOf("将《"));
        for (const { title, start, end } of bracketedIn(sentence)) {
          if (start < given) continue;
          const before = sentence.slice(0, start).replace(/《[^《》]*》/gu, "");
          if (/^》?(?:同时|即行|自行)?(?:废止|停止执行)/u.test(sentence.slice(end))) continue;
          if (RESTS_ON.test(before) || AMENDS.test(sentence.slice(0, start))) continue;
          found.push({
            title: title.replace(/\s+/gu, ""),
            start: line.start + from + start,
            end: line.start + from + end,
          });
        }
      }
      from += sentence.length;
    }
  }
  return found;
}

const TITLE_ISSUES =
  /(?:印发|公布|发布|下达)(?!.{0,30}(?:印发|公布|发布|下达))(?:关于)?(.{4,120}?)(?:的通知|的通报|的公告|的通告|的决定|的函)$/u;

/** What a title says it issues: 关于印发云州市…方案的通知 → 云州市…方案; null where it does not say. */
export function issuedByTitle(title: string): string | null {
  return TITLE_ISSUES.exec(title)?.[1]?.replace(WHOLLY_MARKED, "$1") ?? null;
}

/** `《云州市停车管理规定》`: the marks are none of the title's. */
const WHOLLY_MARKED = /^《([^《》]*)》$/u;

/** `附件：`, on web sites with `【点击下载】` behind it. */
const ANNEX_LIST = /^[-•]? ?附 ?件 ?[：:] ?(?:[【（](?:点击|官网)?下载[】）])?/u;
const ITEM = /^\d{1,2} ?[.．、] ?/u;
const OMITTED = /(?:（略）|（此略）|（另发）|（附后）|；|。)+$/u;

/** Titles of a list of annexes: `附件：1. …` and the numbered lines below it, `附件：` above them, or one title without number. */
export function annexesIn(lines: readonly Line[]): NamedTitle[] {
  const found: NamedTitle[] = [];
  const add = (line: Line, from: number) => {
    const text = line.text.slice(from);
    const tight = text
      .replace(/\s+/gu, "")
      .replace(OMITTED, "")
      .replace(/^《(.*)》$/u, "$1");
    if (tight.length >= 2 && tight.length <= 100) found.push({ title: tight, start: line.start + from, end: line.end });
  };
  for (let i = 0; i < lines.length; i++) {
    const mark = ANNEX_LIST.exec(lines[i]!.text);
    if (!mark) continue;
    const rest = lines[i]!.text.slice(mark[0].length);
    const number = ITEM.exec(rest);
    if (rest !== "") add(lines[i]!, mark[0].length + (number?.[0].length ?? 0));
    if (!number && (rest !== "" || !/^1 ?[.．、][^。；：]{2,60}$/u.test(lines[i + 1]?.text ?? ""))) continue;
    while (i + 1 < lines.length) {
      const item = ITEM.exec(lines[i + 1]!.text);
      if (!item || /[。]/u.test(lines[i + 1]!.tight) || lines[i + 1]!.tight.length > 100) break;
      i++;
      add(lines[i]!, item[0].length);
    }
  }
  return found;
}

/** Two prints of one annex's title are at least so alike. */
const ALIKE = 0.6;
/** Listed titles with which one is compared; a list of annexes is short. */
const MOST_COMPARED = 60;

/**
 * What a document issues: titles its letter names, its list of annexes, and titles found above texts of their own.
 * What its own title names counts where nothing else does. A title above an annex that the list prints a little otherwise is the list's.
 */
export function instrumentsOf(
  named: readonly NamedTitle[],
  byTitle: NamedTitle | null,
  annexes: readonly NamedTitle[],
  opened: readonly (NamedTitle & Pick<Opening, "kind">)[],
): NamedTitle[] {
  const listed = [...named, ...annexes];
  const listedKeys = new Set(listed.map(({ title }) => titleKey(title)));
  const openedKeys = new Set(opened.map(({ title }) => titleKey(title)));
  const unseen = listed.filter(({ title }) => !openedKeys.has(titleKey(title))).slice(0, MOST_COMPARED);
  const more = opened.filter(
    ({ title }) => !listedKeys.has(titleKey(title)) && !unseen.some((other) => likeness(other.title, title) >= ALIKE),
  );
  const fromTitle =
    byTitle !== null && named.length === 0 && annexes.length === 0 && (more.length > 0 || endsAsTitle(byTitle.title));
  // 水务局《值班制度》 is the annex 水务局值班制度.
  const whole = named.filter(({ title }) => !annexes.some((annex) => isEndOf(title, annex.title)));
  return distinct([...whole, ...(fromTitle ? [byTitle] : []), ...annexes, ...more]);
}

const isEndOf = (title: string, whole: string): boolean => whole.length > title.length && whole.endsWith(title);

/** The titles, each once, in the order given. */
function distinct(titles: readonly NamedTitle[]): NamedTitle[] {
  const seen = new Set<string>();
  return titles.filter(({ title }) => {
    const key = titleKey(title);
    return !seen.has(key) && seen.add(key);
  });
}
