import { characterSet } from "../../clean/character-set";
import { isHanCode } from "../../clean/marks";
import { type MappedText } from "../../clean/text";
import roles from "../../lexicon/roles.json";
import { endsInPost } from "../officials/office";
import { ADDS } from "./additions";
import { type Holder } from "./holder";
import { isForOthers } from "./naming";
import { ROLE, roleNamed, subgroupOf } from "./roles";
import { readNamed, readTitled } from "./titled";

/** A role and its holders as a sentence gives them. `body` is the sub-group whose role it is (综合组组长); empty elsewhere. */
export interface RoleClause {
  readonly role: string;
  readonly body: string;
  readonly holders: readonly Holder[];
}

const ROLE_WORD = String.raw`(?<role>\p{Script=Han}{0,12}?${ROLE}|\p{Script=Han}{1,10}处处长)`;
// 组长由市长担任 · 副主任由李青同志、王路同志担任
const BY = new RegExp(
  String.raw`^(?:由|其中|设|并由)?${ROLE_WORD}(?:分别|暂)?由(?<who>[^。；;]+?)(?:同志)?(?:分别|兼职)?(?:担任|兼任|任|兼)?$`,
  "u",
);
// 由市长任组长 · 张小河同志兼任办公室主任 · 市直相关部门为成员单位 · 成立由市长任组长的…领导小组
const TAKES = new RegExp(
  String.raw`^(?:.{0,30}由|.{0,30}(?:成立|建立|组建|设立)了?以|以|(?:决定)?(?:${ADDS}))?(?<who>[^。；;由]+)(?:担任|兼任|(?<![主责信])任|为|兼)${ROLE_WORD}(?:的\P{P}.{0,80}|的[“"].{0,80})?$`,
  "u",
);
const LEAVES = /不再[担兼]?$/u;
/** Every clause has a role or says who the people are: a quick look before a thorough one. */
const TELLS_ROLE = new RegExp([...roles.bases, "处长", "成员", "组成", "人员"].join("|"), "u");
const BEFORE_VERB = /(?:(?<!负责)同志)?(?:分别|共同|兼|担|也)*$/u;
// 成员为市督查室、市规划局等单位负责同志 · 成员由…组成 · 成员包括…
const MEMBERS =
  /^(?:领导小组|小组|联席会议|指挥部|委员会|专班)?(?<role>成员单位|组成单位|成员|组成人员)(?:主要)?(?:包括|为|由|有(?!关))(?<who>.+?)(?:组成|担任)?$/u;
const MEETING = /^(?:参加)?(?:联席)?会议(?:的)?(?:组成|参加)?人员(?:为|包括|由)(?<who>.+?)(?:组成)?$/u;

/**
 * Reads who takes which role out of one tight sentence `[start, end)`: clauses between commas, a clause of names alone waiting for the
 * role behind it. Where the sentence, or the one in front (`inOfficeBefore` tells), speaks of the committee's office, 主任 is the office's.
 */
export function readClauses(
  mapped: MappedText,
  start: number,
  end: number,
  inOfficeBefore: () => boolean = () => false,
): readonly RoleClause[] {
  const found: RoleClause[] = [];
  const sentence = mapped.text.slice(start, end);
  if (!TELLS_ROLE.test(sentence)) return found;
  let waiting: number | null = null;
  let inOffice = OFFICE_GOES_ON.test(sentence) && inOfficeBefore();
  for (const clause of peopleTogether(mapped, clausesOf(mapped.text, start, end))) {
    const text = mapped.text.slice(clause.start, clause.end);
    if (tellsOffice(text)) inOffice = true;
    const members = MEMBERS.exec(text) ?? MEETING.exec(text);
    if (members) {
      const from = clause.start + text.indexOf(members.groups!["who"]!);
      // The list runs on over commas to the end of the sentence: 成员为市督查室、…，各县（市、区）政府负责同志
      found.push({
        role: members.groups!["role"] ?? "成员",
        body: "",
        holders: readTitled(mapped, from, from + members.groups!["who"]!.length),
      });
      waiting = null;
      continue;
    }
    const taken = BY.exec(text) ?? TAKES.exec(text);
    const first = BY.exec(text);
    // 李青不再担任副组长: no seat
    const named =
      taken && !LEAVES.test(taken.groups!["who"]!)
        ? roleOf(first ? withoutBody(taken.groups!["role"]!) : taken.groups!["role"]!, inOffice)
        : null;
    if (taken && named) {
      const who = taken.groups!["who"]!.replace(BEFORE_VERB, "");
      const at =
        clause.start + (taken[0].startsWith(taken.groups!["role"]!) ? text.lastIndexOf(who) : text.indexOf(who));
      const from = waiting !== null && TAKES.test(text) ? waiting : at;
      found.push({ ...named, holders: readTitled(mapped, from, at + who.length) });
      waiting = null;
      continue;
    }
    if (isForOthers(text)) break;
    const names: boolean =
      readNamed(mapped, clause.start, clause.end).length > 0 || (waiting !== null && endsInPost(text));
    waiting = names ? (waiting ?? clause.start) : null;
  }
  return found.filter((clause) => clause.holders.length > 0);
}

