import { originSpan } from "../../clean/text";
import { type AmendmentFact, type Change } from "../../facts";
import { type GazetteDocument, type Residue } from "../../split/document";
import { isHeadLine } from "../citations/head-line";
import { lawNameForm } from "../citations/names";
import { evidenceIn, type Extractor, residueAt } from "../extractor";
import { changesOf } from "./changes";
import { framesOf } from "./frames";
import { itemsOf } from "./items";
import { listedRules } from "./lists";
import { repealedRules } from "./repeals";
import { namedRules, type NamedRule } from "./rules";
import { type Line, runningText, type RunningText } from "./running";
import { tabledRules } from "./tables";

/** Documents whose business it is to modify or repeal. */
const ORDER_TITLE = /修改|修订|修正|废止|失效|清理/u;

/** Other documents say one of these where they modify or repeal: `同时废止`, `作如下修改`. */
const REPEALING = /废止|停止执行|停止使用|不再执行|失效/u;
const MODIFYING = /(?:如下|以下|下列|予以|部分条款)[^。，；]{0,30}(?:修改|修订|修正|调整)/u;

/** Every rule which the document modifies or repeals, a modified one with its single changes. */
export const amendments: Extractor<AmendmentFact> = (document) => {
  const isOrder = ORDER_TITLE.test(document.title);
  const facts: AmendmentFact[] = [];
  const residue: Residue[] = [];
  const { text } = document.body;
  const speaks = isOrder || REPEALING.test(text) || MODIFYING.test(text);
  if (!speaks) return { facts, residue };
  const running = runningText(document);
  const { tight } = running;

  const rules = namedRules(tight.text, document.jurisdiction).filter((rule) => !isHead(document, running, rule));
  const frames = framesOf(running, document.parts, rules, isOrder);
  const seen = new Set<string>();
  const add = (action: AmendmentFact["action"], rule: NamedRule, changes: readonly Change[]): void => {
    const key = `${action}\t${rule.number ?? ""}\t${lawNameForm(rule.name ?? "")}`;
    if (seen.has(key)) return;
    seen.add(key);
    const jurisdiction = jurisdictionAt(document, running, rule.start);
    const evidence = evidenceIn(document, tight, rule.start, rule.end);
    facts.push({ family: "amendment", action, name: rule.name, number: rule.number, changes, jurisdiction, evidence });
  };
  const note = (reason: string, rule: NamedRule): void => {
    const span = originSpan(tight, rule.start, rule.end);
    residue.push(residueAt(document, "amendment", reason, span.start, span.end));
  };

  for (const frame of frames) {
    const listed = listedRules(running, frame, rules);
    if (frame.target !== null && listed.length === 0 && frame.action !== "EITHER") {
      const changes = frame.action === "MODIFY" ? changesIn(document, running, frame.start, frame.end) : [];
      if (frame.action === "REPEAL" || changes.length > 0) add(frame.action, frame.target, changes);
      else note("a rule that is modified without a change that can be read", frame.target);
    }
    for (const { action, rule, bodyStart, bodyEnd } of listed) {
      const changes = action === "MODIFY" ? changesIn(document, running, bodyStart, bodyEnd) : [];
      if (action === "MODIFY" && changes.length === 0)
        note("a rule that is modified without a change that can be read", rule);
      if (action === "REPEAL" || changes.length > 0 || frame.action === "MODIFY") add(action, rule, changes);
    }
  }
  const outside = rules.filter(
    (rule) => !frames.some((f) => f.action !== "REPEAL" && f.start <= rule.start && rule.start < f.end),
  );
  for (const rule of repealedRules(tight.text, outside)) add("REPEAL", rule, []);
  for (const rule of facts.length === 0 ? repealedByTitle(document.title, rules) : []) add("REPEAL", rule, []);
  for (const { action, rule, evidence, jurisdiction } of tabledRules(document)) {
    const key = `${action}\t${rule.number ?? ""}\t${lawNameForm(rule.name ?? "")}`;
    if (seen.has(key)) continue;
    seen.add(key);
    facts.push({
      family: "amendment",
      action,
      name: rule.name,
      number: rule.number,
      changes: [],
      jurisdiction,
      evidence,
    });
  }
  return { facts, residue };
};

/** `关于废止《甲条例》的决定`: an announcement may print no more than the title of what was decided. */
function repealedByTitle(title: string, rules: readonly NamedRule[]): NamedRule[] {
  const said = /废止[《〈](.+)[》〉]的(?:决定|通知|通告|公告)$/u.exec(title)?.[1];
  const form = said === undefined ? null : lawNameForm(said);
  const named = rules.find((rule) => rule.name !== null && lawNameForm(rule.name) === form);
  return named ? [named] : [];
}

/** The single changes printed between two offsets of the running text. */
function changesIn(document: GazetteDocument, running: RunningText, start: number, end: number): Change[] {
  const { tight, lines } = running;
  const whole = tight.text.slice(start, end);
  const starts = lines.filter((line) => line.start >= start && line.start < end).map((line) => line.start - start);
  const changes: Change[] = [];
  for (const item of itemsOf(whole, starts)) {
    const at = start + item.bodyAt;
    const read = changesOf(whole.slice(item.bodyAt, item.end), changes.at(-1)?.articles.at(-1));
    for (const { start: first, end: last, text, articles, kind, from, to } of read) {
      changes.push({ text, articles, kind, from, to, evidence: evidenceIn(document, tight, at + first, at + last) });
    }
  }
  return changes;
}

/** True for a number in the head of the document, which is its own. */
function isHead(document: GazetteDocument, { tight, lines }: RunningText, rule: NamedRule): boolean {
  if (rule.name !== null) return false;
  const line = lineAt(lines, rule.start);
  return rule.number === document.number || isHeadLine(tight.text.slice(line?.start, line?.end));
}

/** The line in which an offset lies. */
function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return lines[low];
}

function jurisdictionAt(document: GazetteDocument, { lines }: RunningText, offset: number): string {
  return document.parts[lineAt(lines, offset)?.part ?? 0]?.jurisdiction ?? document.jurisdiction;
}
