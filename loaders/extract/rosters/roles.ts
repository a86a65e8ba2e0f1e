import roles from "../../lexicon/roles.json";

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");

const PREFIX = longestFirst(roles.prefixes);
const BASE = longestFirst(roles.bases);
const UNIT_ROLES = new Set(roles.units);
/** 组长, 常务副组长, 总召集人, 成员单位 */
export const ROLE = String.raw`(?:(?:${PREFIX}){0,3}(?:${BASE}))`;

const WHOLE_ROLE = new RegExp(`^${ROLE}$`, "u");
// 办公室主任, 领导小组组长, 执委会副主任
const ROLE_OF_BODY = new RegExp(
  String.raw`^(?<body>\p{Script=Han}{0,12}?(?:办公室|领导小组|小组|指挥部|联席会议|委员会|组委会|[委会组部处]))(?<role>${ROLE})$`,
  "u",
);
const LABEL_CHARACTER = /[\p{Script=Han}\s]/u;
const COLON = /[：:]/gu;
const LONGEST_LABEL = 24;

/** A role printed in front of its holders: `副 组 长：`. Offsets count in the spaced text; `end` stands behind the colon. */
export interface Label {
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

/** The role a word names, without the body in front that is the committee itself (领导小组组长 → 组长); null where it names none. */
export function roleNamed(word: string): string | null {
  if (WHOLE_ROLE.test(word)) return word;
  const found = ROLE_OF_BODY.exec(word);
  if (!found) return null;
  const { body, role } = found.groups as { body: string; role: string };
  if (body.endsWith("办公室")) return `办公室${role}`;
  return /^(?:领导小组|小组|指挥部|联席会议|委员会|组委会)$/u.test(body) ? role : word;
}

// 综合协调组组长: a sub-group's own role
const OF_SUBGROUP = /^(?<body>\p{Script=Han}{2,12}组)(?<role>组长|第一组长|常务副组长|副组长|成员)$/u;

/** The sub-group in front of a role and the role: 综合协调组副组长; null where there is none. */
export function subgroupOf(word: string): { readonly body: string; readonly role: string } | null {
  const groups = OF_SUBGROUP.exec(word)?.groups;
  return groups ? { body: groups["body"]!, role: groups["role"]! } : null;
}

/** Whether the seats of the role belong to units: 成员单位, 组成单位. */
export function isUnitRole(role: string): boolean {
  return UNIT_ROLES.has(role.replace(/^办公室/u, ""));
}

/** Labels in a spaced line, from left to right: at its start, or behind a blank or the end of a clause. */
export function findLabels(text: string): readonly Label[] {
  const labels: Label[] = [];
  for (const colon of text.matchAll(COLON)) {
    const start = labelStart(text, colon.index);
    if (start === null) continue;
    const word = text.slice(start, colon.index).replace(/\s/gu, "");
    labels.push({ role: roleNamed(word)!, start, end: colon.index + 1 });
  }
  return labels.length > 0 ? labels : bareLabel(text);
}

/** Longest run of Han characters before the colon that is a role; blanks inside are spacing (副 组 长), else they part. */
function labelStart(text: string, colon: number): number | null {
  let best: number | null = null;
  for (let at = colon - 1; at >= Math.max(0, colon - LONGEST_LABEL) && LABEL_CHARACTER.test(text[at]!); at--) {
    const opens = at === 0 || /[\s。；;，,、：:）)>.．]/u.test(text[at - 1]!);
    if (!opens || /\s/u.test(text[at]!)) continue;
    if (roleNamed(text.slice(at, colon).replace(/\s/gu, "")) !== null) best = at;
  }
  return best;
}

// （一）组长 · 3.成员
const ORDINAL = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．])/u;

/** The role of a line that holds nothing else, its ordinal aside: `组 长`, `（三）成员`; null where the line is another. */
export function roleAlone(tight: string): string | null {
  if (tight.length > LONGEST_LABEL) return null;
  const word = tight.replace(ORDINAL, "");
  return word.length >= 2 && WHOLE_ROLE.test(word) ? word : null;
}

// 组 长 张小河 市长: no colon, the role alone in front
function bareLabel(text: string): readonly Label[] {
  const words = [...text.slice(0, LONGEST_LABEL).matchAll(/\S+/gu)];
  let role = "";
  for (const word of words.slice(0, 5)) {
    role += word[0];
    const end = word.index + word[0].length;
    if (role.length > 6) return [];
    if (WHOLE_ROLE.test(role) && role.length > 1 && end < text.length) return [{ role, start: 0, end }];
    if (word[0].length > 1) return [];
  }
  return [];
}
