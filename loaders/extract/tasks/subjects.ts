import { characterSet } from "../../clean/character-set";
import { isHanCode } from "../../clean/marks";
import { couldBeName, isJointName, isUnitName, mayEndUnit, nameStretch, readUnits, type UnitMention } from "../units";
import { departmentsAtStart, departmentsIn } from "./departments";

const LONGEST_SUBJECT = 160;
const LONGEST_NAME = 36;
/** So many commas back a list of units may begin. */
const MOST_COMMAS = 4;
const LONGEST_ADVERBS = 40;
/** `同时，`, `其中`, `原则上由`: before the subject. */
export const LEAD_IN =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)][、.．]?|[\d一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十百]{1,4}条|同时|其中|并|但|再|先|原则上|必要时|期间|平时|具体|现|均|则|且|另外|此外|请|责成|责令|此项工作|该项工作|日常工作|本项目|[—\-·•]+)+/u;
/** `具体`, `要积极`, `应当按职责分工`: between subject and verb. */
const ADVERBS =
  /(?:[，,]?(?:要|应当?|须|将|可|(?<=[局办厅部府组司位门关队心])会|再|具体|主要|统一|统筹|全面|全程|依法|依规|分别|共同|联合|积极|切实|及时|认真|充分发挥好?|发挥好?|履行|以[^，。；]{2,20}(?:形式|方式)|密切|主动|大力|充分|直接|总体|统一组织|组织|总(?=$)|[按依]照?(?:各自)?(?:职责|职能|分工|权限|规定|要求|程序)(?:分工|权限|要求)?))+$/u;
/** `由市农委牵头、` before a second subject. */
const VERB_BEFORE = /^.*(?:牵头|负责|配合)、/su;
/** `制定并` in `由市林业局制定并负责实施`. */
const WORK_BEFORE = /(?:制定|制订|编制|拟订|拟定|起草|修订|组织|提出|汇总|审核|受理)并$/u;
/** `由专人负责`, `由分管领导牵头`: no bodies. */
export const PERSON = /[人员长者]$|专人|领导|同志|书记|干部|专家|负责|财政$/u;
const WEAK_SUBJECT = /(?:运营商|服务商|供应商|承包商|建设单位|施工单位|业主)$/u;
/** `市政府办公室督查处`. */
const INNER_SECTION = /^[^，。；]{2,20}(?:办公厅|办公室|[局委厅部])[^，。；的和与及]{1,6}[处科股]$/u;
/** `乡镇（街道）负责…`, `村（社区）负责…`. */
const LEVEL = /^各?(?:乡镇|镇街|镇村|镇|乡|街道|村|社区|县区|区县)(?:（[^（）]{1,12}）)?$/u;
const LEVEL_AT_END = /[乡镇街村道区]$/u;
/** Somebody or something new that may be the subject of what follows: anywhere before the verb, or right before it. */
const OTHER_SUBJECT = /由|谁|[。；：]/u;
const NEW_BODY = /(?:成立|设立|组建|建立|明确|确定|下设|指定|委托|邀请|安排|配备|聘请)[^，]*，$/u;
/** `等有关部门` behind a list of units. */
const AND_OTHERS = /^等(?:有关|相关|职能|主管|成员)?(?:部门|单位)?/u;
/** What the subject of the whole sentence is followed by. */
const GOES_ON = /^(?:是|为|作为|要|应|须|将|行使|履行|按|依|根据|结合|充分|对|在|切实|全面|负有)/u;
/** 组 in 部门组织, 办 in 专人办理: half a word ends no name. */
const HALF_WORD =
  /组织|办[理公法学好案事件证结成展]|委[托派任员]|局[面部势限]|处[理置罚于]|部[署分]|会[议展计场]|所[有在需属]|站[点位]|队伍/u;
/** `对本行政区域食盐安全` before the verb. */
const OBJECT = /对(?!外|口)[^，。；：由]{2,60}$/u;

/**
 * The units that are the subject of a verb: those that stand in `text[from, to)` as a whole, or behind its last 由. `to` is where
 * the verb begins. Empty where anything else stands there.
 */
