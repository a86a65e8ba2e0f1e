import central from "../lexicon/central-bodies.json";
import lexicon from "../lexicon/departments.json";

interface Entry {
  readonly full: string;
  readonly short: readonly string[];
}

/** 委 alone names nothing; 外办 does. */
const SHORTEST = 2;
/** 省, 市, 区 … at the end of a place's name stand for the place in short names: 市发改委, 自治区发改委. */
const LEVEL = /(?:自治区|自治州|自治县|[省市县区州盟旗])$/u;
const GOVERNMENT = "人民政府";
const OFFICE = /^(?:办公厅|办公室)$/u;
const PARTY = /^委(?:员会)?$/u;
/** 云州华江燃气股份有限公司 is called 云州华江燃气公司 and 华江燃气公司, 云州水务集团有限公司 also 水务集团. */
const COMPANY = /^(?<stem>.{3,}?)(?<group>集团)?(?:股份|控股)?有限(?:责任)?公司$/u;
const SHORTEST_STEM = 3;

const departments = shortsByFull(lexicon.departments);
const partyOrgans = shortsByFull(lexicon.party);
const centralBodies = shortsByFull(central.bodies);
const LONGEST = Math.max(...[...departments.keys()].map((full) => full.length));
/** 中国人民政治协商会议{place}委员会 → the words before and behind the place, with the short names. */
const branches = (lexicon.branches as readonly Entry[]).flatMap(({ full, short }) => {
  const [before, after, ...further] = full.split(/\{\w+\}/u);
  return before === undefined || after === undefined || further.length > 0 ? [] : [{ before, after, short }];
});

function shortsByFull(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const shorts = new Map<string, string[]>();
  for (const { full, short } of entries) shorts.set(full, [...(shorts.get(full) ?? []), ...short]);
  return shorts;
}

/**
 * The usual short names of a body by its full name, whether or not a text prints them: 云州市发展和改革委员会 is also
 * 云州市发改委, 市发改委, 发改委. The table of departments read backwards; none where no rule knows the name.
 * @param place full name of the place whose body it is, such as 云州市 or 云州市临江区; null where unknown.
 */
export function abbreviationsOf(name: string, place: string | null): readonly string[] {
  const found = new Set(centralBodies.get(name) ?? []);
  for (const short of place === null ? [] : [...ofPlace(name, place), ...companyNames(name, place)]) found.add(short);
  found.delete(name);
  return [...found].filter((short) => short.length >= SHORTEST);
}

function ofPlace(name: string, place: string): string[] {
  const branch = branches.flatMap(({ before, after, short }) => (isBranch(name, place, before, after) ? short : []));
  if (branch.length > 0) return behind(place, branch);
  const party = `中共${place}`;
  if (name.startsWith(party)) return behind(place, partyNames(name.slice(party.length)), false);
  return name.startsWith(place) ? behind(place, departmentNames(name.slice(place.length))) : [];
}

/** 云州市税务局 and 云州税务局: branches bear the place with or without its level. */
function isBranch(name: string, place: string, before: string, after: string): boolean {
  if (!name.startsWith(before) || !name.endsWith(after)) return false;
  const inside = name.slice(before.length, name.length - after.length);
  return inside.length >= 2 && (place.endsWith(inside) || place.replace(LEVEL, "").endsWith(inside));
}

/** Behind the place, behind its level, and alone where that still names something: 云州市, 市 and nothing. */
function behind(place: string, shorts: readonly string[], alone = true): string[] {
  const level = LEVEL.exec(place)?.[0];
  // 云州市临江区 is called 临江区 as well
  const inner = /^.+?市(?<inner>.{2,})$/u.exec(place)?.groups?.["inner"];
  return shorts.flatMap((short) => [
    place + short,
    ...(inner === undefined ? [] : [inner + short]),
    ...(level === undefined ? [] : [level + short]),
    ...(alone ? [short] : []),
  ]);
}

/** `发展和改革委员会` → 发改委; `公安局交通警察支队` → no form of its own, but that of the bureau in front. */
function departmentNames(rest: string): readonly string[] {
  const own = departments.get(rest);
  if (own !== undefined) return [rest, ...own];
  if (rest === GOVERNMENT) return ["政府"];
  if (rest.startsWith(GOVERNMENT)) {
    const organ = rest.slice(GOVERNMENT.length);
    return OFFICE.test(organ) ? [`政府${organ}`, "政府办"] : [`政府${organ}`];
  }
  if (rest === "人民代表大会常务委员会") return ["人大常委会", "人大"];
  for (let length = Math.min(LONGEST, rest.length - 2); length >= 3; length--) {
    const shorts = departments.get(rest.slice(0, length));
    if (shorts !== undefined) return shorts.map((short) => short + rest.slice(length));
  }
  return [];
}

/** What stands behind 中共云州市: `委员会` → 委; `委统一战线工作部` → 委统战部; `纪律检查委员会` → 纪委. */
function partyNames(rest: string): readonly string[] {
  if (PARTY.test(rest)) return ["委"];
  if (rest === "纪律检查委员会") return ["纪委", "纪委监委"];
  if (!rest.startsWith("委")) return [];
  const organ = rest.replace(/^委(?:员会)?/u, "");
  return [organ, ...(partyOrgans.get(organ) ?? [])].map((short) => `委${short}`);
}

/** The short names of a company, with and without the place in front. */
function companyNames(name: string, place: string): readonly string[] {
  const groups = COMPANY.exec(name)?.groups;
  if (!groups) return [];
  const stem = groups["stem"]!;
  const front = [place, place.replace(LEVEL, "")].find((text) => stem.startsWith(text)) ?? "";
  const inner = stem.slice(front.length);
  const stems = inner.length >= SHORTEST_STEM && front !== "" ? [stem, inner] : [stem];
  const ends = groups["group"] === undefined ? ["公司"] : ["集团", "集团公司", "公司"];
  return stems.flatMap((text) => ends.map((end) => text + end));
}
