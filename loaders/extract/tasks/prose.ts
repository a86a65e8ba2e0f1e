import { originSpan } from "../../clean/text";
import { type AssignmentRole, type TaskFact } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { isUnitName, readUnits, restoreAcross, type UnitMention } from "../units";
import { type Stretch } from "./closings";
import { taskFact, unitRole, yearOf } from "./fact";
import { headingOf, labelOf, pathTo } from "./labels";
import { type Assigned } from "./roles";
import { subjectBefore, unitsAtStart } from "./subjects";

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

/** `负责`, but not in 负责人, 负责同志, 负责制. */
const CHARGE =
  /(?:牵头)?(?:负责|负总责|负主要责任|负首要责任|负监管责任|承担|承办|筹办|主管)(?!人|同志|制|领导|干部|领域|的|单位|部门|机构|能力|或|、)/gu;
const LEAD = /牵头|主办(?!单位|方|权|银行|券商|、|或)/gu;
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

/** Nobody names units over a longer stretch; the bound keeps reading linear. */
const LONGEST_CLAUSE = 200;
const SENTENCE_END = /[。；;！？]/u;
const SENTENCE_ENDS = /[。；;！？]/gu;
/** A sentence without any of these gives work to nobody. */
const HAS_VERB = /牵头|主办|负责|负总责|负主要|负首要|负监管|承担|承办|筹办|主管|会同|配合|协办/u;
const CLAUSE_START = /[，,：:“”]/u;

/** Tasks that running text gives: 由X牵头, X负责, X会同Y, X配合Y. One per sentence, whose units are not labelled. */
export function proseTasks(document: GazetteDocument, texts: readonly Stretch[]): readonly TaskFact[] {
  return texts.flatMap((stretch) =>
    sentencesOf(stretch).flatMap(([start, end]) => sentenceTask(document, stretch, start, end)),
  );
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
  const hits = DUTIES.flatMap((duty) =>
    [...sentence.matchAll(duty.pattern)].map((match) => ({
      duty,
      at: from + match.index,
      end: from + match.index + match[0].length,
    })),
  ).sort((a, b) => a.at - b.at);
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

/** X负责: X is responsible. `市水务局是主管部门，…，负责供水监管`: the subject of the sentence is that of its later clauses. */
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
  const start = sentenceStart(text, at);
  if (!/^(?:依法|主要|具体)?$/u.test(text.slice(clause, at)) || clause === start) return [];
  const head = unitsAtStart(text, start, clause);
  const next = head.at(-1)?.end ?? 0;
  return /^(?:是|为|作为)/u.test(text.slice(next, next + 2)) ? roles("RESPONSIBLE", head) : [];
}

function sentenceStart(text: string, at: number): number {
  const nearest = Math.max(0, at - LONGEST_CLAUSE);
  for (let i = at - 1; i >= nearest; i--) if (SENTENCE_END.test(text[i]!)) return i + 1;
  return nearest;
}

/** X会同Y: X leads unless it is already said to be responsible; Y cooperates. */
function together(text: string, clause: number, at: number, end: number): readonly Assigned[] {
  const partners = roles("COOPERATE", unitsAtStart(text, at + "会同".length, end));
  if (partners.length === 0) return [];
  return [...roles("LEAD", subjectBefore(text, clause, at)), ...partners];
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

/** `由市水务办商市财政局、市审计局…`: the first one does it, the others are consulted. 市工商局 is one name. */
function consulting(unit: UnitMention): readonly [UnitMention, UnitMention] | null {
  const at = unit.printed.indexOf("商", 2);
  const [first, second] = [unit.printed.slice(0, at), unit.printed.slice(at + 1)];
  if (at < 0 || !isUnitName(first) || !isUnitName(second)) return null;
  return [
    { start: unit.start, end: unit.start + at, printed: first, full: first },
    { start: unit.start + at + 1, end: unit.end, printed: second, full: second },
  ];
}

function clauseStart(text: string, from: number, at: number): number {
  let depth = 0;
  const nearest = Math.max(from, at - LONGEST_CLAUSE);
  for (let i = at - 1; i >= nearest; i--) {
    const ch = text[i]!;
    if (ch === "）" || ch === ")") depth++;
    else if (ch === "（" || ch === "(") depth--;
    else if (depth === 0 && CLAUSE_START.test(ch)) return i + 1;
    if (depth < 0) return i + 1;
  }
  return nearest;
}

/** Spans of the sentences and half-sentences of a stretch. */
export function sentencesOf(stretch: Pick<Stretch, "block" | "start" | "end">): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = stretch.start;
  for (const match of stretch.block.tight.text.slice(stretch.start, stretch.end).matchAll(SENTENCE_ENDS)) {
    const end = stretch.start + match.index;
    if (end > start) spans.push([start, end]);
    start = end + 1;
  }
  if (stretch.end > start) spans.push([start, stretch.end]);
  return spans;
}
