import { type Extraction, type PortfolioFact, type Residue } from "../../facts";
import { type Block, type GazetteDocument } from "../../split/document";
import { evidenceIn, residueAt } from "../extractor";
import { isUnitName, readUnits } from "../units";
import { findCharges } from "./charges";
import { readHolder } from "./person";

// 关于调整市政府领导同志工作分工的通知 · 市政府领导分工
const DIVISION = /(?:领导|市长|县长|区长|省长|班子|成员|同志|人员).{0,12}分工|分工的通知$/u;

/** 负责市政府机关日常工作: the work inside the government, no unit. */
const APPARATUS = /(?:政府|党委|[市县区省]委)机关$/u;

/** The division of work among leaders: who heads, is in charge of, keeps contact with or assists in which unit. */
export function portfolios(document: GazetteDocument): Extraction<PortfolioFact> {
  const facts: PortfolioFact[] = [];
  const residue: Residue[] = [];
  const whole = DIVISION.test(document.title);
  let person: string | null = null;

  for (const block of document.blocks) {
    if (!whole && !DIVISION.test(titleAbove(document, block))) continue;
    const text = block.tight.text;
    const holder = readHolder(block);
    if (holder) person = holder.person;
    const from = holder?.dutiesAt ?? 0;
    const duties = text.slice(from);
    for (const charge of findCharges(duties)) {
      const units = readUnits(text, from + charge.start, from + charge.end).filter(
        (unit) => !charge.mixed || (isUnitName(unit.printed) && !APPARATUS.test(unit.printed)),
      );
      if (units.length === 0) continue;
      if (person === null) {
        residue.push(residueAt(document, "portfolio", "duties without a person", block.start, block.end));
        break;
      }
      for (const unit of units) {
        facts.push({
          family: "portfolio",
          evidence: evidenceIn(document, block.tight, unit.start, unit.end),
          jurisdiction: document.parts[block.part]?.jurisdiction ?? document.jurisdiction,
          person,
          kind: charge.kind,
          printed: unit.printed,
          full: unit.full,
        });
      }
    }
  }
  return { facts, residue };
}

function titleAbove(document: GazetteDocument, block: Block): string {
  return `${document.parts[block.part]?.title ?? ""} ${block.section?.title ?? ""}`;
}
