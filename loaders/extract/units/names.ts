import { characterSet } from "../../clean/character-set";
import { endingFinder } from "../../clean/endings";
import words from "../../lexicon/unit-words.json";

const LONGEST_NAME = 36;
const LONGEST_GROUP = 14;
const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

/** `…局`, `…委`, `…领导小组办公室`: the last word tells an organisation. */
const unitEnding = endingFinder([...words.endings, ...words.ministries]);
/** 布局, 举办, 大厅: ordinary words that end alike. */
const ordinaryEnding = endingFinder(words.notUnits);
/** 国家安全局 does not end in 全局. */
const properEnding = endingFinder(words.unitsLikeWords);
const ORDINARY_WORDS: ReadonlySet<string> = new Set(words.ordinaryWords);
/** `各搬迁企业`, `市内各医院`: common nouns, which name a body only as a group of them. */
const commonNoun = endingFinder(words.weakEndings);
/** `工作组` counts, but so do printed groups such as `综合协调组`. */
const ENDS_AS_WORKING_GROUP = /[^\d一二三四五六七八九十个多小]{2,}组$/u;
/** `各县（市、区）`, `有关单位`, `属地政府行业管理部门`: a group of bodies. */
const BEGINS_AS_GROUP = new RegExp(`^(?:${oneOf(words.groupHeads)})`, "u");
const territoryEnding = endingFinder(words.territories);
/** A second name or the extent of a group: `市工商局（市盐务办）`, `各县（市、区）`. */
const LAST_BRACKET = /[（(][^（()）]*[）)]$/u;
/** Words that a sentence has and a name has not; 研究院, 对外… and 高等学校 are names. */
const SENTENCE_WORD = new RegExp(
  `[的了把被将是为：；。！？，]|对(?!外|口)|等(?!学校|院校|教育|职业|级)|研究(?!院|所|室|中心|会|生)|组织(?!部|人事|处|科|局|办|委)|编制(?!委|办)|组成(?!员)|${oneOf(words.verbs.inside)}`,
  "u",
);
/** `加快处置…企业`, `配合河长办`: a verb and its object. */
const BEGINS_AS_SENTENCE = new RegExp(`^(?:${oneOf(words.verbs.atStart)}|发展(?!改革|和改革|研究|委))`, "u");

const isLastCharacter = characterSet(
  [...words.endings, ...words.ministries, ...words.weakEndings, ...words.territories, "组", "）", ")"]
    .map((word) => word.at(-1))
    .join(""),
);

/** Whether a name of a unit could end with this character: a quick look before a thorough one. */
export function mayEndUnit(character: string | undefined): boolean {
  return character !== undefined && isLastCharacter(character.charCodeAt(0));
}

/** Length of the stretch at the start of the text that no sentence word breaks. */
export function nameStretch(text: string): number {
  const at = text.search(SENTENCE_WORD);
  return at < 0 ? text.length : at;
}

/** The name without a bracket that closes it. */
export function withoutBracket(name: string): string {
  return name.endsWith("）") || name.endsWith(")") ? name.replace(LAST_BRACKET, "") : name;
}

/** Whether the text reads as the name of one organisation, inside a sentence as well: `市规划局`, `各县（市、区）政府`. */
export function isUnitName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || !isLastCharacter(text.charCodeAt(text.length - 1))) return false;
  const name = withoutBracket(text);
  if (name.length < 2 || !endsAsName(name, text)) return false;
  if (SENTENCE_WORD.test(name) || BEGINS_AS_SENTENCE.test(name)) return false;
  return !ORDINARY_WORDS.has(name) && (ordinaryEnding(name) === "" || properEnding(name) !== "");
}

/** Whether the last word of the name, its bracket left out, tells a body or a group of bodies. */
function endsAsName(name: string, printed: string): boolean {
  if (unitEnding(name) !== "" || (name.endsWith("组") && ENDS_AS_WORKING_GROUP.test(name))) return true;
  if (commonNoun(name) !== "") return name.length <= LONGEST_GROUP && BEGINS_AS_GROUP.test(name);
  return isGroupOfPlaces(printed);
}

/** Whether the text could be a name without a known ending, such as a short name of a company, in a list of units. */
export function couldBeName(text: string): boolean {
  return text.length >= 2 && text.length <= 12 && !SENTENCE_WORD.test(text) && !BEGINS_AS_SENTENCE.test(text);
}

/** `各县（市、区）`, `各乡镇（街道、管委会）`, `各区`: a group that stands for its governments. */
export function isGroupOfPlaces(text: string): boolean {
  const name = withoutBracket(text);
  return name.length <= LONGEST_GROUP && territoryEnding(name) !== "" && /^(?:各|有关|相关|沿线)/u.test(name);
}

/** Whether the name begins like a group of bodies: 各…, 有关…, 其他…. */
export function isGroupName(text: string): boolean {
  return BEGINS_AS_GROUP.test(text);
}

/** Whether the name is a place that may stand for its government: `中原区`, `开发区`, `青河县`. */
export function isTerritory(text: string): boolean {
  return territoryEnding(withoutBracket(text)) !== "";
}
