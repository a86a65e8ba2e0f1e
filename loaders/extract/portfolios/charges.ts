import { type PortfolioKind } from "../../facts";

/** A verb of a division of work and the words it governs, `[start, end)` in the sentence. */
export interface Charge {
  readonly kind: PortfolioKind;
  readonly start: number;
  readonly end: number;
  /** True where the words may name fields of work as well as units: 负责教育、卫生等工作. */
  readonly mixed: boolean;
}

// At the start of a clause: 分管… · 联系… · 主持… · 协助王小河同志分管…
const VERB =
  /(?<=^|[，,。；;：:、.．）)\s]|同志|市长|县长|区长)(?:并|具体|同时|直接|主要|重点|另外?|受委托|对口|挂钩|归口|统筹)?(?:(?<assist>协助[\p{Script=Han}、]{0,20}?(?:分管|主管|联系|协调|负责|主持|抓|做好|处理|管理)|协管|协助管理|协助)|(?<head>主持|负责|领导|牵头)|(?<charge>分管|主管|代管|兼管)|(?<liaison>联系))/gu;
// 分管部门：… · 联系单位：… · 分管工作：…
const LABEL = /^(?:的?(?:部门|单位|机构)|(?<field>工作|领域|方面))?[：:]/u;
const LONGEST_LABEL = 8;
const CLOSING = /[。；;]/u;
/** 协助市长处理日常工作 is help with work, not with a unit. */
const HELP_WITH_WORK = /(?:处理|做好|抓)$/u;
// 主持市政府全面工作 · 分管教育、卫生等方面工作
const WORK = /(?:等?(?:方面|领域|重点)?的?(?:全面|日常|行政|党务|业务|有关|各项)*的?工作)$/u;

/** Finds the charges in a tight paragraph, from left to right; they never overlap. */
export function findCharges(text: string): readonly Charge[] {
  const verbs = [...text.matchAll(VERB)];
  return verbs.flatMap((verb, i) => {
    const groups = verb.groups ?? {};
    const behind = verb.index + verb[0].length;
    const label = LABEL.exec(text.slice(behind, behind + LONGEST_LABEL));
    const start = behind + (label?.[0].length ?? 0);
    const next = verbs[i + 1]?.index ?? text.length;
    const closing = CLOSING.exec(text.slice(start, next));
    let end = start + (closing?.index ?? next - start);
    while (end > start && "，,、".includes(text[end - 1]!)) end--;
    const work = WORK.exec(text.slice(start, end));
    if (work) end = start + work.index;
    const kind: PortfolioKind =
      groups["assist"] !== undefined
        ? "ASSISTS"
        : groups["head"] !== undefined
          ? "HEADS"
          : groups["charge"] !== undefined
            ? "IN_CHARGE"
            : "LIAISON";
    const mixed =
      verb[0].endsWith("负责") ||
      verb[0].endsWith("牵头") ||
      (work !== null && !verb[0].endsWith("主持")) ||
      label?.groups?.["field"] !== undefined;
    return end > start && !HELP_WITH_WORK.test(verb[0]) ? [{ kind, start, end, mixed }] : [];
  });
}
