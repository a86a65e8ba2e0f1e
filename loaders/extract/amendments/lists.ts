import { endsInGenre } from "../citations/titles";
import { type Frame } from "./frames";
import { ordinalAt } from "./items";
import { type NamedRule } from "./rules";
import { type RunningText } from "./running";

/** A rule of a list with the text that says what becomes of it: from behind its name to the next rule. */
export interface ListedRule {
  readonly rule: NamedRule;
  readonly bodyEnd: number;
  /** Start of the item: an item may name its rule inside its first change (`一、将《…》第三条中的…`). */
  readonly bodyStart: number;
}

/** Words that may stand between the ordinal and the rule: `一、将《…》第三条…`, `二、对《…》作如下修改`. */
const BEFORE_RULE = /^(?:将|把|对|删去|删除|在|修改|废止)?(?:原)?$/u;

/** The rules which the items of a frame name, in printed order. */
export function listedRules(running: RunningText, frame: Frame, rules: readonly NamedRule[]): ListedRule[] {
  const { text } = running.tight;
  const listed: { rule: NamedRule; bodyStart: number; bodyEnd: number }[] = [];
  let style: number | null = null;
  let next = 0;
  for (const line of running.lines) {
    if (line.start < frame.start || line.start >= frame.end) continue;
    const ordinal = ordinalAt(text.slice(line.start, line.start + 10));
    const at = line.start + (ordinal?.length ?? 0);
    while (next < rules.length && rules[next]!.start < at) next++;
    const first = rules[next];
    const leads = first !== undefined && first.start - at <= 4 && BEFORE_RULE.test(text.slice(at, first.start));
    if (frame.action === "REPEAL") {
      if (leads)
        listed.push(
          ...enumeration(text, rules, next, line.end).map((rule) => ({ rule, bodyStart: rule.end, bodyEnd: rule.end })),
        );
      else if (ordinal !== null) listed.push(...plainRule(text, at, line.end, rules));
      continue;
    }
    if (!leads || ordinal === null || first.name === null) continue;
    style ??= ordinal.style;
    if (ordinal.style !== style) continue;
    listed.push({ rule: first, bodyStart: first.start === at ? first.end : at, bodyEnd: frame.end });
    const before = listed.at(-2);
    if (before !== undefined) before.bodyEnd = line.start;
  }
  return listed;
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
function plainRule(text: string, start: number, end: number, rules: readonly NamedRule[]): ListedRule[] {
  const number = rules.find((rule) => rule.start >= start && rule.start < end);
  const stop = number === undefined ? end : number.start;
  const name = text.slice(start, stop).replace(/[（(，,]$|[。；]$/u, "");
  if (name.length < 5 || name.length > 120 || /[。；：]/u.test(name) || !endsInGenre(name)) return [];
  const rule = {
    name,
    number: number?.number ?? null,
    start,
    end: number === undefined ? start + name.length : number.end,
  };
  return [{ rule, bodyStart: rule.end, bodyEnd: rule.end }];
}
