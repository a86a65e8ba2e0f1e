import { bodiesOf, bodyAfter, bodyBefore, isBody } from "./bodies";

/** Two names of one body, or a body and the one that took over, with the span of the text that says so. */
export interface Succession {
  readonly former: string;
  readonly later: string;
  readonly start: number;
  readonly end: number;
}

const RENAMED = /(?:正式|统一|依法)?(?:更名|改名|变更名称|名称变更|名称调整|改称|改设|改组|更改名称)为/gu;
/** `云州市水利局（原云州市水务局）`. */
const FORMERLY = /[（(]原([^（）()，。；、]{3,40})[）)]/gu;
/** `组建市甲局`, not 组建方案. */
const FORMED = /(?:重新)?组建(?!方案|以来|后|的)/gu;
/** `不再保留市乙局、市丙局。` */
const DISSOLVED = /(?:不再保留|撤销)(?:单设的)?([^。；]{3,200})/gu;
/** `市乙局并入市甲局`, `将市乙局的职责划入市甲局`. */
const MERGED = /(?:整体)?(?:并入|合并到|划入|整合到|整合划入)/gu;

/** `市甲局、市乙局合并为市丙局`, `市甲局并入市丙局`. */
const JOINED = /(?:合并|整合)(?:组建|重组|成立)?(?:为|成)|(?:整体)?(?:并入|合并到)/gu;
/** `（七）将`, `3.` in front of the first of them. */
const LEAD = /^(?:[（(][^（）()]{1,4}[）)]|[0-9]{1,2}[.．]|[一二三四五六七八九十]{1,3}、)?将?/u;
/** `将市甲局并入市乙局，组建市丙局`: the heir is the one that is formed. */
const FORMS_ANOTHER = /^，(?:重新)?组建/u;
/** `市丙局由市甲局、市乙局合并组建`. */
const JOINED_FROM = /由([^，。；：]{6,80}?)(?:合并|整合)(?:组建|而成|成立)/gu;
/** `撤销市甲局、市丙局，设立市乙局`; what sets up two bodies tells no heir. */
const REPLACED = /撤销([^，。；]{3,80})，(?:同时)?(?:设立|成立|组建)/gu;
const ANOTHER = /^[、和与及]/u;

/** Who takes over is named close to who is dissolved. */
const NEAR = 300;
const LONGEST_LIST = 200;

/** `市水务局更名为市水利局`, `市水利局（原市水务局）`. */
export function renamings(text: string, jurisdiction: string): Succession[] {
  const found: Succession[] = [];
  for (const match of text.matchAll(RENAMED)) {
    const marks = /["“”]$/u.test(text.slice(0, match.index)) ? 1 : 0;
    const former = bodyBefore(text, match.index - marks, jurisdiction);
    const at = match.index + match[0].length;
    const later = bodyAfter(text, at + (/^["“”]/u.test(text.slice(at, at + 1)) ? 1 : 0));
    if (former !== null && later !== null) {
      found.push({ former: former.name, later: later.name, start: former.start, end: later.end });
    }
  }
  for (const match of text.matchAll(FORMERLY)) {
    const later = bodyBefore(text, match.index, jurisdiction);
    const former = match[1]!;
    if (later !== null && isBody(former)) {
      found.push({ former, later: later.name, start: later.start, end: match.index + match[0].length });
    }
  }
  for (const match of text.matchAll(JOINED)) {
    const at = match.index + match[0].length;
    const later = bodyAfter(text, at);
    if (later === null || FORMS_ANOTHER.test(text.slice(later.end, later.end + 6))) continue;
    const start = Math.max(text.lastIndexOf("。", match.index), text.lastIndexOf("，", match.index)) + 1;
    const before = text.slice(Math.max(start, match.index - LONGEST_LIST), match.index).replace(LEAD, "");
    for (const former of bodiesOf(before)) found.push({ former, later: later.name, start, end: later.end });
  }
  for (const match of text.matchAll(JOINED_FROM)) {
    const later = bodyBefore(text, match.index, jurisdiction);
    if (later === null) continue;
    const end = match.index + match[0].length;
    for (const former of bodiesOf(match[1]!)) found.push({ former, later: later.name, start: later.start, end });
  }
  for (const match of text.matchAll(REPLACED)) {
    const end = match.index + match[0].length;
    const later = bodyAfter(text, end);
    if (later === null || ANOTHER.test(text.slice(later.end, later.end + 1))) continue;
    for (const former of bodiesOf(match[1]!))
      found.push({ former, later: later.name, start: match.index, end: later.end });
  }
  return found.filter(({ former, later }) => former !== later);
}

/**
 * What one paragraph of a plan for institutional reform says: `组建市甲局，将市乙局、市丙局的职责整合。不再保留市乙局、市丙局。`
 * A body whose duties are only shared out has no successor; it must be dissolved, and one body must take its place.
 */
export function reforms(text: string, jurisdiction: string): Succession[] {
  const found: Succession[] = [];
  const formed = [...text.matchAll(FORMED)].flatMap((match) => bodyAfter(text, match.index + match[0].length) ?? []);
  for (const match of text.matchAll(DISSOLVED)) {
    const end = match.index + match[0].length;
    const near = text.slice(Math.max(0, match.index - NEAR), end + NEAR);
    for (const former of bodiesOf(match[1]!)) {
      const heir = formed.length > 0 ? only(formed.map((body) => body.name)) : heirOf(near, former, jurisdiction);
      if (heir !== null && heir !== former) found.push({ former, later: heir, start: match.index, end });
    }
  }
  return found;
}

/** The body into which the whole of `former` went: `将市乙局的职责划入市甲局`, `其职责由市甲局承担`. */
function heirOf(text: string, former: string, jurisdiction: string): string | null {
  const heirs: string[] = [];
  for (const match of text.matchAll(MERGED)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (!new RegExp(`(?:${escaped(former)}|其)(?:的)?(?:全部)?(?:职责|职能|机构|业务)?(?:整体)?$`, "u").test(before))
      continue;
    const heir = bodyAfter(text, match.index + match[0].length);
    if (heir !== null) heirs.push(heir.name);
  }
  for (const match of text.matchAll(/其(?:全部)?(?:职责|职能)由(?=([^，。；]{3,50}?)承担)/gu)) {
    const heir = bodyBefore(text, match.index + match[0].length + match[1]!.length, jurisdiction);
    if (heir !== null) heirs.push(heir.name);
  }
  return only(heirs);
}

function only(names: readonly string[]): string | null {
  const distinct = [...new Set(names)];
  return distinct.length === 1 ? distinct[0]! : null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
