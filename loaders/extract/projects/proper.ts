import places from "../../lexicon/places.json";
import words from "../../lexicon/project-words.json";

const LONGEST_NAME = 50;
const SHORTEST_NAME = 6;
const ENDINGS = [...words.endings].sort((a, b) => b.length - a.length).join("|");
/** `临江水厂扩建工程`, `青河至安平供热管线（二期）`. */
const PROJECT_NAME = new RegExp(`(?:${ENDINGS})(?:（[^（）]{1,20}）|\\([^()]{1,20}\\))?$`, "u");
/** 城市, 社区, 农村, 道路: words in which the characters of place names are common. */
const COMMON = new RegExp(words.commonWords.join("|"), "gu");
/** `青河县…`, `赵家寨…`, `云湖产业园…`: something with a name of its own in front of what is built. */
const NAMED_SPOT = /[\p{Script=Han}A-Za-z\d][省市县区镇乡村寨庄湖河江山岭港岛路街园屯湾]/u;
/** `S36`, `G207`, `3号线`. */
const NUMBERED_WAY = /[SGXY]\d{2,3}|\d{1,2}号线/u;

/** Whether the text has the form of a project's name: short, and its last word is something that is built. */
export function isProjectName(text: string): boolean {
  return text.length >= 4 && text.length <= LONGEST_NAME && PROJECT_NAME.test(text) && !/[、，,：:。；]/u.test(text);
}

/**
 * Whether the name belongs to one project and not to a kind of them: it names a place of the jurisdiction, a spot or a
 * numbered road. `青河县城南水厂扩建工程` does, `农村饮水安全工程` does not.
 */
export function isProper(name: string, jurisdiction: string): boolean {
  if (name.length < SHORTEST_NAME || /^(?:全[市省县区国]|各|重点|一批|其他|所有|农村|城市)/u.test(name)) return false;
  if (stemsOf(jurisdiction).some((stem) => name.includes(stem)) || NUMBERED_WAY.test(name)) return true;
  // What stands at the end is the kind of building: 产业园 in 云湖产业园 is no spot.
  return NAMED_SPOT.test(name.replace(COMMON, "，").slice(0, -2));
}

const stems = new Map<string, readonly string[]>();

/** The bare names of a city and of what lies in it: `云州`, `青河`. */
function stemsOf(jurisdiction: string): readonly string[] {
  const known = stems.get(jurisdiction);
  if (known) return known;
  const below = Object.values(places.provinces).flatMap((cities) => {
    const city = (cities as Readonly<Record<string, string>>)[jurisdiction];
    return city === undefined ? [] : city.split(" ");
  });
  const bare = [jurisdiction, ...below].map((name) => name.replace(/[省市县区旗州盟]$/u, ""));
  const found = bare.filter((name) => name.length >= 2);
  stems.set(jurisdiction, found);
  return found;
}
