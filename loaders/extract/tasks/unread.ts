import { originSpan } from "../../clean/text";
import { type Residue, type TaskFact } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { residueAt } from "../extractor";
import { matchesOf } from "../matches";
import { type Stretch } from "./closings";
import { ORDINAL } from "./headings";
import { sentencesOf } from "./sentences";
import { PERSON } from "./subjects";

/** `（…牵头，…配合）`, `（…按职责分工负责）` left in running text. */
const RESPONSIBILITY_IN_BRACKET =
  /[（(【][^（()）【】]{2,80}?(?:牵头|分工负责|分别负责|配合|责任单位)[^（()）【】]{0,12}[）)】]/gu;

/** `（列第一位者为牵头单位，下同）` is a rule for lists. */
const RULE = /第一|首[位个]|下同/u;
/** A quick look before a thorough one. */
const SAYS_WHO = /牵头|负责|配合|责任单位/u;

/** Brackets in running text that look like a responsibility and named no unit. */
export function unreadBrackets(document: GazetteDocument, texts: readonly Stretch[]): readonly Residue[] {
  return texts.flatMap(({ block, start, end }) => {
    if (!SAYS_WHO.test(block.tight.text)) return [];
    return matchesOf(RESPONSIBILITY_IN_BRACKET, block.tight.text.slice(start, end)).flatMap((match) => {
      if (RULE.test(match[0])) return [];
      const from = start + match.index;
      const span = originSpan(block.tight, from, from + match[0].length);
      return [residueAt(document, "task", "bracket of responsibility without a unit", span.start, span.end)];
    });
  });
}

/** `由…负责`, `由…牵头`: somebody is told by name to do it. */
const TOLD = /由(?<who>[^，。；：:由《》]{2,40}?)(?:具体|共同|分别)?(?:牵头|负责|承办)(?![人制的单部同])/u;
/** `负责…`, `牵头…` at the start of a sentence or item: a duty of whoever stands above. */
const BEGINS = /^(?:主要|具体|统一|全面)?(?:负责|牵头)(?![人制的单部同])[^，。；]{4}/u;
/** `负责评审工作的人员应…`: those who do it, not what they are to do. */
const THOSE_WHO = /^负责[^，。；]{2,40}的[^，。；]{0,10}(?:人员|机构|政府|领导|部门|单位|企业)/u;
/** `谁主管、谁负责`; and what leaders are in charge of is told by the division of work. */
const OTHER_MATTER = /谁|分管/u;
/** A quick look before a thorough one. */
const HAS_DUTY = /负责|牵头|承办/u;
const LONGEST_LOOK = 400;

/**
 * Sentences that give a duty and of which nobody was understood to be the bearer. `facts` are the tasks found: the first
 * sentence of a paragraph that tells who bears a duty does so for those behind it.
 */
export function unreadDuties(
  document: GazetteDocument,
  texts: readonly Stretch[],
  facts: readonly TaskFact[],
): readonly Residue[] {
  const residue: Residue[] = [];
  let covered: Uint32Array | null = null;
  for (const stretch of texts) {
    const { tight } = stretch.block;
    if (!HAS_DUTY.test(tight.text) || OTHER_MATTER.test(tight.text.slice(0, LONGEST_LOOK))) continue;
    for (const [start, end] of sentencesOf(stretch)) {
      const reason = dutyIn(tight.text.slice(start, Math.min(end, start + LONGEST_LOOK)));
      if (reason === null) continue;
      covered ??= coverOf(document, facts);
      const span = originSpan(tight, stretch.start, end);
      if (covered[span.end]! > covered[span.start]!) continue;
      residue.push(residueAt(document, "task", reason, originSpan(tight, start, end).start, span.end));
    }
  }
  return residue;
}

function dutyIn(sentence: string): string | null {
  if (!HAS_DUTY.test(sentence)) return null;
  const who = TOLD.exec(sentence)?.groups?.["who"];
  if (who !== undefined && !PERSON.test(who) && !who.endsWith("或")) return "duty of somebody not known as a body";
  const own = sentence.slice(ORDINAL.exec(sentence)?.[0].length ?? 0);
  return BEGINS.test(own) && !THOSE_WHO.test(own) ? "duty without anybody who bears it" : null;
}

/** For each offset of the document's text how many characters before it lie in a task's evidence. */
function coverOf(document: GazetteDocument, facts: readonly TaskFact[]): Uint32Array {
  const covered = new Uint32Array(document.body.text.length + 2);
  let reached = 0;
  for (const { evidence } of facts) {
    for (let i = Math.max(reached, evidence.start); i < evidence.end; i++) covered[i + 1] = 1;
    reached = Math.max(reached, evidence.end);
  }
  for (let i = 1; i < covered.length; i++) covered[i]! += covered[i - 1]!;
  return covered;
}
