import { isUnitName, readUnits, type UnitMention } from "../units";
import { beginsAsDepartment } from "../units/elision";

/** `教育、公安等部门`, `市工信、商务等有关部门`: departments named by their fields, with one word for all of them. */
const FIELDS = /^[^，,。；;：:（(]{1,80}?等(?:有关|相关|职能|主管)?部门/u;
const LONGEST_FIELD = 10;

/** The departments of a list of fields that is all of `text[from, to)`; empty for anything else. */
export function departmentsIn(text: string, from: number, to: number): readonly UnitMention[] {
  const list = departmentsAtStart(text, from, to);
  return FIELDS.exec(text.slice(from, to))?.[0].length === to - from ? list : [];
}

/** The departments of a list of fields with which `text[from, to)` begins. Each full name ends in 部门. */
export function departmentsAtStart(text: string, from: number, to: number): readonly UnitMention[] {
  const list = FIELDS.exec(text.slice(from, to))?.[0];
  if (list === undefined) return [];
  const units = readUnits(text, from, from + list.length);
  if (!units.every((unit) => isUnitName(unit.full) || isField(unit.printed))) return [];
  return units.map((unit) => (isUnitName(unit.full) ? unit : { ...unit, full: `${unit.full}部门` }));
}

const isField = (name: string): boolean => name.length <= LONGEST_FIELD && beginsAsDepartment(name);
