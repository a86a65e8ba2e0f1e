import words from "../lexicon/groups.json";

const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

/** 各县（市、区）政府, 市有关部门, 全市各级各部门; 驻京办 is none. */
const BEGINS = new RegExp(`^(?:市|省|县|区|州|旗)?(?:${oneOf(words.beginnings)})`, "u");
/** …主管部门, …成员单位. */
const ENDS = new RegExp(`(?:${oneOf(words.endings)})$`, "u");
const ENDS_WITHOUT_PLACE = new RegExp(`(?:${oneOf(words.placelessEndings)})$`, "u");
const WHOLES: ReadonlySet<string> = new Set(words.wholes);
/** A bracket between the levels: 县（市、区）. */
const LEVELS = /[县市区乡镇][（(][市县区镇、乡街道办，]+[）)]/u;

/** 市委市政府, 省委、省政府. */
const BOTH_POWERS = /委、?[市省县区]?(?:人民)?政府$/u;

/** Whether a name stands for several bodies, or for one left unnamed, rather than for one body. */
export function isGroup(name: string): boolean {
  return isGroupOfPlace(name) || WHOLES.has(name) || LEVELS.test(name) || BOTH_POWERS.test(name);
}

/** Whether what follows a place in a name makes it a group: 有关部门 in 云州市有关部门, but not 政府. */
export function isGroupOfPlace(rest: string): boolean {
  return BEGINS.test(rest) || ENDS.test(rest);
}

/** Whether a name without any place in front is generic: 金融机构, 新闻媒体. */
export function isGenericWithoutPlace(name: string): boolean {
  return ENDS_WITHOUT_PLACE.test(name);
}
