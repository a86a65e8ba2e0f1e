import { originSpan } from "../../clean/text";
import { type TaskFact } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { matchesOf } from "../matches";
import { readUnits, restoreAcross, type UnitMention } from "../units";
import { type Stretch } from "./closings";
import { carrier } from "./carried";
import { roles } from "./consulted";
import { departmentsAtStart } from "./departments";
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
  /(?:牵头)?(?:负责|负总责|负主要责任|负首要责任|负监管责任|承担(?![^，。；]{0,20}(?:责任|职责|费用|支出|风险|\d))|承办|筹办)(?!人(?!防|口|才|民|事|工(?!作)|居环境|大)|同志|制(?![定订作])|领导(?![全本该各])|干部|领域|的|单位|部门|机构(?!改革|编制|设置)|能力|或|、)/gu;
const LEAD = /牵头(?!(?:责任)?(?:单位|部门)|领导|人)|主办(?!单位|方|权|银行|券商|、|或)/gu;
const TOGETHER = /会同/gu;
const COOPERATE = /(?:配合|协办)(?!(?:责任)?(?:单位|部门))|(?:参加|参与|协助)(?=[，。；、]|$)/gu;
/** `各县区做好工作配合`, `市财政局做好资金保障配合工作`. */
const LEND_A_HAND = /做好(?:[^，。；、]{0,16}?的?配合工作|[^，。；、]{0,8}工作配合)/gu;
/** `市教育局为牵头单位`, `市财政局等作为配合部门`: what a body is in the work. */
const LEADING_BODY = /(?:为|是|作为)(?:[^，。；为是]{0,16}的)?(?:总?牵头|主办)(?:责任)?(?:单位|部门)/gu;
const PARTNER_BODY = /(?:为|是|作为)(?:[^，。；为是]{0,16}的)?(?:配合|协办|协作)(?:单位|部门)/gu;
/** `由市商务局牵头，与工商、公安等部门…`: partners without a verb of their own. */
const PARTNERS = /牵头，(?:与|和|联合)(?<list>[^，。；]{2,80}?等(?:有关|相关)?(?:部门|单位))/gu;

const DUTIES: readonly Duty[] = [
  { pattern: LEAD, read: (text, clause, at) => roles("LEAD", subjectBefore(text, clause, at)) },
  {
    pattern: CHARGE,
    read: charge,
  },
  { pattern: LEADING_BODY, read: (text, clause, at) => roles("LEAD", subjectBefore(text, clause, at)) },
  { pattern: PARTNER_BODY, read: (text, clause, at) => roles("COOPERATE", subjectBefore(text, clause, at)) },
  { pattern: TOGETHER, read: together },
  { pattern: COOPERATE, read: cooperation },
  {
    pattern: LEND_A_HAND,
    // Everybody is told to lend a hand; it is a part in the work beside somebody who does it.
    read: (text, clause, at, _end, sofar) =>
      sofar.length > 0 ? roles("COOPERATE", subjectBefore(text, clause, at)) : [],
  },
  {
    pattern: PARTNERS,
    read: (text, _clause, at, end) => roles("COOPERATE", partners(text, at + "牵头，与".length, end)),
  },
];

