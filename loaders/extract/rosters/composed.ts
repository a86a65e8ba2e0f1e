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

// （一）抢险组：由市应急局牵头，市水务局、财政局等参加
const GROUP =
  /^(?<name>\p{Script=Han}{2,14}组)[：:]由(?<lead>[^，,。；;]{2,60})牵头[，,](?<rest>[^。；;]+?)(?:等)?(?:单位|部门)?(?:参加|参与|配合|组成)(?:[，,][^。；;]*)?$/u;

/** A working group whose units one sentence names. Offsets of the name count in the tight text. */
export interface ComposedGroup {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly roles: readonly RoleClause[];
}

/** Reads a working group that consists of a leading unit and others; null where the sentence is none. */
export function readGroup(mapped: MappedText, start: number, end: number): ComposedGroup | null {
  const sentence = mapped.text.slice(start, end);
  const found = /^.{2,14}组[：:]由/u.test(sentence) ? GROUP.exec(sentence) : null;
  if (!found) return null;
  const { name, lead, rest } = found.groups as { name: string; lead: string; rest: string };
  const leadAt = start + name.length + 2;
  const restAt = leadAt + lead.length + 3;
  const leaders = readTitled(mapped, leadAt, leadAt + lead.length);
  const others = readTitled(mapped, restAt, restAt + rest.length);
  return {
    name,
    start,
    end: start + name.length,
    roles: [
      { role: "牵头单位", body: "", holders: leaders },
      { role: "成员单位", body: "", holders: others.filter((holder) => holder.isUnit) },
    ],
  };
}
