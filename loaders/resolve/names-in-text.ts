import { type Naming } from "./body";
import { centralForms, centralBody } from "./central";
import { branchForms, departmentForms, isDepartmentForm, leadingForm, partyForms } from "./departments";
import { institutionsIn } from "./institutions";
import { resolveOrganization } from "./organizations";
import { cityOf, divisionsOf, leadingPlace, type Level, type Place, provinceOf, shortNameOf } from "./places";
import { type Sheet } from "./sheet";

const oneOf = (list: readonly string[]): string => [...new Set(list)].sort((a, b) => b.length - a.length).join("|");

/** What follows a place in the name of one of its bodies: 发展改革委, 政府办公厅, 委宣传部. */
const BODY = `${oneOf(departmentForms)}|委(?:${oneOf(partyForms)})|纪委|(?:人民)?政府(?:办公厅|办公室)?`;
const BRANCH = oneOf(branchForms.filter((form) => form.length >= 2));
/** 中共云州市委宣传部 counts as a whole; in 城市规划局, 各市公安局 and 上市公司 the 市 is no place of the document's. */
const NO_LEVEL_BEFORE = /[城全各两外超都股上本该辖他跨邻地]$/u;
const LONGEST_PLACE = 10;
const LONGEST_ORGAN = 16;
/** Forms without such an ending may begin another word: 市政府教育…. */
const ORGAN = /..(?:局|办公室|办|委|委员会|厅|研究室|中心)$/u;
/** Central bodies by names that are no others': 环境保护部, 国家发展改革委; 教育部门 is none. */
const CENTRAL = new RegExp(
  `(?:${oneOf(centralForms.filter((form) => form.length >= 3 && !isDepartmentForm(form)))})(?![门分署位件队省市县])`,
  "gu",
);

/** Levels that mean a place of the document's: 市科技局 in a province's document is that of each city. */
const LEVELS: Readonly<Record<Level, readonly string[]>> = {
  nation: [],
  province: ["省", "自治区"],
  city: ["市", "省", "自治区"],
  county: ["市", "省", "县", "区"],
};

const patterns = new Map<string, RegExp>();

/**
 * Counts the names of organisations which a text prints anywhere and which certainly are names: a place's department by one of its
 * known forms, a government, a Party organ, a central body. Facts name fewer than a reader may ask for.
 * @param text a document's text without white space.
 */
export function countNames(text: string, naming: Naming, sheet: Sheet): void {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name] of text.matchAll(CENTRAL)) count(name);
  const home = naming.home;
  if (home !== null && home.level !== "nation") {
    for (const match of text.matchAll(patternAt(home))) {
      const name = match[0] + organBehind(text, match);
      if (name.length > 1 && /^[市省县区]/u.test(name))
        countLevelled(name, text.slice(Math.max(0, match.index - LONGEST_PLACE), match.index), home, count);
      else count(name);
    }
    for (const name of institutionsIn(text, naming)) count(name);
  }
  for (const [name, often] of counts) {
    const body = resolveOrganization(name, naming);
    if (!body.isGroup && (body.place !== null || centralBody(name) !== null))
      sheet.mentionAtLeast(sheet.organization(body), name, often);
  }
}

/** What goes on behind a known form: 市政府法制办 of 市政府法制办公室, 市人民政府 of 市人民政府国资委. */
function organBehind(text: string, match: RegExpExecArray): string {
  if (match[0].endsWith("办") && text.startsWith("公室", match.index + match[0].length)) return "公室";
  if (!match[0].endsWith("政府")) return "";
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_ORGAN);
  const form = behind.slice(0, leadingForm(behind));
  const organ = form.endsWith("办") && behind.startsWith("公室", form.length) ? `${form}公室` : form;
  return ORGAN.test(organ) ? organ : "";
}

/** 市财政局 is the city's unless another place stands before: 安州市财政局. */
function countLevelled(name: string, before: string, home: Place, count: (name: string) => void): void {
  if (NO_LEVEL_BEFORE.test(before)) return;
  for (let start = 0; start < before.length - 1; start++) {
    const place = leadingPlace(before.slice(start) + name[0]!, home);
    // A city far away is more often the given name of somebody in a roster: 王海宁 市水务局局长.
    if (place?.length === before.length - start + 1 && provinceOf(place.place) === provinceOf(home)) {
      count(before.slice(start) + name);
      return;
    }
  }
  count(name);
}

function patternAt(home: Place): RegExp {
  const known = patterns.get(home.name);
  if (known) return known;
  const city = cityOf(home);
  const levels = LEVELS[home.name.endsWith("市") && home.level === "province" ? "city" : home.level];
  const places = [home.name, city, provinceOf(home), ...(city === null ? [] : divisionsOf(city))].filter(
    (name) => name !== null,
  );
  const branched = [provinceOf(home), city].filter((name) => name !== null).map(shortNameOf);
  // 江北证监局, 云州海关: branches bear the place without its level.
  const branch = branched.length > 0 ? `|(?:${oneOf(branched)})(?:${BRANCH})` : "";
  const pattern = new RegExp(`(?:${oneOf([...places, ...levels])})(?:${BODY})${branch}`, "gu");
  patterns.set(home.name, pattern);
  return pattern;
}
