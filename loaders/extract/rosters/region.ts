import { type MappedText, slice, tighten } from "../../clean/text";
import { endsInPost, partOffice } from "../officials/office";
import { isUnitName } from "../units";
import { cleanTitle, type Holder } from "./holder";
import { isForOneWork } from "./naming";
import { readPeople } from "./people";
import { isUnitRole, type Label } from "./roles";
import { readTitled } from "./titled";
import { type Draft, type DraftSeat } from "./drafts";

/** A roster that is being read: the role in force and what the last line left open. */
export interface Region {
  readonly draft: Draft;
  /** The place whose document it stands in. */
  readonly jurisdiction: string;
  role: string;
  /** True below a line that says 办公室: the directors there are the office's. */
  inOffice: boolean;
  /** True once a line closed with a 同志 that stands behind an office: it was torn off a 负责同志 further below. */
  stray: boolean;
  /** A list of units that the line's end broke off; with the number of seats it has made so far. */
  broken: { readonly text: MappedText; readonly seats: number } | null;
}

/** What became of a line of a roster. */
export type Outcome = "seats" | "prose" | "unclear";

const LONGEST_LINE_WITHOUT_NAME = 60;
// What opens prose behind a roster: 领导小组下设办公室 · 职责：… · 上述机构… · 各县（市、区）…
const PROSE =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|(?:主要)?(?:职责|任务|工作)|上述|以上|各|领导小组|工作小组|小组|指挥部|联席会议|委员会|组委会|办公室|今后|附件|附：|抄送|主办|会议|为|请|负责|根据|特此|一、)/u;
// 2021年9月2日 · 二〇〇九年三月十日: the day under the letter
const DAY = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u;
const MIDDLE_STOP = /。(?=.)/u;
// 市河道治理工作领导小组办公室设在… · 市仲裁委员会下设办公室
const OFFICE = /下设|办公室设|设在|兼任|担任|[^主责]任(?:办公室)?(?:常务)?副?主任/u;
/** A list of units goes on in the next line unless it is closed, by a full stop or by what the units send. */
const UNFINISHED = /(?<!负责同志|负责人|负责|领导|[人名])[^。]$/u;
/** A list that goes on over more lines than this holds is damage, and each further line would read all of it again. */
const LONGEST_LIST = 4000;
// 责任单位：…
const OTHER_LABEL = /^\p{Script=Han}{2,8}[：:]/u;

/** Whether a line reads as holders of the role: people, or units where units have such seats. */
export function isHolderLine(role: string, line: MappedText, jurisdiction: string): boolean {
  if (readPeople(line, jurisdiction).holders.length > 0) return true;
  const tight = tighten(line);
  if (PROSE.test(tight.text) || MIDDLE_STOP.test(tight.text)) return false;
  const holders = readTitled(tight, 0, tight.text.length);
  return holders.length > 0 && holders.every((h) => (isUnitRole(role) ? h.isUnit : endsInPost(h.title)));
}

// 3. · （3） in front of a name
const ORDINAL = /^\s*(?:[（(]\d{1,3}[）)]|\d{1,3}[.．、])\s*(?=\p{Script=Han})/u;
const BRACKETED = /^[（(][^（()）]*[）)]$/u;

function withoutOrdinal(line: MappedText): MappedText {
  const length = ORDINAL.exec(line.text)?.[0].length ?? 0;
  return length === 0 ? line : slice(line, length, line.text.length);
}

/** Whether a numbered line, short as a heading, is one of the people of a roster: `3.王青 市水务局局长`. */
export function isNumberedPerson(line: MappedText, jurisdiction: string): boolean {
  const people = ORDINAL.test(line.text) ? readPeople(withoutOrdinal(line), jurisdiction) : null;
  return people !== null && people.before.trim() === "" && people.holders.some((h) => endsInPost(h.title));
}

/** Opens a role: what stands behind its label are the first holders. */
export function openRole(region: Region, label: Label, content: MappedText): Outcome {
  region.role = label.role;
  region.broken = null;
  if (content.text.trim() === "") return "seats";
  return takeLine(region, content, true);
}

