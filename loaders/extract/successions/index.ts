import { type AmendmentFact, type Evidence, type SuccessionFact } from "../../facts";
import { amendments } from "../amendments";
import { evidenceIn, type Extractor } from "../extractor";
import { isBody } from "./bodies";
import { reforms, renamings } from "./renamings";

/** What a text says where one body took over from another: a quick look before a thorough one. */
const TELLS = /更名|改名|改称|改设|改组|名称(?:变更|调整)|变更名称|更改名称|不再保留|撤销|并入|合并|整合|[（(]原/u;
const MODIFIES = /修改|修订|修正/u;
/** A body that only took over the punishing is no successor. */
const ENFORCEMENT = "综合执法";
/** The form of a body, which says nothing of what it does. */
const FORM = /(?:委员会|局|委|办公室|办|厅)$/u;
/** `市卫生局`, `云州市卫生局`, `国家…`; but 市场…, 市政… and 城市… begin no place. */
const PLACED = /^(?:[市省县区州盟旗](?!场|政|容|域)|国家|全国|中国|中共|中央|.{2,4}[省市县区州盟旗](?!场|政|容|域))/u;

/** Bodies which the document renames, merges, or replaces by one another in the rules it modifies. */
export const successions: Extractor<SuccessionFact> = (document) => {
  const facts: SuccessionFact[] = [];
  const seen = new Set<string>();
  const add = (former: string, later: string, jurisdiction: string, evidence: Evidence): void => {
    const key = `${former}\t${later}`;
    if (seen.has(key)) return;
    seen.add(key);
    facts.push({ family: "succession", former, later, jurisdiction, evidence });
  };
  for (const block of document.blocks) {
    if (!TELLS.test(block.tight.text)) continue;
    const jurisdiction = document.parts[block.part]?.jurisdiction ?? document.jurisdiction;
    const { text } = block.tight;
    for (const found of [...renamings(text, jurisdiction), ...reforms(text, jurisdiction)]) {
      add(found.former, found.later, jurisdiction, evidenceIn(document, block.tight, found.start, found.end));
    }
  }
  const modified = MODIFIES.test(document.title) ? amendments(document).facts : [];
  for (const { former, later, fact, evidence } of replacedNames(modified)) {
    add(former, later, fact.jurisdiction, evidence);
  }
  return { facts, residue: [] };
};

interface Replaced {
  readonly former: string;
  readonly later: string;
  readonly fact: AmendmentFact;
  readonly evidence: Evidence;
}

/**
 * Names of bodies that a modifying order puts in the place of others: `将“市甲局”修改为“市乙局”`. Certain only where each
 * stands for one other throughout the order and both names share a word; else duties passed, not the body.
 */
function replacedNames(facts: readonly AmendmentFact[]): Replaced[] {
  const found = facts.flatMap((fact) =>
    fact.changes.flatMap(({ kind, from, to, evidence }): Replaced[] => {
      if (kind !== "REPLACE" || from === null || to === null || !isBody(from) || !isBody(to)) return [];
      return [
        { former: placed(from, to, fact.jurisdiction), later: placed(to, from, fact.jurisdiction), fact, evidence },
      ];
    }),
  );
  return found.filter(
    ({ former, later }) =>
      former !== later &&
      !later.includes(ENFORCEMENT) &&
      shareWord(former, later) &&
      found.every((other) => other.former !== former || other.later === later),
  );
}

/** What is replaced may be the tail of a name (市“卫生局”): then the level of the rule's own government stands before it. */
function placed(name: string, other: string, jurisdiction: string): string {
  const level = jurisdiction.at(-1) ?? "";
  return PLACED.test(name) || PLACED.test(other) || !/[市省县区州盟旗]/u.test(level) ? name : level + name;
}

function shareWord(a: string, b: string): boolean {
  const others = b.replace(FORM, "").replace(PLACED, "");
  return Array.from(a.replace(FORM, "").replace(PLACED, "")).some((ch) => others.includes(ch));
}
