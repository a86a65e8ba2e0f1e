import { matchesOf } from "../matches";

/** A printed sum of money invested. Offsets count in the text that was read. */
export interface Investment {
  readonly start: number;
  readonly end: number;
  /** Sum with its unit as printed: `约46亿元`. */
  readonly printed: string;
}

const SUM =
  "(?<sum>(?:约|近|达)?\\d[\\d.,，]*(?:[-—–~至]\\d[\\d.]*)?(?:亿|万|千万|百万)?(?:元|美元|欧元|人民币)(?:人民币)?)";
/** `总投资约46亿元`, `估算投资3.5亿元`, `投资额：1200万元`. */
const INVESTED = new RegExp(
  `(?:估算|概算|预算|计划|规划|预计|项目|工程|建设)?(?:总投资|投资总额|投资估算|投资概算|投资额|投资)(?:额|估算)?(?:为|达到|达|共|约为|预计|[：:])*${SUM}`,
  "gu",
);
/** 完成投资, 固定资产投资 and the like tell of targets and statistics, not of one project. */
const NOT_OF_PROJECT =
  /(?:完成|固定资产|基础设施|民间|外商|引进|利用|到位|对外|境外|产业|已|每年|年度|奖励|补助|单个|各类)$/u;
/** A threshold: 投资5000万元以上的. */
const THRESHOLD = /^(?:以上|以下|及以上|及以下|的(?:项目|企业|部分)|（含|\(含)/u;

/** The sums invested in projects that `text[from, to)` names, in printed order. */
export function investmentsIn(text: string, from: number, to: number): readonly Investment[] {
  const found: Investment[] = [];
  const span = text.slice(from, to);
  if (!span.includes("投资")) return found;
  for (const match of matchesOf(INVESTED, span)) {
    const printed = match.groups?.["sum"] ?? "";
    const end = match.index + match[0].length;
    const before = span.slice(Math.max(0, match.index - 6), match.index);
    if (NOT_OF_PROJECT.test(before) || THRESHOLD.test(span.slice(end, end + 4))) continue;
    found.push({ start: from + match.index, end: from + end, printed });
  }
  return found;
}