/** A sentence without any of these gives work to nobody. */
const HAS_VERB = /牵头|主办|负责|负总责|负主要|负首要|负监管|承担|承办|筹办|会同|配合|协办/u;
/** `…，并负责`, `…，具体承担`: between the start of a clause and its verb where the subject stands further ahead. */
const ONLY_ADVERBS = /^(?:并|且|同时|依法|主要|具体|统一|统筹|组织|分别|各自|共同)*$/u;
/** `…，要积极配合`. */
const ONLY_ZEAL = /^(?:并|且|同时|要|应|应当|须|积极|主动|认真|切实|全力|密切)*$/u;
/** `对材料的真实性负责` is liability, no duty. */
const LIABLE = /对[^，。；]{0,40}(?:真实性|准确性|合法性|完整性|规范性|一致性|后果|结果)$/u;
/** `市政府会同…共同制定本方案` tells who wrote the document. */
const WRITES_THIS = /(?:制定|制订|编制|起草|拟定)(?:了)?本(?:方案|办法|意见|规定|规划|计划|细则|预案|制度|通知)/u;
/** Tasks that running text gives: 由X牵头, X负责, X会同Y, X配合Y. One per sentence, whose units are not labelled. */
export function proseTasks(document: GazetteDocument, texts: readonly Stretch[]): readonly TaskFact[] {
  return texts.flatMap((stretch) => {
    if (!HAS_VERB.test(stretch.block.tight.text.slice(stretch.start, stretch.end))) return [];
    const text = stretch.block.tight.text;
    const sentences = sentencesOf(stretch);
    const carriedOver = carrier(text, sentences);
    return sentences.flatMap(([start, end], i) => {
      const own = sentenceTask(document, stretch, start, end, assignmentsIn(text, start, end));
      return own.length > 0 ? own : sentenceTask(document, stretch, start, end, carriedOver(i));
    });
  });
}

function sentenceTask(
  document: GazetteDocument,
  stretch: Stretch,
  start: number,
  end: number,
  assigned: readonly Assigned[],
): readonly TaskFact[] {
  const { block } = stretch;
  const text = block.tight.text;
  const first = assigned[0];
  // Partners alone (会同有关部门) make no task: nobody is said to do it.
  if (!first || assigned.every((x) => x.role === "COOPERATE") || WRITES_THIS.test(text.slice(start, end))) return [];
  const span = originSpan(block.tight, Math.max(start, first.unit.start), end);
  const units = assigned.map((unit) => unitRole(document, block.tight, unit, false));
  const deadline = deadlineOf(text, start, end, yearOf(document));
  const caption = { label: labelOf(text.slice(start, end)), path: pathTo(headingOf(block)) };
  return [taskFact(document, block, caption, { units, overseers: [], deadline }, span)];
}

function partners(text: string, from: number, to: number): readonly UnitMention[] {
  const departments = departmentsAtStart(text, from, to);
  return departments.length > 0 ? departments : readUnits(text, from, to);
}

/** A longer stretch without a full stop is no sentence but damage, and would cost more than it can tell. */
const LONGEST_SENTENCE = 3000;

/** Who does what in one sentence, in printed order, nobody twice. */
export function assignmentsIn(text: string, from: number, to: number): readonly Assigned[] {
  const sentence = text.slice(from, to);
  if (to - from > LONGEST_SENTENCE || !HAS_VERB.test(sentence)) return [];
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
  return assigned.map(({ role, unit }, i) => ({ role, unit: unit.full === unit.printed ? full[i]! : unit }));
}

/** X负责: X is responsible. */
function charge(
  text: string,
  clause: number,
  at: number,
  _end: number,
  sofar: readonly Assigned[],
): readonly Assigned[] {
  if (text.startsWith("牵头", at) || LIABLE.test(text.slice(clause, at))) return [];
  const subject = subjectBefore(text, clause, at);
  if (subject.length > 0 || sofar.length > 0) {
    return roles(text.startsWith("负责牵头", at) ? "LEAD" : "RESPONSIBLE", subject);
  }
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
  const led = text.startsWith("配合", at) ? unitsAtStart(text, at + "配合".length, end) : [];
  const own = subjectBefore(text, clause, at);
  const ahead = own.length === 0 && led.length > 0 && sofar.length === 0 && ONLY_ZEAL.test(text.slice(clause, at));
  const subject = ahead ? subjectAhead(text, sentenceStart(text, at), clause) : own;
  if (subject.length === 0) return [];
  if (led.length > 0) return [...roles("COOPERATE", subject), ...roles("LEAD", led)];
  const object = /^(?:配合|协办)(?:做好|落实|实施|完成|开展|[^，。；、]{4,})/u.test(
    text.slice(at, Math.min(end, at + 12)),
  );
  const adverb = /(?:密切|积极|相互|协调|主动)$/u.test(text.slice(clause, at));
  return sofar.length > 0 || (object && !adverb) ? roles("COOPERATE", subject) : [];
}
