import words from "../../lexicon/roles.json";
import { type GazetteDocument } from "../../split/document";
import { ROLE } from "./roles";

const longestFirst = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

const GENRE = `(?:${longestFirst([...words.strong, ...words.weak])})`;
/** Verbs that put members beside those there are. */
export const ADDS = "增补|补充|增加|增选|新增";

/** People whom a sentence adds to a committee; offsets count in the sentence. */
export interface Addition {
  readonly who: { readonly start: number; readonly end: number };
  readonly name: { readonly start: number; readonly end: number };
  readonly role: string;
}

// 领导小组成员: the end of the name, and the role
const ROLE_OF_BODY = new RegExp(`${GENRE}(?<role>${ROLE})`, "gu");
const VERB = new RegExp(`${ADDS}|调整`, "u");
/** Longest name of a committee, and longest list of the people in front of it. */
const LONGEST_NAME = 70;
const LONGEST_LIST = 400;
const MARK = /[，。；：,;:、]/u;
const STOP = /[。；：;:]/u;
const COMRADES = /同志$/u;

/**
 * Whom a sentence adds to which committee: 增补市公安局副局长张小河、李青同志为云州市河道治理工作领导小组成员. Null where it adds nobody.
 * It looks back from the committee's role, so that a sentence full of verbs costs no more than another.
 */
export function additionIn(sentence: string): Addition | null {
  if (!VERB.test(sentence)) return null;
  for (const { index, 0: printed, groups } of sentence.matchAll(ROLE_OF_BODY)) {
    const role = groups!["role"]!;
    const begins = afterLast(sentence, Math.max(0, index - LONGEST_NAME), index, MARK);
    const by = sentence.slice(begins, index).indexOf("为");
    if (by < 0) continue;
    const end = begins + by;
    const listed = afterLast(sentence, Math.max(0, end - LONGEST_LIST), end, STOP);
    const verb = VERB.exec(sentence.slice(listed, end));
    if (!verb) continue;
    const start = listed + verb.index + verb[0].length;
    const people = sentence.slice(start, end).replace(COMRADES, "");
    if (people.length < 2) continue;
    return {
      who: { start, end: start + people.length },
      name: { start: end + 1, end: index + printed.length - role.length },
      role,
    };
  }
  return null;
}

/** Where the text behind the last mark between two places begins. */
function afterLast(text: string, from: number, to: number, mark: RegExp): number {
  for (let at = to - 1; at >= from; at--) if (mark.test(text[at]!)) return at + 1;
  return from;
}

/** The people stand in the lines that follow: 增补以下同志为…成员： */
export const IN_THE_LINES_BELOW = /^(?:以下|下列|如下)[\p{Script=Han}\d]{0,12}$/u;

/** A title that adjusts a committee there is: 关于调整…的通知 · 关于增补…成员的通知 */
const ADJUSTING = new RegExp(`${ADDS}|调整|充实|更换|变更|增设`, "u");
// 增补李青为成员 · 部分组成人员 (not: 鉴于部分成员工作变动) · 调整负责同志 · 李青不再担任副组长 · 其他成员不变
const CHANGES_PART = new RegExp(
  [
    String.raw`增补[^。；]{0,200}?(?:成员|委员|组长|召集人|主任|指挥长)`,
    String.raw`(?:${ADDS})[^。；]{0,200}?为[^。；]{0,60}?(?:成员|委员|组长|召集人|主任|指挥长)`,
    String.raw`(?:部分|个别)(?:组成|领导)?(?:成员|人员|委员|领导|同志)(?!(?:同志)?的?(?:工作|岗位|职务|分工))(?![^，。；]{0,8}(?:变动|变化|变更|调离|调动|退休|异动|更替))`,
    String.raw`调整[^，。；]{0,60}(?:负责同志|主要领导|领导成员|组长|召集人)(?:的|名单|和|$)`,
    String.raw`(?:负责同志|主要领导|领导成员|组长|召集人)(?:进行|作|予以)(?:了)?(?:相应|适当|如下)?(?:的)?调整`,
    String.raw`不再(?:担任|兼任|作为)`,
    String.raw`(?:其他|其余)[^，。；]{0,12}(?:不变|不作调整)`,
  ].join("|"),
  "u",
);
// 现将调整后的组成人员名单通知如下: a new roster, whatever was adjusted
const WHOLE =
  /调整(?:充实)?后(?!的?(?:负责同志|主要领导|领导成员))(?:[^，。；]{0,30}?名单|[^，。；]{0,20}组成如下|由)/u;
/** How much of the letter is looked at. */
const LETTER = 2000;

/** Whether a document only adds members to a committee or changes part of its roster (增补, 调整部分成员), so that the others stay. */
export function changesPart({ title, body, parts }: GazetteDocument): boolean {
  if (!ADJUSTING.test(title)) return false;
  const letter = body.text.slice(0, Math.min(LETTER, parts[0]?.end ?? LETTER)).replace(/\s+/gu, "");
  return (CHANGES_PART.test(title) || CHANGES_PART.test(letter)) && !WHOLE.test(letter);
}
