import { originSpan } from "../../clean/text";
import { type AssignmentRole, type TaskFact } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { matchesOf } from "../matches";
import { isUnitName, readUnits, restoreAcross, type UnitMention } from "../units";
import { type Stretch } from "./closings";
import { clauseStart, sentencesOf, sentenceStart } from "./sentences";
import { taskFact, unitRole, yearOf } from "./fact";
import { headingOf, pathTo } from "./headings";
import { labelOf } from "./labels";
import { type Assigned } from "./roles";
import { subjectAhead, subjectBefore, unitsAtStart } from "./subjects";

/** A verb that gives work to its subject. */
interface Duty {
  readonly pattern: RegExp;
  readonly read: (
    text: string,
    clause: number,
    at: number,
    end: number,
    sofar: readonly Assigned[],
  ) => readonly Assigned[];
}

/**
 * `负责`, but not in 负责人, 负责同志, 负责制; `承担` work, but not a responsibility or a cost: 承担主体责任 names no piece
 * of work.
 */
const CHARGE =
  /(?:牵头)?(?:负责|负总责|负主要责任|负首要责任|负监管责任|承担(?![^，。；]{0,20}(?:责任|职责|费用|支出|风险|\d))|承办|筹办|主管)(?!人|同志|制(?![定订作])|领导|干部|领域|的|单位|部门|机构|能力|或|、)/gu;
const LEAD = /牵头(?!(?:责任)?(?:单位|部门)|领导|人)|主办(?!单位|方|权|银行|券商|、|或)/gu;
const TOGETHER = /会同/gu;
const COOPERATE = /配合|协办(?!单位)|(?:参加|参与|协助)(?=[，。；、]|$)/gu;
/** `由市商务局牵头，与工商、公安等部门…`: partners without a verb of their own. */
const PARTNERS = /牵头，(?:与|和|联合)(?<list>[^，。；]{2,80}?等(?:有关|相关)?(?:部门|单位))/gu;

const DUTIES: readonly Duty[] = [
  { pattern: LEAD, read: (text, clause, at) => roles("LEAD", subjectBefore(text, clause, at)) },
  {
    pattern: CHARGE,
    read: charge,
  },
  { pattern: TOGETHER, read: together },
  { pattern: COOPERATE, read: cooperation },
  {
    pattern: PARTNERS,
    read: (text, _clause, at, end) => roles("COOPERATE", readUnits(text, at + "牵头，与".length, end)),
  },
];

/** A sentence without any of these gives work to nobody. */
const HAS_VERB = /牵头|主办|负责|负总责|负主要|负首要|负监管|承担|承办|筹办|主管|会同|配合|协办/u;
/** `…，并负责`, `…，具体承担`: between the start of a clause and its verb where the subject stands further ahead. */
const ONLY_ADVERBS = /^(?:并|且|同时|依法|主要|具体|统一|统筹|组织)*$/u;
/** Tasks that running text gives: 由X牵头, X负责, X会同Y, X配合Y. One per sentence, whose units are not labelled. */
export function proseTasks(document: GazetteDocument, texts: readonly Stretch[]): readonly TaskFact[] {
  return texts.flatMap((stretch) => {
    if (!HAS_VERB.test(stretch.block.tight.text.slice(stretch.start, stretch.end))) return [];
    return sentencesOf(stretch).flatMap(([start, end]) => sentenceTask(document, stretch, start, end));
  });
}

function sentenceTask(document: GazetteDocument, stretch: Stretch, start: number, end: number): readonly TaskFact[] {
  const { block } = stretch;
  const text = block.tight.text;
  const assigned = assignmentsIn(text, start, end);
  const first = assigned[0];
  // Partners alone (会同有关部门) make no task: nobody is said to do it.
  if (!first || assigned.every((x) => x.role === "COOPERATE")) return [];
  const span = originSpan(block.tight, first.unit.start, end);
  const units = assigned.map((unit) => unitRole(document, block.tight, unit, false));
  const deadline = deadlineOf(text, start, end, yearOf(document));
  const caption = { label: labelOf(text.slice(start, end)), path: pathTo(headingOf(block)) };
  return [taskFact(document, block, caption, { units, overseers: [], deadline }, span)];
}

