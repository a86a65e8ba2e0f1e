import { type Extraction, type PortfolioFact, type Residue } from "../../facts";
import { type Block, type GazetteDocument } from "../../split/document";
import { ordinalOf } from "../../split/ordinals";
import { evidenceIn, residueAt } from "../extractor";
import { isUnitName, readUnits } from "../units";
import { type Charge, findCharges } from "./charges";
import { readHolder } from "./person";
import { type Columns, readColumns, readDuties } from "./tables";

// 关于调整市政府领导同志工作分工的通知 · 市政府领导分工
const DIVISION = /(?:领导|市长|县长|区长|省长|班子|成员|同志|人员).{0,12}分工|分工的通知$/u;

/** 负责市政府机关日常工作: the work inside the government, no unit. */
const APPARATUS = /(?:政府|党委|[市县区省]委)机关$/u;

/** 协助市长、常务副市长: helped are people. */
const LEADER = /(?:[省市州县区旗盟镇乡]长|书记|主席|秘书长|同志)$/u;

/** The division of work among leaders: who heads, is in charge of, keeps contact with or assists in which unit. */
export function portfolios(document: GazetteDocument): Extraction<PortfolioFact> {
  const facts: PortfolioFact[] = [];
  const residue: Residue[] = [];
  const whole = DIVISION.test(document.title);
  const divides = dividing(document);
  let person: string | null = null;
  let counted: number | null = null;
  let columns: (Columns & { readonly table: number }) | null = null;

  for (const block of document.blocks) {
    if (!whole && !divides(block)) continue;
    if (block.kind === "row") {
      const header = readColumns(block.cells);
      if (header) columns = { ...header, table: block.table };
      if (header) continue;
      if (columns?.table === block.table) {
        for (const { person: leader, cell, kind } of readDuties(block.cells, columns)) {
          const charges = kind ? [{ ...kind, start: 0, end: cell.tight.text.length }] : findCharges(cell.tight.text);
          facts.push(...charges.flatMap((charge) => factsOf(document, block.part, cell.tight, 0, leader, charge)));
        }
        continue;
      }
    }
    const holder = readHolder(block);
    const style = ordinalOf(block.tight.text)?.level ?? null;
    if (holder) [person, counted] = [holder.person, style];
    // The next item of the same count is about somebody else, though the name could not be read.
    else if (style !== null && style === counted) person = null;
    const from = holder?.dutiesAt ?? 0;
    for (const charge of findCharges(block.tight.text.slice(from))) {
      const found = factsOf(document, block.part, block.tight, from, person ?? "", charge);
      if (found.length === 0) continue;
      if (person === null) {
        residue.push(residueAt(document, "portfolio", "duties without a person", block.start, block.end));
        break;
      }
      facts.push(...found);
    }
  }
  return { facts, residue };
}

/** One fact per unit that a charge names; its offsets count from `from` in the tight text of a block or cell. */
function factsOf(
  document: GazetteDocument,
  part: number,
  tight: Block["tight"],
  from: number,
  person: string,
  charge: Charge,
): readonly PortfolioFact[] {
  return readUnits(tight.text, from + charge.start, from + charge.end)
    .filter((unit) => !LEADER.test(unit.printed))
    .filter((unit) => !charge.mixed || (isUnitName(unit.printed) && !APPARATUS.test(unit.printed)))
    .map((unit) => ({
      family: "portfolio",
      evidence: evidenceIn(document, tight, unit.start, unit.end),
      jurisdiction: document.parts[part]?.jurisdiction ?? document.jurisdiction,
      person,
      kind: charge.kind,
      printed: unit.printed,
      full: unit.full,
    }));
}

/** Whether the titles above a block speak of a division of work; blocks with the same titles follow one another. */
function dividing(document: GazetteDocument): (block: Block) => boolean {
  let last: Block | null = null;
  let divides = false;
  return (block) => {
    if (last?.part !== block.part || last.section !== block.section) {
      divides = DIVISION.test(`${document.parts[block.part]?.title ?? ""} ${block.section?.title ?? ""}`);
    }
    last = block;
    return divides;
  };
}
