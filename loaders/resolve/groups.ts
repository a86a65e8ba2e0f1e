import words from "../lexicon/groups.json";

const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

/** 各县（市、区）政府, 市有关部门. */
const BEGINS = new RegExp(`^(?:市|省|县|区|州|旗)?(?:${oneOf(words.beginnings)})`, "u");
/** 市直各部门, 全市有关企业, 驻云部队; but not 市直机关事务管理局 or 驻京办. */
const BEGINS_WEAKLY = new RegExp(
  `^(?:${oneOf(words.weakBeginnings)})(?:.*(?:${oneOf([...words.endings, ...words.placelessEndings])}|部队|高校|各.*))$`,
  "u",
);
/** …主管部门, …成员单位. */
const ENDS = new RegExp(`(?:${oneOf(words.endings)})$`, "u");
const ENDS_WITHOUT_PLACE = new RegExp(`(?:${oneOf(words.placelessEndings)})$`, "u");
const WHOLES: ReadonlySet<string> = new Set(words.wholes);
const UNNAMED: ReadonlySet<string> = new Set(words.unnamed);
/** 综合协调组, 宣传组: which one only the document knows. */
const WORKING_GROUP = /^[\u4e00-\u9fa5]{2,10}组$/u;
/** A bracket between the levels: 县（市、区）, 县〔市、区〕. */
const LEVELS = /[县市区乡镇][（(〔[][市县区镇、乡街道办，管委会]+[）)〕\]]/u;
/** 民政等部门和红十字会. */
const AND_OTHERS = /等(?:相关|有关)?(?:部门|单位)/u;
/** 市委市政府, 省委、省政府, 市委市政府督导组. */
const BOTH_POWERS = /委、?[市省县区]?(?:人民)?政府/u;
/** Last characters of names of bodies; a name without one is a field of work: 工商, 教育, 保险. */
const BODY_END =
  /(?:局|委|会|办|室|厅|部|处|科|院|社|府|公司|集团|中心|队|站|所|校|学|行|关|厂|台|馆|园|区|县|市|省|镇|乡|街道|团|组|署|会议|联|站|库|矿|段|场|店|所|户|庭|军|区|总支|专班|业|秘书长|分局|基地|协)$/u;

/** Whether a name stands for several bodies, or for one left unnamed, rather than for one body. */
export function isGroup(name: string): boolean {
  return isGroupOfPlace(name) || WHOLES.has(name) || LEVELS.test(name) || BOTH_POWERS.test(name);
}

/** Whether what follows a place in a name makes it a group: 有关部门 in 云州市有关部门, but not 政府. */
export function isGroupOfPlace(rest: string): boolean {
  return BEGINS.test(rest) || BEGINS_WEAKLY.test(rest) || ENDS.test(rest) || AND_OTHERS.test(rest);
}

/** Whether a name without any place in front names no body for itself: 金融机构, 领导小组办公室, 综合协调组, 工商. */
export function isGenericWithoutPlace(name: string): boolean {
  return ENDS_WITHOUT_PLACE.test(name) || UNNAMED.has(name) || WORKING_GROUP.test(name) || !BODY_END.test(name);
}

/** Whether a name ends as names of bodies do: 市财政局, 云州大学, 临江区. */
export function endsAsBody(name: string): boolean {
  return BODY_END.test(name);
}
