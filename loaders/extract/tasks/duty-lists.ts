import { type Block } from "../../split/document";
import { isUnitName, readUnits, type UnitMention } from "../units";
import { type Stretch } from "./closings";
import { ORDINAL } from "./headings";
import { unitsAtStart } from "./subjects";

/** Whose duties a list tells, and the block that says so. */
export interface Listed {
  readonly units: readonly UnitMention[];
  readonly block: Block;
}

const LONGEST_LEAD = 200;
/** `第九条 评审组的职责：`, `办公室主要职责是：`. */
const LEAD = /^(?<unit>[^，。；：:]{2,40}?)的?(?:主要|工作|具体)*职责(?:任务)?(?:是|为|包括|如下)*[：:]$/u;
/** `市督查室主管全市督查，其职责是：`. */
const ITS_DUTIES = /，其(?:主要|工作|具体)*职责(?:是|为|包括|如下)*[：:]$/u;
const ITEM = /^(?:[（(][\d一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、]|[①-⑳])/u;
/** Items without such a verb say what a body is for. */
const DUTY = /^(?:主要|具体|统一|全面)?(?:负责|牵头|承担)(?![人制的])/u;

/**
 * Reads the stretches of a document one by one and tells of each that is an item under `X的职责：` and begins with 负责, 牵头 or
 * 承担 whose duty it is; null for any other.
 */
export function dutyLists(): (stretch: Stretch) => Listed | null {
  let listed: Listed | null = null;
  return ({ block, start, end }) => {
    const { text } = block.tight;
    if (start === 0 && end <= LONGEST_LEAD) {
      const lead = leadOf(block);
      if (lead.isLead) {
        listed = lead.listed;
        return null;
      }
    }
    const item = start === 0 ? ITEM.exec(text)?.[0] : undefined;
    if (item === undefined) listed = null;
    return item !== undefined && DUTY.test(text.slice(item.length)) ? listed : null;
  };
}

function leadOf(block: Block): { readonly isLead: boolean; readonly listed: Listed | null } {
  const { text } = block.tight;
  if (!/职责[^，。；]{0,4}[：:]$/u.test(text)) return { isLead: false, listed: null };
  const from = ORDINAL.exec(text)?.[0].length ?? 0;
  const name = LEAD.exec(text.slice(from))?.groups?.["unit"];
  const units =
    name !== undefined
      ? readUnits(text, from, from + name.length)
      : ITS_DUTIES.test(text)
        ? unitsAtStart(text, from, text.length)
        : [];
  const named =
    units.length > 0 && units.every((unit) => isUnitName(unit.printed) && !/^(?:各|有关|相关)/u.test(unit.printed));
  return { isLead: true, listed: named ? { units, block } : null };
}
