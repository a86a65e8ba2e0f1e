import { characterSet } from "../../clean/character-set";
import { type MappedText } from "../../clean/text";
import { type Block } from "../../split/document";
import { matchesOf } from "../matches";
import { takeAnnounced } from "./announced";
import { additionIn, IN_THE_LINES_BELOW } from "./additions";
import { officeBefore, readClauses } from "./clauses";
import { readComposed } from "./composed";
import { newRegion } from "./current";
import { type Draft, type DraftSeat } from "./drafts";
import { takeGroup } from "./groups";
import { lastNamedAbove } from "./mentioned";
import { establishedIn, isForOneWork, isForOthers, isSpecific, isStrong, subjectOf } from "./naming";
import { setHead, takeBracketedOffice, takeOffice } from "./seated";
import { addDraft, type Place, type Reading } from "./state";
import { readTitled } from "./titled";

// 领导小组 · 办公室 · 成员 · 综合组组长: a sentence that opens so speaks of the committee in force
const OWN_SUBJECT =
  /^(?:本|该|市)?(?:领导小组|工作小组|小组|指挥部|联席会议|委员会|组委会|专班|办公室|秘书处|组长|副组长|常务副组长|指挥长|副指挥长|总指挥|总召集人|召集人|主任|副主任|成员|参加会议|会议|由|\p{Script=Han}{2,10}组(?:组长|副组长))/u;
// 第一条 · （二） · 3. · 一是
const ORDINAL =
  /^(?:第[一二三四五六七八九十百]{1,4}条|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．]|[一二三四五六七八九十]是)+/u;
// 在组委会领导下，成立…
const UNDER = /在(?<parent>[^，。；]{2,30}?)(?:的)?(?:统一)?领导下/u;
// 领导小组下设综合联络办公室 · 综合联络办公室下设5个专项工作小组
const BELOW = /(?<upper>[^，。；]{0,40}?)(?:下设|内设)(?:立)?(?<name>\p{Script=Han}{2,16}办公室)?/u;

