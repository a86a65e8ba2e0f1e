import { type NamedRule } from "./rules";

/** Between the rules of one enumeration. */
const LINK = /^(?:[、，]|和|与|及|以及|或)?$/u;
/** `同时废止`, `予以废止`, `自…之日起废止`, `自行失效`. */
const REPEALED_BEHIND = new RegExp(
  "^(?:文件?)?(?:等[^，。；]{0,16})?(?:[，]?(?:自|于|从|在)[^，。；]{0,30}?(?:之日起|之日|起|日|时|后))?[，]?" +
    "(?:也|亦|均|都|现|已|一并|同时|相应|即行|即|予以|全部|宣布|自行|自动|随之|决定)*" +
    "(?:废止|停止执行|停止使用|不再执行|(?<=同时|予以|即行|起|宣布|自行|自动|一并|均|已)失效)(?=[。，；）)]|$)",
  "u",
);
/** `决定废止《`, `同时废止原《`. */
const REPEALED_BEFORE =
  /(?:决定|同时|一并|现|予以|即|即日起|起|[，。；：、]|^)废止(?:了)?(?:下列|以下)?(?:原|[^，。；《》]{0,10}：|[0-9]{4}年[^，。；《》]{0,24}?的)?$/u;

/** Rules that a sentence repeals by itself: `《甲办法》（云政〔2011〕28号）同时废止`, `决定废止《甲办法》和《乙办法》`. */
export function repealedRules(text: string, rules: readonly NamedRule[]): NamedRule[] {
  const repealed = new Set<number>();
  for (const [index, rule] of rules.entries()) {
    if (isRepealedBehind(text, rule)) {
      for (let i = index; i >= 0; i--) {
        repealed.add(i);
        if (i === 0 || !isLinked(text, rules[i - 1]!, rules[i]!)) break;
      }
    }
    if (REPEALED_BEFORE.test(text.slice(Math.max(0, rule.start - 40), rule.start))) {
      for (let i = index; i < rules.length; i++) {
        if (i > index && !isLinked(text, rules[i - 1]!, rules[i]!)) break;
        repealed.add(i);
      }
    }
  }
  return rules.filter((_, index) => repealed.has(index));
}

/** Whether the words behind a rule repeal it: `《甲办法》同时废止`. */
export function isRepealedBehind(text: string, rule: NamedRule): boolean {
  return REPEALED_BEHIND.test(text.slice(rule.end, rule.end + 90));
}

function isLinked(text: string, left: NamedRule, right: NamedRule): boolean {
  return right.start - left.end <= 2 && LINK.test(text.slice(left.end, right.start));
}
