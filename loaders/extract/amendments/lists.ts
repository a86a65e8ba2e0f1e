import { type AmendmentFact } from "../../facts";
import { endsInGenre } from "../citations/titles";
import { type Frame } from "./frames";
import { ordinalAt } from "./items";
import { type NamedRule } from "./rules";
import { type RunningText } from "./running";

/** A rule of a list with the text that says what becomes of it: from behind its name to the next rule. */
export interface ListedRule {
  /** What becomes of it: as its frame says, or its own words where the frame leaves it open. */
  readonly action: AmendmentFact["action"];
  readonly rule: NamedRule;
  readonly bodyEnd: number;
  /** Start of the item: an item may name its rule inside its first change (`一、将《…》第三条中的…`). */
  readonly bodyStart: number;
}

/** Words that may stand between the ordinal and the rule: `一、将《…》第三条…`, `二、对《…》作如下修改`. */
const BEFORE_RULE = /^(?:将|把|对|删去|删除|在|修改|废止)?(?:原)?$/u;

/** What begins or speaks like a change is no title printed without 《》. */
const CHANGE = /^第|^将|修改为|改为|删除|删去|增加/u;

/** `废止《甲办法》`, `《甲办法》（市政府令第8号）予以废止。`, `《甲办法》《乙办法》自本决定公布之日起废止。` */
const SAYS_REPEALED = /^[^《。]{0,8}废止|》(?:[（(][^（）()]*[）)])?[^《》：“”]{0,24}(?:废止|失效|停止执行)[。；]?$/u;

/** The rules which the items of a frame name, in printed order. */
export function listedRules(running: RunningText, frame: Frame, rules: readonly NamedRule[]): ListedRule[] {
  const { text } = running.tight;
  const listed: (Omit<ListedRule, "bodyEnd"> & { bodyEnd: number })[] = [];
  let style: number | null = null;
  let next = 0;
  for (const line of running.lines) {
    if (line.start < frame.start || line.start >= frame.end) continue;
    const ordinal = ordinalAt(text.slice(line.start, line.start + 10));
    const at = line.start + (ordinal?.length ?? 0);
    while (next < rules.length && rules[next]!.start < at) next++;
    const first = rules[next];
    const lead = leadingRule(text, at, first);
    const titled = lead?.name == null ? undefined : lead;
    const repeals = frame.action === "EITHER" && lead !== null && SAYS_REPEALED.test(text.slice(at, line.end));
    if (frame.action === "REPEAL" || repeals) {
      const last = listed.at(-1);
      if (last?.action === "MODIFY") last.bodyEnd = Math.min(last.bodyEnd, line.start);
      const plain = ordinal === null || titled !== undefined ? [] : plainRule(text, at, line.end, first);
      const named = plain.length === 0 && lead !== null ? enumeration(text, rules, next, line.end) : plain;
      listed.push(
        ...named.map((rule) => ({ action: "REPEAL" as const, rule, bodyStart: rule.end, bodyEnd: rule.end })),
      );
      continue;
    }
    if (ordinal === null) continue;
    if (style !== null && ordinal.style !== style) continue;
    const rule = titled ?? plainRule(text, at, line.end, first).find(({ name }) => !CHANGE.test(name ?? ""));
    if (rule === undefined) continue;
    style = ordinal.style;
    const before = listed.at(-1);
    if (before?.action === "MODIFY") before.bodyEnd = Math.min(before.bodyEnd, line.start);
    listed.push({ action: "MODIFY", rule, bodyStart: rule.start === at ? rule.end : at, bodyEnd: frame.end });
  }
  return listed;
}

/** The rule with which a line begins behind its ordinal; null where it begins otherwise. */
function leadingRule(text: string, at: number, rule: NamedRule | undefined): NamedRule | null {
  if (rule === undefined || rule.start - at > 4) return null;
  return BEFORE_RULE.test(text.slice(at, rule.start)) ? rule : null;
}

/** The rules that one line of a repeal list names, from the first on. */
function enumeration(text: string, rules: readonly NamedRule[], first: number, end: number): NamedRule[] {
  const found: NamedRule[] = [];
  for (let i = first; i < rules.length; i++) {
    const rule = rules[i]!;
    if (
      i > first &&
      (rule.start >= end || !/^(?:[、，；]|和|与|及|以及)?$/u.test(text.slice(rules[i - 1]!.end, rule.start)))
    )
      break;
    found.push(rule);
  }
  return found;
}

/** `3.云州市人民政府关于…的通知（云政〔2001〕5号）`, printed without 《》. */
function plainRule(text: string, start: number, end: number, next: NamedRule | undefined): NamedRule[] {
  const found = next !== undefined && next.start < end ? next : undefined;
  // The number stands behind the title or, in some lists, in front of it.
  const leads = found?.start === start;
  const from = leads ? found.end : start;
  const stop = found === undefined || leads ? end : found.start;
  const name = text
    .slice(from, Math.min(stop, from + 150))
    .replace(/^[，、：:]/u, "")
    .replace(/[（(][^（）()]*$|[，,。；]$/u, "");
  if (name.length < 5 || name.length > 120 || /[。；：]/u.test(name) || !endsInGenre(name)) return [];
  return [{ name, number: found?.number ?? null, start, end: found === undefined || leads ? end : found.end }];
}
