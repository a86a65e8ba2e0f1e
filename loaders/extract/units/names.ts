import words from "../../lexicon/unit-words.json";

const LONGEST_NAME = 36;
const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

/** `…局`, `…委`, `…领导小组办公室`: the last word tells an organisation. */
const ENDS_AS_UNIT = new RegExp(`(?:${oneOf([...words.endings, ...words.ministries])})$`, "u");
/** `工作组` counts, but so do printed groups such as `综合协调组`. */
const ENDS_AS_WORKING_GROUP = /[^\d一二三四五六七八九十个多小]{2,}组$/u;
/** `各县（市、区）`, `有关单位`, `属地政府行业管理部门`: a group of bodies. */
const BEGINS_AS_GROUP = new RegExp(`^(?:${oneOf(words.groupHeads)})`, "u");
const ENDS_AS_TERRITORY = new RegExp(`(?:${oneOf(words.territories)})$`, "u");
/** A second name or the extent of a group: `市工商局（市散煤办）`, `各县（市、区）`. */
const LAST_BRACKET = /[（(][^（()）]*[）)]$/u;
/** Words that a sentence has and a name has not. */
const SENTENCE_WORD = /[的了把被将是为对：；。！？]|按照|根据|通过|加强|推进|负责|牵头|组织实施|要求|应当|进一步|做好/u;

/** The name without a bracket that closes it. */
export function withoutBracket(name: string): string {
  return name.replace(LAST_BRACKET, "");
}

/** Whether the text reads as the name of one organisation, inside a sentence as well: `市规划局`, `各县（市、区）政府`. */
export function isUnitName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  const name = withoutBracket(text);
  if (name.length < 2 || SENTENCE_WORD.test(name) || words.ordinaryWords.includes(name)) return false;
  if (ENDS_AS_UNIT.test(name)) return true;
  if (ENDS_AS_WORKING_GROUP.test(name)) return true;
  return isGroupOfPlaces(text);
}

/** `各县（市、区）`, `各乡镇（街道、管委会）`, `各区`: a group that stands for its governments. */
export function isGroupOfPlaces(text: string): boolean {
  return /^(?:各|有关|相关|沿线)/u.test(text) && ENDS_AS_TERRITORY.test(withoutBracket(text));
}

/** Whether the name begins like a group of bodies: 各…, 有关…, 其他…. */
export function isGroupName(text: string): boolean {
  return BEGINS_AS_GROUP.test(text);
}

/** Whether the name is a place that may stand for its government: `中原区`, `开发区`, `青河县`. */
export function isTerritory(text: string): boolean {
  return ENDS_AS_TERRITORY.test(withoutBracket(text));
}
