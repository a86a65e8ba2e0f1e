import { type AssignmentRole } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { type Assigned } from "./roles";

/** A printed rule on lists of responsible units: from where it holds, and the role of all but the first. */
export interface Convention {
  /** Offset in the document's text from which the rule holds. */
  readonly from: number;
  readonly others: AssignmentRole;
}

/** `列第一位的为牵头单位，下同`, `排在首位的为牵头单位，其他为配合单位，下同`, `第一个单位为牵头单位`. */
const FIRST_LEADS =
  /(?:第一位|首位|第一|最前|第一个|第一家)(?:的|者)?(?:责任)?(?:单位|部门)?(?:，)?(?:为|是|系)(?:总)?牵头/u;
const OTHERS_COOPERATE = /(?:其他|其余|其它)(?:的)?(?:单位|部门)?(?:均)?为(?:配合|协办|协作|参与)/u;
const FROM_HERE = /下同|以下(?:相)?同/u;
const SPREAD = 60;
/** Before the rule stands no list but its own bracket and 列, 排在. */
const ALONE = 8;

/** The convention a document prints, if any. Without 下同 it holds for the whole document. */
export function conventionOf(document: GazetteDocument): Convention | null {
  for (const [index, block] of document.blocks.entries()) {
    const text = block.tight.text;
    const match = text.includes("牵头") ? FIRST_LEADS.exec(text) : null;
    if (!match) continue;
    const around = text.slice(Math.max(0, match.index - SPREAD), match.index + match[0].length + SPREAD);
    return {
      // The list itself may stand on the line above, where this line holds nothing else.
      from: FROM_HERE.test(around) ? (match.index < ALONE ? (document.blocks[index - 1] ?? block) : block).start : 0,
      others: OTHERS_COOPERATE.test(around) ? "COOPERATE" : "RESPONSIBLE",
    };
  }
  return null;
}

/** Applies a convention to one list of responsible units: the first one leads. */
export function firstLeads(units: readonly Assigned[], convention: Convention): readonly Assigned[] {
  return units.map((assigned, i) => ({ ...assigned, role: i === 0 ? "LEAD" : convention.others }));
}
