import { type MappedText } from "../../clean/text";
import { type Block } from "../../split/document";
import { isUnitName } from "../units";
import { readClauses } from "./clauses";
import { type DraftSeat } from "./drafts";
import { lastNamedAbove } from "./mentioned";
import { isSpecific, type NamedCommittee, namedByHeading } from "./naming";
import { addDraft, type Place, type Reading } from "./state";
import { readNamed, readTitled } from "./titled";

const NAME = String.raw`(?<name>\p{Script=Han}{2,14}?(?:组|专班))`;
const LEAD = String.raw`由?(?<lead>[^，,。；;：:由]{2,100}?)(?:负责|为主)?(?<leading>牵头)(?:负责)?`;
const OTHERS = String.raw`(?:会同|联合|组织)?(?<rest>[^。；;]{2,}?)(?:等)?(?:\d{1,3}个)?(?:有关|相关)?(?:单位|部门|部门和单位|单位和部门|成员单位)?(?:共同)?(?<joining>参加|参与|配合|协助|组成)`;
// 由市应急局牵头，市水务局、财政局等参加 · 市应急局牵头，会同市水务局、财政局组成，负责…
const LED = new RegExp(`^(?:成员)?(?:组成)?[：:]?${LEAD}(?:[，,]${OTHERS}(?:[，,].*)?|[，,].*)?$`, "u");
// 由市应急局、水务局、财政局等部门组成，市应急局为牵头单位
const COMPOSED =
  /^(?:主要)?由(?<rest>[^。；;]{4,}?)(?:等)?(?:\d{1,3}个)?(?:有关|相关)?(?:单位|部门|部门和单位|单位和部门)?(?:共同)?组成(?:[，,]?(?:由)?(?<lead>[^，,。；;]{2,40}?)(?:为|任|担任|作为)?(?<leading>牵头单位|组长单位|牵头))?(?:[，,].*)?$/u;
// （一）抢险组：… · 抢险组由… · 抢险组，组长由…
const NAMED = new RegExp(String.raw`^${NAME}(?:[：:]|[，,](?=组长)|(?=由))`, "u");
// （2）监测组。由…
const OPENING = new RegExp(String.raw`^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]+)?${NAME}[。：:]`, "u");
const LONGEST_OPENING = 24;
const FEWEST_UNITS = 2;

/**
 * A working group of units below the committee in force, as one sentence tells it: its name in front, in the heading of the paragraph or
 * in the heading above. The roles are the sentence's own words: 牵头, 参加. False where the sentence tells of none.
 */
export function takeGroup(reading: Reading, block: Block, start: number, end: number): boolean {
  const { text } = block.tight;
  const sentence = text.slice(start, end);
  if (!/牵头|组[长成]/u.test(sentence)) return false;
  const found = NAMED.exec(sentence);
  const named = found && isOwnName(found.groups!["name"]!) ? found : null;
  const from = start + (named?.[0].length ?? 0);
  const units = readSeats(block.tight, from, end);
  const seats = units.length > 0 || named === null || start === from ? units : readPosts(block.tight, from, end);
  if (seats.length === 0) return false;
  const group = named
    ? { committee: groupAt(named.groups!["name"]!, start), text: block.tight, part: block.part }
    : headed(reading, block, start);
  if (!group) return false;
  reading.above ??= lastNamedAbove(reading, block);
  if (!reading.above) return false;
  const draft = addDraft(reading, { ...group.committee, established: true }, group, reading.above);
  if (draft.seats.some((seat) => seat.isUnit)) return false;
  for (const seat of seats) draft.seats.push(seat);
  return true;
}

// 成立河道治理工作领导小组，组长由…: the sentence sets up a body, and what it goes on with is that body's
const SETS_UP = /^(?:成立|建立|组建|设立|设置|恢复|调整|充实)/u;

/** Whether the words name one group: 领导小组 and 工作组 alone mean the body in force. */
function isOwnName(name: string): boolean {
  return (isSpecific(name) && !SETS_UP.test(name)) || name === "专家组";
}

function groupAt(name: string, start: number): NamedCommittee {
  return { name, aliases: [], established: true, former: null, start, end: start + name.length };
}

/** The group that the heading above names, or the heading in front of the paragraph: `（一）抢险组。由市应急局牵头，…`. */
function headed(
  reading: Reading,
  block: Block,
  start: number,
): (Place & { readonly committee: NamedCommittee }) | null {
  const opening = OPENING.exec(block.tight.text.slice(0, LONGEST_OPENING));
  if (opening?.[0].length === start) {
    const { name } = opening.groups as { name: string };
    const at = start - 1 - name.length;
    return { committee: groupAt(name, at), text: block.tight, part: block.part };
  }
  const { heading } = reading;
  if (heading && /组$|专班$/u.test(heading.committee.name)) return heading;
  if (block.bodyAt === 0 || !block.section) return null;
  const committee = namedByHeading(block.section.title);
  if (!committee || !/组$|专班$/u.test(committee.name)) return null;
  const at = block.tight.text.indexOf(committee.name);
  return at < 0 ? null : { committee: groupAt(committee.name, at), text: block.tight, part: block.part };
}

function readSeats(mapped: MappedText, start: number, end: number): readonly DraftSeat[] {
  const sentence = mapped.text.slice(start, end);
  const led = LED.exec(sentence);
  const found = led ?? COMPOSED.exec(sentence);
  if (!found || /(?:任|担任|为)(?:常务)?副?组长|成员由/u.test(found.groups!["rest"] ?? "")) return [];
  const { lead, leading, rest, joining } = found.groups as Record<string, string | undefined>;
  const seatsOf = (words: string | undefined, role: string, from: number): readonly DraftSeat[] => {
    if (words === undefined) return [];
    const at = start + sentence.indexOf(words, from);
    return readTitled(mapped, at, at + words.length).map((holder) => ({ role, listed: true, ...holder }));
  };
  const joined = joining === undefined || joining === "组成" ? "成员单位" : joining;
  const leaders = seatsOf(lead, leading ?? "", led ? 0 : found[0].indexOf("组成"));
  const others = seatsOf(rest, joined, led ? found[0].indexOf("牵头") : 0).filter((seat) => seat.isUnit);
  if (!led && others.filter((seat) => isUnitName(seat.title)).length < FEWEST_UNITS) return [];
  return led && !leaders.every((seat) => seat.isUnit || seat.person !== null) ? [] : [...leaders, ...others];
}

const PERSON_ROLE = /^(?:(?:常务|第一|执行)?副?组长|成员|组成人员|成员单位|副?组长单位)$/u;
// 组长王青
const DIRECT = /^(?<role>(?:常务|第一|执行)?副?组长)(?:为|是)?(?<who>\p{Script=Han}{2,4})(?:同志)?(?=[，,]|$)/u;

/** Who has which post in a group whose name stands in front: `宣传组：由市委宣传部副部长王青任组长，成员为…`. */
function readPosts(mapped: MappedText, start: number, end: number): readonly DraftSeat[] {
  const direct = DIRECT.exec(mapped.text.slice(start, end))?.groups;
  const at = direct ? start + mapped.text.slice(start, end).indexOf(direct["who"]!) : start;
  const head = direct ? readNamed(mapped, at, at + direct["who"]!.length) : [];
  return [
    ...head.map((holder): DraftSeat => ({ role: direct!["role"]!, listed: true, ...holder })),
    ...readClauses(mapped, start, end)
      .filter((clause) => PERSON_ROLE.test(clause.role) && clause.body === "")
      .flatMap(({ role, holders }) => holders.map((holder): DraftSeat => ({ role, listed: true, ...holder }))),
  ];
}
