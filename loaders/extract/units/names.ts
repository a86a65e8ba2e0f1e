import words from "../../lexicon/unit-words.json";

const LONGEST_NAME = 36;
const LONGEST_GROUP = 14;
const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

/** `…局`, `…委`, `…领导小组办公室`: the last word tells an organisation. */
const ENDS_AS_UNIT = new RegExp(`(?:${oneOf([...words.endings, ...words.ministries])})$`, "u");
/** 布局, 举办, 大厅: ordinary words that end alike. */
const ENDS_AS_ORDINARY_WORD = new RegExp(`(?:${oneOf(words.notUnits)})$`, "u");
/** `各搬迁企业`, `市内各医院`: common nouns, which name a body only as a group of them. */
const ENDS_AS_COMMON_NOUN = new RegExp(`(?:${oneOf(words.weakEndings)})$`, "u");
/** `工作组` counts, but so do printed groups such as `综合协调组`. */
const ENDS_AS_WORKING_GROUP = /[^\d一二三四五六七八九十个多小]{2,}组$/u;
/** `各县（市、区）`, `有关单位`, `属地政府行业管理部门`: a group of bodies. */
const BEGINS_AS_GROUP = new RegExp(`^(?:${oneOf(words.groupHeads)})`, "u");
const ENDS_AS_TERRITORY = new RegExp(`(?:${oneOf(words.territories)})$`, "u");
/** A second name or the extent of a group: `市工商局（市盐务办）`, `各县（市、区）`. */
const LAST_BRACKET = /[（(][^（()）]*[）)]$/u;
/** Words that a sentence has and a name has not; 研究院, 对外… and 高等学校 are names. */
const SENTENCE_WORD = new RegExp(
  `[的了把被将是为：；。！？，]|对(?!外|口)|等(?!学校|院校|教育|职业|级)|研究(?!院|所|室|中心|会|生)|组织(?!部|人事|处|科|局|办|委)|编制(?!委|办)|组成(?!员)|${oneOf(words.verbs.inside)}`,
  "u",
);
/** `加快处置…企业`, `配合河长办`: a verb and its object. */
const BEGINS_AS_SENTENCE = new RegExp(`^(?:${oneOf(words.verbs.atStart)}|发展(?!改革|和改革|研究|委))`, "u");

const LAST_CHARACTERS = new Set(
  [...words.endings, ...words.ministries, ...words.weakEndings, ...words.territories, "组", "）", ")"].map((x) =>
    x.at(-1),
  ),
);

/** Whether a name of a unit could end with this character: a quick look before a thorough one. */
export function mayEndUnit(character: string | undefined): boolean {
  return LAST_CHARACTERS.has(character);
}

/** Length of the stretch at the start of the text that no sentence word breaks. */
export function nameStretch(text: string): number {
  const at = text.search(SENTENCE_WORD);
  return at < 0 ? text.length : at;
}

/** The name without a bracket that closes it. */
export function withoutBracket(name: string): string {
  return name.replace(LAST_BRACKET, "");
}

/** Whether the text reads as the name of one organisation, inside a sentence as well: `市规划局`, `各县（市、区）政府`. */
export function isUnitName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  const name = withoutBracket(text);
  if (name.length < 2 || SENTENCE_WORD.test(name) || BEGINS_AS_SENTENCE.test(name)) return false;
  if (words.ordinaryWords.includes(name) || ENDS_AS_ORDINARY_WORD.test(name)) return false;
  if (ENDS_AS_UNIT.test(name) || ENDS_AS_WORKING_GROUP.test(name)) return true;
  if (ENDS_AS_COMMON_NOUN.test(name)) return BEGINS_AS_GROUP.test(name) && name.length <= LONGEST_GROUP;
  return isGroupOfPlaces(text);
}

/** Whether the text could be a name without a known ending, such as a short name of a company, in a list of units. */
export function couldBeName(text: string): boolean {
  return text.length >= 2 && text.length <= 12 && !SENTENCE_WORD.test(text) && !BEGINS_AS_SENTENCE.test(text);
}

/** `各县（市、区）`, `各乡镇（街道、管委会）`, `各区`: a group that stands for its governments. */
export function isGroupOfPlaces(text: string): boolean {
  const name = withoutBracket(text);
  return /^(?:各|有关|相关|沿线)/u.test(name) && name.length <= LONGEST_GROUP && ENDS_AS_TERRITORY.test(name);
}

/** Whether the name begins like a group of bodies: 各…, 有关…, 其他…. */
export function isGroupName(text: string): boolean {
  return BEGINS_AS_GROUP.test(text);
}

/** Whether the name is a place that may stand for its government: `中原区`, `开发区`, `青河县`. */
export function isTerritory(text: string): boolean {
  return ENDS_AS_TERRITORY.test(withoutBracket(text));
}
