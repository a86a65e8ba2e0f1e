import { type Body, type Naming } from "./body";
import { expandDepartment, isDepartmentForm, leadingForm } from "./departments";
import { cityOf, type Place, placeAround, provinceOf, shortNameOf } from "./places";
import { zoneCommittee } from "./zones";

/** What may follow a branch's name: 云州分局, 货币信贷管理处. */
const INNER = /^[\u4e00-\u9fa5]{0,12}(?:分局|支局|处|科|室|组|支队|大队|中心|所|站|支行|营业部)$/u;
/** 生态环境局青河分局, 市公安局青河分局, 县自然资源分局. */
const SUB_BUREAU = /^(?<stem>[\u4e00-\u9fa5]{2,14}?)(?:局(?<own>[\u4e00-\u9fa5]{2,6}))?分局$/u;

/** `云州海关`, `国网云州供电公司`, `云州高新区管委会`, `江北煤监局云州分局`: the city's or province's name without its level. */
export function branchAt(name: string, home: Place, naming: Naming): Body | null {
  const bare = name.replace(/^国网/u, "");
  const city = placeAround(cityOf(home), home);
  const around = [city, placeAround(provinceOf(home), home)].filter((place) => place !== null);
  for (const place of around) {
    // 人行云州中心支行, 民航江北监管局: the name inside a branch's.
    const form = [place.name, shortNameOf(place.name)].find((text) => name.includes(text));
    const branch = form === undefined ? null : branchOf(name.replace(form, ""), place, naming);
    if (branch) return branch;
  }
  for (const place of around) {
    const short = shortNameOf(place.name);
    if (!bare.startsWith(short) || bare.length <= short.length) continue;
    const zone = zoneCommittee(bare, city ?? place, naming);
    if (zone) return zone;
    const branch = expandDepartment(bare.slice(short.length), place, naming.on, naming.printed);
    if (branch && !branch.ofGovernment && (!branch.name.startsWith(place.name) || naming.printed(branch.name)))
      return plain(branch.name, place, null);
  }
  return null;
}

/** A branch, or an office of one, from its name without the place. */
function branchOf(rest: string, place: Place, naming: Naming): Body | null {
  const expanded = (form: string): Body | null => {
    const branch = expandDepartment(form, place, naming.on, naming.printed);
    return branch && !branch.ofGovernment && !branch.name.startsWith(place.name)
      ? plain(branch.name, place, null)
      : null;
  };
  const length = leadingForm(rest);
  const inner = rest.slice(length);
  if (inner === "" || !INNER.test(inner)) return expanded(rest);
  const around = length < 3 ? null : expanded(rest.slice(0, length));
  return around && plain(around.name + inner, place, around);
}

/**
 * A bureau's office for one county belongs to the bureau of the city above: in a document of 青河县, `生态环境局青河分局`,
 * `县生态环境局青河分局` and `县公安分局` are 云州市生态环境局青河分局 and 云州市公安局青河分局. Null elsewhere.
 */
export function subBureau(name: string, home: Place, naming: Naming): Body | null {
  if (home.level !== "county" || !name.endsWith("分局")) return null;
  const city = placeAround(cityOf(home), home);
  if (city === null) return null;
  const bare = home.name.startsWith(city.name) ? home.name.slice(city.name.length) : home.name;
  const short = bare.length > 2 ? bare.replace(/(?:区|县|市|旗)$/u, "") : bare;
  const unplaced =
    [city.name, home.name, bare].find((front) => name.startsWith(front)) ?? /^[市县区旗]/u.exec(name)?.[0];
  for (const rest of [name, name.slice(unplaced?.length ?? 0)]) {
    const groups = SUB_BUREAU.exec(rest)?.groups;
    if (!groups || !isDepartmentForm(`${groups["stem"]!}局`)) continue;
    const own = groups["own"] ?? short;
    const bureau = expandDepartment(`${groups["stem"]!}局`, city, naming.on, naming.printed);
    if (bureau === null || (own !== short && own !== bare)) return null;
    const levelled = groups["own"] === undefined && naming.printed(`${bureau.name}${bare}分局`);
    return plain(`${bureau.name}${levelled ? bare : own}分局`, city, plain(bureau.name, city, null));
  }
  return null;
}

function plain(name: string, place: Place, parent: Body | null): Body {
  return { name, isGroup: false, place, parent };
}
