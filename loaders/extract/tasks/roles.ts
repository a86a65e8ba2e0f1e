import { type AssignmentRole } from "../../facts";
import words from "../../lexicon/responsibility-words.json";
import { matchesOf } from "../matches";
import { isUnitName, readUnits, type UnitMention } from "../units";
import { enclosed } from "../units/pieces";

/** A unit with its part in the work. */
export interface Assigned {
  readonly role: AssignmentRole;
  readonly unit: UnitMention;
}

const ROLE_OF = new Map<string, AssignmentRole>([
  ...words.verbs.LEAD.map((verb) => [verb, "LEAD"] as const),
  ...words.verbs.COOPERATE.map((verb) => [verb, "COOPERATE"] as const),
  ...words.verbs.RESPONSIBLE.map((verb) => [verb, "RESPONSIBLE"] as const),
]);
const VERB = [...ROLE_OF.keys()].sort((a, b) => b.length - a.length).join("|");
/** `按职责分工分别负责`, `按照各自职责`, `依职责`: how, before the verb. */
const MANNER =
  "(?:[按依]照?(?:各自|照)?(?:的)?(?:职责|职能|任务|分工|责任)(?:和)?(?:分工|任务|职责|范围)?)?(?:[，,]?(?:分别|共同|具体|联合|统一|各自|依法|负总责))*";
/** A clause's verb with what closes the clause: `…牵头，`, `…等按职责分工负责`. */
const CLAUSE_END = new RegExp(
  `(?<manner>${MANNER})(?<verb>${VERB})(?:工作|实施|落实|此项工作)?(?=[，,；;。、）)]|$)`,
  "gu",
);
/** `市财政局（牵头）`: the role in a bracket behind the unit. */
const ROLE_IN_BRACKET = /[（(](?<verb>牵头|牵头单位|主办|配合|协办)[）)]$/u;
/** A quick look before a thorough one. */
const HAS_VERB = new RegExp(VERB, "u");
const HAS_BRACKET = /[（(]/u;
const TOGETHER_WITH = "会同";
const DUTY_BEHIND = /^(?<name>.{2,30}?)(?:具体|主要|统一)?(?<verb>牵头|负责|承担|配合)(?<duty>.{2,})$/u;

/** Whether the text closes with a verb of responsibility: `…按职责分工负责`. */
export function endsWithVerb(text: string): boolean {
  const tail = text.slice(-24);
  const last = HAS_VERB.test(tail) ? matchesOf(CLAUSE_END, tail).at(-1) : undefined;
  return last !== undefined && /^[。；;，,]*$/u.test(tail.slice(last.index + last[0].length));
}

/**
 * Reads who does what in `tight[from, to)`: the units before each verb in that verb's role (`A牵头，B、C配合`), the others in
 * `role`. Where the list has no label, `role` stands for units without a verb.
 */
export function readRoles(tight: string, from: number, to: number, role: AssignmentRole): readonly Assigned[] {
  const list = tight.slice(from, to);
  if (!HAS_VERB.test(list)) return readClause(tight, from, to, role);
  const inside = enclosed(tight, from, to);
  const assigned: Assigned[] = [];
  let start = from;
  for (const match of matchesOf(CLAUSE_END, list)) {
    const at = from + match.index;
    if (inside(at)) continue;
    const own = ROLE_OF.get(match.groups?.["verb"] ?? "") ?? role;
    for (const unit of readClause(tight, start, at, own)) assigned.push(unit);
    start = at + match[0].length;
  }
  return [...assigned, ...readClause(tight, start, to, role)];
}

function readClause(tight: string, from: number, to: number, role: AssignmentRole): readonly Assigned[] {
  if (to <= from) return [];
  const together = tight.slice(from, to).indexOf(TOGETHER_WITH);
  if (together > 1) {
    const at = from + together;
    return [...readClause(tight, from, at, "LEAD"), ...readClause(tight, at + TOGETHER_WITH.length, to, "COOPERATE")];
  }
  const units = readUnits(tight, from, to).map((unit) => withDuty(unit) ?? { own: roleInBracket(tight, unit), unit });
  return units.map(({ own, unit }, i) => ({ role: own ?? roleOfList(tight, units, i) ?? role, unit }));
}

/** `市文化局负责选址` under a label: the duty is no part of the name. */
function withDuty(unit: UnitMention): { readonly own: AssignmentRole; readonly unit: UnitMention } | null {
  const { name, verb } = DUTY_BEHIND.exec(unit.printed)?.groups ?? {};
  if (name === undefined || verb === undefined || isUnitName(unit.printed) || !isUnitName(name)) return null;
  const own = verb === "牵头" ? "LEAD" : verb === "配合" ? "COOPERATE" : "RESPONSIBLE";
  return { own, unit: { start: unit.start, end: unit.start + name.length, printed: name, full: name } };
}

/** `市文化局、市财政局（配合）`: the bracket behind the last one speaks of its whole list, unless it tells who leads. */
function roleOfList(
  tight: string,
  units: readonly { readonly own: AssignmentRole | null; readonly unit: UnitMention }[],
  at: number,
): AssignmentRole | null {
  let last = at;
  while (units[last]?.own === null && tight[units[last]!.unit.end] === "、") last++;
  const role = units[last]?.own ?? null;
  return role === "COOPERATE" ? role : null;
}

function roleInBracket(tight: string, unit: UnitMention): AssignmentRole | null {
  const around = tight.slice(unit.start, unit.end + 7);
  if (!HAS_BRACKET.test(around)) return null;
  const verb = ROLE_IN_BRACKET.exec(around.split(/[、，,；;]/u)[0] ?? "")?.groups?.["verb"];
  if (verb === undefined) return null;
  return verb === "牵头" || verb === "牵头单位" || verb === "主办" ? "LEAD" : "COOPERATE";
}