export function subjectBefore(text: string, from: number, to: number): readonly UnitMention[] {
  let end = to;
  const clause = text.slice(Math.max(from, to - LONGEST_SUBJECT), to);
  let start = to - clause.length;
  end -= ADVERBS.exec(clause.slice(-LONGEST_ADVERBS))?.[0].length ?? 0;
  if (end <= start || !mayEndSubject(text.slice(start, end))) return [];
  // `市农委牵头、市财政局配合`: 、 between two verbs.
  start += VERB_BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
  const by = text.slice(start, end).lastIndexOf("由");
  if (by >= 0) {
    start += by + 1;
    end -= WORK_BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
  } else {
    end -= OBJECT.exec(text.slice(start, end))?.[0].length ?? 0;
    start += LEAD_IN.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  const units = readUnits(text, start, end);
  if (by >= 0 && units.length === 1 && isNamedBy(units[0]!.printed, text.slice(to, to + 2))) return units;
  // `成员：…教育等部门负责` with nothing behind is the torn end of a roster (负责同志).
  const goesOn = by >= 0 || to + 2 < text.length;
  const fields = areUnits(units) || !goesOn ? [] : departmentsIn(text, start, end);
  if (fields.length > 0) return fields;
  if (!areUnits(units) && !(isStart(text, from, start) && isWeakSubject(units, text.slice(to, to + 2)))) return [];
  return by >= 0 ? units : [...unitsBeforeComma(text, start), ...units];
}

function mayEndSubject(clause: string): boolean {
  const by = clause.includes("由");
  return (
    mayEndUnit(clause.at(-1)) ||
    LEVEL_AT_END.test(clause) ||
    clause.endsWith("等") ||
    OBJECT.test(clause) ||
    (by && WORK_BEFORE.test(clause))
  );
}

/** A body of any name, where 由 stands in front of it and its duty behind: `由运营商负责`, `由市防治所牵头`. */
function isNamedBy(name: string, verb: string): boolean {
  return (verb === "牵头" || verb === "负责") && couldBeName(name) && !PERSON.test(name);
}

/** `运营商负责整合资源`: a common noun that begins its sentence. */
function isWeakSubject(units: readonly UnitMention[], verb: string): boolean {
  const name = units[0]?.printed ?? "";
  return verb === "负责" && units.length === 1 && name.length <= 6 && WEAK_SUBJECT.test(name) && !name.includes("各类");
}

const isStart = (text: string, from: number, start: number): boolean =>
  start === from && (start === 0 || /[。；;！？]/u.test(text[start - 1]!));

/**
 * The subject of a sentence whose verb stands in a later clause: `市气象局行使预警发布权，…，负责人工增雨`. Empty where the clauses
 * between bring in somebody else (`市政府成立工作组，负责…`).
 */
export function subjectAhead(text: string, start: number, clause: number): readonly UnitMention[] {
  if (clause <= start) return [];
  const from = start + (LEAD_IN.exec(text.slice(start, clause))?.[0].length ?? 0);
  const head = unitsAtStart(text, from, clause);
  const next = head.at(-1)?.end ?? clause;
  const between = text.slice(next, clause).replace(AND_OTHERS, "");
  if (head.length === 0 || OTHER_SUBJECT.test(between) || NEW_BODY.test(between)) return [];
  return between === "，" || GOES_ON.test(between) ? head : [];
}

/** `各县政府办公室，市直各部门办公室负责…`: a list of units may run over commas. */
function unitsBeforeComma(text: string, start: number): readonly UnitMention[] {
  const found: UnitMention[] = [];
  for (let to = start, i = 0; i < MOST_COMMAS && /[，,]/u.test(text[to - 1] ?? ""); i++) {
    const before = text.slice(Math.max(0, to - LONGEST_SUBJECT), to - 1);
    const clause = /[^，,。；;：:！？]*$/u.exec(before)?.[0] ?? "";
    const from = to - 1 - clause.length + (LEAD_IN.exec(clause)?.[0].length ?? 0);
    const units = readUnits(text, from, to - 1);
    if (units.length === 0 || !units.every((unit) => isUnitName(unit.full))) break;
    found.unshift(...units);
    to = from;
  }
  return found;
}

/** Every one has the name of a unit, or nearly all of a longer list have and the others could have. */
function areUnits(units: readonly UnitMention[]): boolean {
  // 公安 in `公安及消防部门` shares its last word.
  const named = units.filter(
    ({ full }) => isUnitName(full) || isJointName(full) || INNER_SECTION.test(full) || LEVEL.test(full),
  );
  if (named.length === units.length) return units.length > 0;
  const last = units.at(-1);
  return (
    named.length >= 3 &&
    named.length * 3 >= units.length * 2 &&
    named.at(-1) === last &&
    units.every((unit) => named.includes(unit) || couldBeName(unit.printed))
  );
}

/**
 * The units at the start of `text[from, to)`, up to the word that ends their list: after 会同 in `会同市财政局、市审计局制定…`.
 */
export function unitsAtStart(text: string, from: number, to: number): readonly UnitMention[] {
  let end = from;
  let at = from;
  while (at < to && at - from < LONGEST_SUBJECT) {
    const stop = nextMark(text, at, Math.min(to, at + LONGEST_NAME + 1));
    const length = longestUnit(text.slice(at, Math.min(stop, at + LONGEST_NAME)));
    if (length === 0) break;
    end = at + length;
    if (end < stop || text[stop] !== "、") break;
    at = stop + 1;
  }
  return end > from ? readUnits(text, from, end) : departmentsAtStart(text, from, to);
}

const opens = characterSet("（(");
const closes = characterSet("）)");
const isMark = characterSet("、，,；;。：:");

function nextMark(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isHanCode(code)) continue;
    if (opens(code)) depth++;
    else if (closes(code)) depth--;
    else if (depth <= 0 && isMark(code)) return i;
  }
  return to;
}

/** Length of the longest beginning that reads as units joined by 和. */
function longestUnit(text: string): number {
  for (let length = nameStretch(text); length >= 2; length--) {
    if (!mayEndUnit(text[length - 1])) continue;
    const units = readUnits(text, 0, length);
    const reaches = units.length > 0 && units.at(-1)?.end === length;
    if (HALF_WORD.test(text.slice(length - 1, length + 1))) continue;
    if (reaches && units.every((unit) => isUnitName(unit.printed))) return length;
  }
  return 0;
}