/** Whether the sentence that follows `text` may go on with the committee's office. */
export function officeBefore(text: string): boolean {
  const sentences = text.split(/[。；;]/u).slice(0, -1);
  const last = sentences.findLast((sentence) => !OFFICE_GOES_ON.test(sentence));
  return last !== undefined && tellsOffice(last);
}

/** Whether the words speak of the committee's office. */
function tellsOffice(text: string): boolean {
  return /办公室(?:设|主任|常务|副|地点|[，,。；;]|$)|下设办公室/u.test(text);
}

// 副主任由市财政局副局长李青兼任, behind a sentence on the office
const OFFICE_GOES_ON = /^(?:常务|专职|执行|第一)?副?主任/u;
const TOLD = /(?:担任|兼任|任|兼)$/u;

/** 副主任由市财政局副局长李青，市水务局副局长王路兼任: the commas between the people part no clauses. */
function peopleTogether(
  mapped: MappedText,
  clauses: readonly { readonly start: number; readonly end: number }[],
): readonly { readonly start: number; readonly end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const { start, end } = clauses[i]!;
    const text = mapped.text.slice(start, end);
    let last = i;
    if (BY.test(text) && !TOLD.test(text)) {
      for (let j = i + 1; j < clauses.length && last === i; j++) {
        const words = mapped.text.slice(clauses[j]!.start, clauses[j]!.end);
        const told = TOLD.exec(words);
        if (BY.test(words) || TAKES.test(words)) break;
        if (readNamed(mapped, clauses[j]!.start, clauses[j]!.end - (told?.[0].length ?? 0)).length === 0) break;
        if (told) last = j;
      }
    }
    joined.push({ start, end: clauses[last]!.end });
    i = last;
  }
  return joined;
}

/** 评委会主任由…担任: the body in front is the committee itself; a sub-group (综合组组长) and the office stay. */
function withoutBody(word: string): string {
  return word.replace(/^\p{Script=Han}{1,8}(?:委员会|[委会]|指挥部|专班)(?=\p{Script=Han}{2})/u, "");
}

function roleOf(word: string, inOffice: boolean): { readonly role: string; readonly body: string } | null {
  const subgroup = subgroupOf(word);
  if (subgroup) return subgroup;
  const role = roleNamed(word) ?? (word.endsWith("处长") ? word : null);
  if (role === null) return null;
  return { role: inOffice && /^(?:常务|专职|执行|第一)?副?主任$/u.test(role) ? `办公室${role}` : role, body: "" };
}

// 由市长任组长、分管副市长任副组长
const TAKEN = new RegExp(`(?:任|为)${ROLE}$`, "u");

const opens = characterSet("（(");
const closes = characterSet("）)");

function clausesOf(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i <= end; i++) {
    const code = text.charCodeAt(i);
    if (i < end && isHanCode(code)) continue;
    const ch = text[i] ?? "，";
    if (opens(code)) depth++;
    else if (closes(code)) depth = Math.max(0, depth - 1);
    // 指挥长由王青担任、副指挥长由李小河担任: a 、 parts clauses only before a role
    const parts =
      "，,；;：:".includes(ch) ||
      (ch === "、" && TAKEN.test(text.slice(Math.max(start, i - 10), i))) ||
      (ch === "、" &&
        /^、(?:第一|常务|执行|总|副)*(?:组长|指挥长|召集人|主任|指挥|秘书长|成员)由/u.test(text.slice(i, i + 12)));
    if (i < end && (depth > 0 || !parts)) continue;
    if (i > from) clauses.push({ start: from, end: Math.min(i, end) });
    from = i + 1;
  }
  return clauses;
}
