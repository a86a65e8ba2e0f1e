import { type MappedText } from "../../clean/text";
import { isUnitName } from "../units";
import { type RoleClause } from "./clauses";
import { isUnitRole } from "./roles";
import { readTitled } from "./titled";

// 市河道治理指挥部主要由市水务局、…等单位组成
const COMPOSED =
  /^[^，。；由]{0,60}?由(?<who>[^。；;]{4,}?)(?:等)?(?:\d{1,3}个)?(?:单位|部门|部门和单位|单位和部门)?(?:共同)?组成(?:[，,].*)?$/u;
const UNIT_ROLE = /成员单位|组成单位|参加单位|成员部门|组成部门/u;
const FEWEST_UNITS = 3;

/** Reads a sentence that lists the units a committee consists of; their role is what the heading above calls them, else 成员单位. */
export function readComposed(mapped: MappedText, start: number, end: number, heading: string): readonly RoleClause[] {
  const sentence = mapped.text.slice(start, end);
  const found = sentence.includes("组成") ? COMPOSED.exec(sentence) : null;
  if (!found || /成员(?:单位)?(?:主要)?由/u.test(sentence)) return [];
  const who = found.groups!["who"]!;
  const from = start + sentence.indexOf(who, sentence.indexOf("由"));
  const holders = readTitled(mapped, from, from + who.length);
  const units = holders.filter((holder) => holder.isUnit && isUnitName(holder.title));
  if (units.length < FEWEST_UNITS || units.length * 2 < holders.length) return [];
  const printed = UNIT_ROLE.exec(heading)?.[0] ?? "成员单位";
  return [{ role: isUnitRole(printed) ? printed : "成员单位", body: "", holders }];
}