/** Who does what in one sentence, in printed order, nobody twice. */
export function assignmentsIn(text: string, from: number, to: number): readonly Assigned[] {
  const sentence = text.slice(from, to);
  if (!HAS_VERB.test(sentence)) return [];
  const hits: { readonly duty: Duty; readonly at: number; readonly end: number }[] = [];
  for (const duty of DUTIES) {
    for (const { index, 0: words } of matchesOf(duty.pattern, sentence)) {
      hits.push({ duty, at: from + index, end: from + index + words.length });
    }
  }
  hits.sort((a, b) => a.at - b.at);
  const assigned: Assigned[] = [];
  const seen = new Set<number>();
  for (const { duty, at, end } of hits) {
    for (const one of duty.read(
      text,
      clauseStart(text, from, at),
      at,
      duty.pattern === PARTNERS ? end : to,
      assigned,
    )) {
      if (seen.has(one.unit.start)) continue;
      seen.add(one.unit.start);
      assigned.push(one);
    }
  }
  assigned.sort((a, b) => a.unit.start - b.unit.start);
  const full = restoreAcross(assigned.map((x) => x.unit));
  return assigned.map((x, i) => ({ role: x.role, unit: full[i]! }));
}

/** X负责: X is responsible. */
function charge(
  text: string,
  clause: number,
  at: number,
  _end: number,
  sofar: readonly Assigned[],
): readonly Assigned[] {
  if (text.startsWith("牵头", at)) return [];
  const subject = subjectBefore(text, clause, at);
  if (subject.length > 0 || sofar.length > 0) return roles("RESPONSIBLE", subject);
  if (!ONLY_ADVERBS.test(text.slice(clause, at))) return [];
  return roles("RESPONSIBLE", subjectAhead(text, sentenceStart(text, at), clause));
}

/** X会同Y: X leads unless it is already said to be responsible; Y cooperates. */
function together(
  text: string,
  clause: number,
  at: number,
  end: number,
  sofar: readonly Assigned[],
): readonly Assigned[] {
  const partners = roles("COOPERATE", unitsAtStart(text, at + "会同".length, end));
  if (partners.length === 0) return [];
  const subject = subjectBefore(text, clause, at);
  const ahead = subject.length === 0 && sofar.length === 0 && ONLY_ADVERBS.test(text.slice(clause, at));
  return [...roles("LEAD", ahead ? subjectAhead(text, sentenceStart(text, at), clause) : subject), ...partners];
}

/** X配合Y: Y leads, X cooperates. `X配合` without an object counts only beside somebody who leads or is responsible. */
function cooperation(
  text: string,
  clause: number,
  at: number,
  end: number,
  sofar: readonly Assigned[],
): readonly Assigned[] {
  const subject = subjectBefore(text, clause, at);
  if (subject.length === 0) return [];
  const led = text.startsWith("配合", at) ? unitsAtStart(text, at + "配合".length, end) : [];
  if (led.length > 0) return [...roles("COOPERATE", subject), ...roles("LEAD", led)];
  const object = /^(?:配合|协办)(?:做好|落实|实施|完成|开展|[^，。；、]{4,})/u.test(
    text.slice(at, Math.min(end, at + 12)),
  );
  const adverb = /(?:密切|积极|相互|协调|主动)$/u.test(text.slice(clause, at));
  return sofar.length > 0 || (object && !adverb) ? roles("COOPERATE", subject) : [];
}

function roles(role: AssignmentRole, units: readonly UnitMention[]): readonly Assigned[] {
  let consulted = false;
  return units.flatMap((unit) => {
    const pair = consulting(unit);
    if (!pair) return [{ role: consulted ? "COOPERATE" : role, unit }];
    consulted = true;
    return [
      { role, unit: pair[0] },
      { role: "COOPERATE", unit: pair[1] },
    ];
  });
}

/** `由市水务办商市财政局、市审计局…`: the first one does it, the others are consulted. 市工商局 and 各县商务部门 are one name. */
function consulting(unit: UnitMention): readonly [UnitMention, UnitMention] | null {
  const at = unit.printed.indexOf("商", 2);
  const [first, second] = [unit.printed.slice(0, at), unit.printed.slice(at + 1)];
  if (at < 0 || !/^[省市县区州各有相]/u.test(second) || !isUnitName(first) || !isUnitName(second)) return null;
  return [
    { start: unit.start, end: unit.start + at, printed: first, full: first },
    { start: unit.start + at + 1, end: unit.end, printed: second, full: second },
  ];
}