/** Reads one more line under the role in force; `labelled` where the role itself stands in front of it. */
export function takeLine(region: Region, line: MappedText, labelled = false): Outcome {
  const tight = unitsApart(line) ?? tighten(line);
  region.stray ||= STRAY.test(line.text);
  if (!isUnitRole(region.role)) {
    const people = readPeople(withoutOrdinal(line), region.jurisdiction);
    if (people.holders.length > 0) {
      if (people.before.trim() !== "" && !labelled) continueTitle(region, people.before);
      push(region, people.holders);
      return "seats";
    }
  }
  if (DAY.test(tight.text)) return "prose";
  if (region.broken) return takeBroken(region, region.broken, tight);
  if (
    !labelled &&
    ((PROSE.test(tight.text) && !isEach(tight.text)) || MIDDLE_STOP.test(tight.text) || OFFICE.test(tight.text))
  )
    return "prose";
  const last = region.draft.seats.at(-1);
  // （其他领导按分工负责） below a whole seat is a remark
  if (!labelled && last && endsInPost(last.title) && BRACKETED.test(tight.text)) return "seats";
  // 云州市河道治理专家委员会 below a whole office opens the next roster
  if (!labelled && last && !last.open && endsInPost(last.title) && isForOneWork(tight.text)) return "prose";
  if (!labelled && last?.person && goesOn(last, tight.text) && tight.text.length <= LONGEST_LINE_WITHOUT_NAME) {
    continueTitle(region, tight.text);
    return "seats";
  }
  if (!labelled && tight.text.length > LONGEST_LINE_WITHOUT_NAME) return "prose";
  const holders = readTitled(tight, 0, tight.text.length);
  const plausible = labelled || holders.every((h) => h.person !== null || endsInPost(h.title) || h.isUnit);
  if (!plausible || (!labelled && !endsInPost(cleanTitle(tight.text)) && !tight.text.includes("、"))) return "unclear";
  push(region, holders);
  if (holders.some((h) => h.isUnit) && goesOnBelow(tight.text)) region.broken = { text: tight, seats: holders.length };
  return "seats";
}

/** 市公安局 市水务局: units that only blanks part, with 、 in their place; null where the words are no units. */
function unitsApart(line: MappedText): MappedText | null {
  const words = [...line.text.matchAll(/[^\s、，]+[、，]?/gu)];
  if (words.length < 2 || !words.every((word) => isUnitName(word[0].replace(/[、，。]$/u, "")))) return null;
  const origin: number[] = [];
  let text = "";
  words.forEach((word, i) => {
    const end = word.index + word[0].length;
    for (let at = word.index; at < end; at++) origin.push(line.origin[at]!);
    text += word[0];
    if (i === words.length - 1 || /[、，]$/u.test(word[0])) return;
    origin.push(line.origin[end - 1]!);
    text += "、";
  });
  return { text, origin: Uint32Array.from(origin) };
}

/** 各乡镇主要负责人: everybody's head has a seat, what everybody is to do is prose. */
function isEach(line: string): boolean {
  return /^各[^，。；：]{2,40}$/u.test(line) && endsInPost(cleanTitle(line));
}

/** Joins the rest of a broken list of units to what the line above gave: `…、市` + `发展改革委、…等单位负责人。` */
function takeBroken(region: Region, broken: NonNullable<Region["broken"]>, tight: MappedText): Outcome {
  if (PROSE.test(tight.text) || OFFICE.test(tight.text) || OTHER_LABEL.test(tight.text)) return "prose";
  const text = joined(broken.text, tight);
  const holders = readTitled(text, 0, text.text.length);
  region.draft.seats.splice(region.draft.seats.length - broken.seats);
  push(region, holders);
  region.broken = goesOnBelow(text.text) ? { text, seats: holders.length } : null;
  return "seats";
}

function goesOnBelow(list: string): boolean {
  return list.length <= LONGEST_LIST && UNFINISHED.test(list);
}

// 王青 市水务局局长 同志。
const STRAY = /\p{Script=Han}{4}\s+同志[。.]?\s*$/u;
// 城建、教育等部门负责
const TORN_OFF = /(?:部门|单位)(?:主要|分管|有关|相关)?负责$/u;

function push(region: Region, printed: readonly Holder[]): void {
  region.broken = null;
  const holders = printed.map((holder) => {
    if (!region.stray || !TORN_OFF.test(holder.title)) return holder;
    region.stray = false;
    return { ...holder, title: `${holder.title}同志` };
  });
  for (const holder of holders) region.draft.seats.push({ role: region.role, listed: true, ...holder });
}

/** Whether the line goes on with the office above: that one is unfinished, or this one is a bare post. */
function goesOn(last: DraftSeat, line: string): boolean {
  return last.open || !endsInPost(last.title) || partOffice(cleanTitle(line)).organization === "";
}

/** `云州传媒公司` + `董事长`: an office goes on until it ends in a post, and over a `、` at the end of the line. */
function continueTitle(region: Region, words: string): void {
  const last = region.draft.seats.pop();
  if (!last) return;
  const title = last.open ? `${last.title}、${cleanTitle(words)}` : last.title + cleanTitle(words);
  region.draft.seats.push({ ...last, title, open: words.trim().endsWith("、") });
}

/** Two texts as one, the origins kept. */
export function joined(a: MappedText, b: MappedText): MappedText {
  const origin = new Uint32Array(a.origin.length + b.origin.length);
  origin.set(a.origin);
  origin.set(b.origin, a.origin.length);
  return { text: a.text + b.text, origin };
}
