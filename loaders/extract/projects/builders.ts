import { type UnitRole } from "../../facts";
import { type Block, type GazetteDocument } from "../../split/document";
import { stretchesOf } from "../tasks/closings";
import { readResponsibility, unitRole } from "../tasks/fact";
import { isUnitName, readUnits } from "../units";

/** `由安平市政府负责建设`, `由云州热力公司投资建设`: who builds. */
const BUILDER =
  /由(?<units>[^，。；由]{2,60}?)(?:共同|联合|具体|统一|根据[^，。；]{0,16}?|适时)*(?:(?:负责|投资|筹资|出资|承担|组织|牵头)+(?:建设|实施|承建|改造)?|建设|实施|承建)(?!单位|方案|主体)/gu;

/** Units that build or answer for the project which `[from, to)` of the block's tight text tells about. */
export function unitsOf(document: GazetteDocument, block: Block, from: number, to: number): readonly UnitRole[] {
  return [...builders(document, block, from, to), ...labelledUnits(document, block, from, to)];
}

function builders(document: GazetteDocument, block: Block, from: number, to: number): readonly UnitRole[] {
  const text = block.tight.text;
  const roles: UnitRole[] = [];
  for (const match of text.slice(from, to).matchAll(BUILDER)) {
    const start = from + match.index + 1;
    const units = readUnits(text, start, start + (match.groups?.["units"]?.length ?? 0));
    if (!units.some((unit) => isUnitName(unit.printed))) continue;
    for (const unit of units) roles.push(unitRole(document, block.tight, { role: "RESPONSIBLE", unit }, false));
  }
  return roles;
}

function labelledUnits(document: GazetteDocument, block: Block, from: number, to: number): readonly UnitRole[] {
  const markers = stretchesOf(block, false)
    .filter((stretch) => stretch.kind === "closing" && stretch.start >= from && stretch.end <= to)
    .flatMap((stretch) => stretch.markers);
  return readResponsibility(document, markers, null).units;
}