/** Reads the sentences of a paragraph: committees set up (unless a heading has `headed` them already), their office, and who takes which role. */
export function readSentences(reading: Reading, block: Block | null, tight: MappedText, headed = false): void {
  // The letter of a document about one committee speaks of that one.
  let near = block === null || (block.part === 0 && reading.titled);
  for (const { start, end } of sentencesOf(tight.text)) {
    const sentence = tight.text.slice(start, end);
    const established = block && !headed ? establishedIn(sentence) : [];
    for (const named of established) {
      const committee = {
        ...named,
        start: start + named.start,
        end: start + named.end,
        established: isForOneWork(named.name),
      };
      const parent = UNDER.exec(sentence)?.groups?.["parent"];
      const draft =
        (committee.former === null ? titleCommittee(reading, committee.name) : null) ??
        addDraft(reading, committee, { text: tight, part: block!.part }, parent ? reading.drafts.find(parent) : null);
      for (const alias of committee.aliases) reading.drafts.alias(draft, alias);
      reading.current = draft;
      if (draft.parent === null) reading.above = draft;
      near = true;
    }
    if (/办公室[（(]/u.test(sentence)) takeBracketedOffice(reading, tight, start, end);
    if (established.length === 0 && isForOthers(sentence)) continue;
    if (block && established.length === 0)
      near = takeSubject(reading, { text: tight, part: block.part }, sentence, start) || near;
    if (block && takeGroup(reading, block, start, end)) continue;
    const own = near || OWN_SUBJECT.test(sentence);
    near = own;
    if (block && own && !reading.current && /下设办公室|办公室设/u.test(sentence)) {
      reading.current = lastNamedAbove(reading, block);
    }
    if (block && own) takeAnnounced(reading, { text: tight, part: block.part }, sentence, start);
    takeBelow(reading, block && { text: tight, part: block.part }, sentence, start, own);
    if (!reading.current || !own) continue;
    if (takeAddition(reading, tight, start, end)) continue;
    takeClauses(reading, tight, start, end, block?.section?.title ?? "");
    takeOffice(reading, tight, start, end);
  }
}

/** 增补张小河同志为…成员: the seats that a sentence adds; where they stand in the lines below, the role under which these are read. */
function takeAddition(reading: Reading, tight: MappedText, start: number, end: number): boolean {
  const sentence = tight.text.slice(start, end);
  const addition = additionIn(sentence);
  if (!addition) return false;
  const draft = reading.current!;
  const { who, role } = addition;
  if (IN_THE_LINES_BELOW.test(sentence.slice(who.start, who.end))) {
    newRegion(reading, draft, role);
    return true;
  }
  for (const holder of readTitled(tight, start + who.start, start + who.end))
    draft.seats.push({ ...holder, role, listed: false });
  return true;
}

/** The committee of the document's title, where the letter's first sentence sets up or adjusts it under a longer or shorter name. */
function titleCommittee(reading: Reading, name: string): Draft | null {
  const [first] = reading.drafts.all;
  if (!first || reading.drafts.all.length > 1 || first.part !== 0 || first.seats.length > 0) return null;
  if (reading.drafts.find(name) || first.start !== reading.document.titleSpan.start) return null;
  const ending = (text: string): string => text.slice(-4);
  if (ending(first.name) !== ending(name)) return null;
  reading.drafts.alias(first, name);
  return first;
}

/** A sentence whose subject is a committee of the document, by name or alias, is about that one; one that tells where an unknown one's office sits makes it known. */
function takeSubject(reading: Reading, place: Place, sentence: string, start: number): boolean {
  const alias = reading.drafts.opening(sentence);
  const name = subjectOf(sentence);
  const known = alias ?? (name === null ? null : reading.drafts.find(name));
  if (known?.announced) return true;
  if (known) {
    reading.current = known;
    return true;
  }
  if (name === null || !isStrong(name) || !isSpecific(name) || !/办公室(?:设|挂)|下设办公室/u.test(sentence))
    return false;
  const at = start + sentence.indexOf(name);
  reading.current = addDraft(
    reading,
    { name, aliases: [], established: false, former: null, start: at, end: at + name.length },
    place,
    null,
  );
  return true;
}

function takeBelow(reading: Reading, place: Place | null, sentence: string, start: number, own: boolean): void {
  const found = /[下内]设/u.test(sentence) ? BELOW.exec(sentence) : null;
  if (!found || !place) return;
  const { upper, name } = found.groups as { upper: string; name?: string };
  const above = reading.drafts.find(upper.replace(/^.*[，、：]/u, "")) ?? (own ? reading.current : null);
  if (
    above &&
    /小组|专班|工作组|[个若干]/u.test(sentence.slice(found.index + found[0].length, found.index + found[0].length + 12))
  ) {
    reading.above = above;
  }
  if (above === null || name === undefined || name.length <= 3) return;
  const at = start + found.index + found[0].length - name.length;
  reading.current = addDraft(
    reading,
    { name, aliases: [], established: false, former: null, start: at, end: at + name.length },
    place,
    above,
  );
}

/** 各成员单位有关负责同志为成员 and 其主要领导兼任副主任 name nobody. */
const SELF =
  /(?:^|[，,])其|^各?(?:领导小组|小组|指挥部|联席会议|委员会|专班)?各?(?:有关|相关)?(?:成员|组成)(?:单位|部门)/u;

/** How far back the sentence in front is looked at. */
const LONGEST_LOOK = 200;

function takeClauses(reading: Reading, tight: MappedText, start: number, end: number, heading: string): void {
  const current = reading.current!;
  const inOffice = (): boolean => officeBefore(tight.text.slice(Math.max(0, start - LONGEST_LOOK), start));
  for (const clause of [...readClauses(tight, start, end, inOffice), ...readComposed(tight, start, end, heading)]) {
    const seats = clause.holders
      .filter((holder) => !SELF.test(holder.title))
      .map((holder): DraftSeat => ({ role: clause.role, listed: false, ...holder }));
    if (seats.length === 0) continue;
    if (clause.role === "办公室主任") {
      const head = seats.find((seat) => seat.person !== null);
      if (head) setHead(reading, current, head);
      continue;
    }
    if (clause.body === "") {
      for (const seat of seats) current.seats.push(seat);
      continue;
    }
    const at = { start: seats[0]!.start, end: seats[0]!.end, part: current.part };
    const group = reading.drafts.add(clause.body, true, at, current);
    for (const seat of seats) group.seats.push(seat);
  }
}

/** A longer stretch without a full stop is no sentence but damage, and would cost more than it can tell. */
const LONGEST_SENTENCE = 3000;

const STOP = /[。；;]/gu;
/** What an ordinal can begin with. */
const beginsOrdinal = characterSet("第（(一二三四五六七八九十0123456789");

function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (end > start && end - start <= LONGEST_SENTENCE) {
      const ordinal = beginsOrdinal(text.charCodeAt(start))
        ? ORDINAL.exec(text.slice(start, Math.min(end, start + 20)))
        : null;
      sentences.push({ start: start + (ordinal?.[0].length ?? 0), end });
    }
    start = end + 1;
  };
  for (const stop of matchesOf(STOP, text)) add(stop.index);
  add(text.length);
  return sentences;
}
