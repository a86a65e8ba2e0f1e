import { type AssignmentRole } from "../../facts";
import { isUnitName, type UnitMention } from "../units";
import { type Assigned } from "./roles";

/** The units in one role; whom one of them is to consult cooperates. */
export function roles(role: AssignmentRole, units: readonly UnitMention[]): readonly Assigned[] {
  let consulted = false;
  return units.flatMap((unit) => {
    const pair = consulting(unit);
    if (!pair) return [{ role: consulted ? "COOPERATE" : role, unit }];
    consulted = true;
    return [
      { role, unit: pair[0] },
      { role: "COOPERATE", unit: pair[1] },
    ];
  });
}

/** `由市水务办商市财政局、市审计局…`: the first one does it, the others are consulted. 市工商局 and 各县商务部门 are one name. */
function consulting(unit: UnitMention): readonly [UnitMention, UnitMention] | null {
  const at = unit.printed.indexOf("商", 2);
  const [first, second] = [unit.printed.slice(0, at), unit.printed.slice(at + 1)];
  if (at < 0 || !/^[省市县区州各有相]/u.test(second) || !isUnitName(first) || !isUnitName(second)) return null;
  return [
    { start: unit.start, end: unit.start + at, printed: first, full: first },
    { start: unit.start + at + 1, end: unit.end, printed: second, full: second },
  ];
}
