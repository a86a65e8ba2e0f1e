import { branchAt, subBureau } from "./branches";
import { bodyOfPlace, fullEnding, isPartyOrgan } from "./bodies-of-place";
import { type Body, type Naming } from "./body";
import { companyInFull } from "./companies";
import { centralBody, leadingCentralBody } from "./central";
import { expandDepartment, isDepartmentForm, leadingForm } from "./departments";
import { isGenericWithoutPlace, isGroup, isGroupOfPlace } from "./groups";
import { cityOf, leadingPlace, NATION, type Place, placeAround, placeOf, provinceOf } from "./places";
import { townshipOf } from "./townships";
import { zoneCommittee } from "./zones";

/** 市场, 市民, 区域: words in which the first character is no place. 市政府 and 市民政局 are names with one. */
const NO_PLACE =
  /^(?:市场|市政(?!府|协|法|务|数|管办)|市容|市民(?!政|族|宗|委|营|办|革|盟|建|进|防|航)|市[值级直辖属内长]|县[域级直长]|省[级直际属长]|区[域块间级直长划]|州[级直长])/u;
/** 临江区区委 is 临江区委. */
const LEVEL_TWICE = /(?<=^.{1,6})([市县区])\1(?=委|政府|纪委|人大|政协)/u;
const LEVEL_WORD = /^(?:自治区|自治州|自治县|地区(?![性间级])|[市省县区州旗盟])/u;
/** 安平市政府, 云州市临江区委: a place no table knows, told by what follows it. */
const UNKNOWN_PLACE =
  /^(?<place>[\u4e00-\u9fa5]{2,4}?(?:省|市|县|区|旗|州))(?=(?:委|人民政府|政府|纪委|人大|政协|法院|检察院|中级)|$)/u;
const UNKNOWN_PLACE_BEFORE_DEPARTMENT = /^(?<place>[\u4e00-\u9fa5]{2,3}(?:省|市|县|区))/u;
const ZONE =
  /(?:警备区|军分区|军区|新区|开发区|高新区|经开区|园区|集聚区|示范区|试验区|实验区|保税区|片区|管理区|港区|景区|地区|度假区|旅游区|工业区|物流区|功能区|港务区|综保区|合作区|先行区|核心区|商务区|经济区)$/u;
const SECOND_NAME = /^(?<outer>.{3,}?)（(?<inner>[^（）]{2,24})）$/u;
const LEAGUE = /^(?:共青团|团)(?<place>.*?)委(?:员会)?$/u;
const PARTIES = /^(?<party>民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(?<place>.+?)委(?:员会)?$/u;
const TERRITORY = /(?:市|县|区|旗|州)$/u;

/** A printed name as it is looked up: no white space, full-width brackets. */
export function tidyName(printed: string): string {
  return printed.replace(/\s+/gu, "").replaceAll("(", "（").replaceAll(")", "）");
}

/**
 * The organisation that a printed name stands for. Names which the document introduces itself win; then groups, central
 * bodies, places and the table of departments; what no rule knows stays as printed.
 */
export function resolveOrganization(printed: string, naming: Naming): Body {
  const name = tidyName(printed).replace(/(?:管委会){2,}$/u, "管委会");
  const full = naming.aliases.get(name) ?? introducedElsewhere(name, naming);
  if (full !== undefined && full !== name)
    return resolveOrganization(full, { ...naming, aliases: without(naming.aliases, name), elsewhere: new Map() });
  return known(name, naming) ?? asPrinted(name, naming);
}

function introducedElsewhere(name: string, naming: Naming): string | undefined {
  const full = naming.elsewhere?.get(name);
  return full !== undefined && !isTabled(name, naming) ? full : undefined;
}

/** The second name in brackets behind a name: `市工商局（市散煤办）` → 市散煤办; null where there is none. */
export function secondName(printed: string): string | null {
  const groups = SECOND_NAME.exec(tidyName(printed))?.groups;
  return groups && !isGroup(groups["outer"]!) && !/[、，]/u.test(groups["inner"]!) ? groups["inner"]! : null;
}

/** Whether a name is one of the table of departments, with or without its place: a body of its own wherever it stands. */
export function isTabled(printed: string, { home }: Naming): boolean {
  const name = tidyName(printed);
  const place = home === null ? null : leadingPlace(name, home);
  return [name, name.slice(1), name.slice(place?.length ?? 0)].some(isDepartmentForm);
}

function known(name: string, naming: Naming): Body | null {
  const { home } = naming;
  const office = home && subBureau(name, home, naming);
  if (office) return office;
  if (
    home !== null &&
    home.level !== "nation" &&
    isDepartmentForm(name) &&
    (centralBody(name) === null || leadingForm(name) === name.length)
  ) {
    const local =
      centralBody(name) === null || home.level === "province"
        ? expandDepartment(name, home, naming.on, naming.printed)
        : null;
    if (local) return bodyOfPlace(home, name, naming);
  }
  const central = centralOrInner(name) ?? centralInFull(name, home);
  if (central) return central;
  const organ = partyOrLeague(name, naming);
  if (organ) return organ;
  const headed = workCommittee(name, naming);
  if (headed) return headed;
  if (isGroup(name) && !isWithin(name, naming)) return group(name, naming);
  const second = secondName(name);
  if (second !== null) return resolveOrganization(name.slice(0, name.length - second.length - 2), naming);
  const placed = withPlace(name, naming);
  if (placed) return isGroupOfPlace(placed.rest) ? group(name, naming) : bodyOfPlace(placed.place, placed.rest, naming);
  if (home !== null && home.level !== "nation") {
    if (/^(?:人民)?政府./u.test(name) || isPartyOrgan(name)) return bodyOfPlace(home, name, naming);
    const branch = branchAt(name, home, naming) ?? townshipOf(home, name) ?? zoneCommittee(name, home, naming);
    if (branch) return branch;
    const length = leadingForm(name);
    if (length >= 3 && length < name.length) {
      const inner = bodyOfPlace(home, name, naming);
      if (inner.parent !== null && inner.name.startsWith(inner.parent.name)) return inner;
    }
  }
  if (!isGenericWithoutPlace(name)) return null;
  const company = companyInFull(name, home, naming);
  return company === null ? group(name, naming) : { name: company, isGroup: false, place: home, parent: null };
}

/** 县政府 in a county's own document is no group. */
function isWithin(name: string, { home }: Naming): boolean {
  return home?.level === "county" && /^[县区](?:人民)?政府$/u.test(name) && home.name.endsWith(name[0]!);
}

/** 移动云州分公司: branches of enterprises that are all called 中国…. */
const NATIONAL_ENTERPRISE = /^(?:移动|联通|电信|铁塔|石化|石油|航油|邮政)(?=.{2,6}(?:分公司|公司)$)/u;

/** 重点项目办: an office without a place is the document's own. 黄河…, 国… and names with quotation marks may be others'. */
const LOCAL_OFFICE = /^(?!国|中|全|驻|黄河|长江|淮河|海河|珠江|太湖)[\u4e00-\u9fa5]{2,12}(?:办|办公室)$/u;

function asPrinted(name: string, naming: Naming): Body {
  const { home } = naming;
  const plain = (full: string): Body => ({ name: full, isGroup: false, place: home, parent: null });
  if (NATIONAL_ENTERPRISE.test(name)) return plain(`中国${name}`);
  if (home !== null && home.level !== "nation" && LOCAL_OFFICE.test(name)) {
    const ofGovernment = ["政府", "人民政府"].some((front) => naming.printed(home.name.slice(-1) + front + name));
    return bodyOfPlace(home, ofGovernment ? `政府${name}` : name, naming);
  }
  return plain(companyInFull(name, home, naming) ?? fullEnding(name));
}

function group(name: string, { home }: Naming): Body {
  return { name, isGroup: true, place: home, parent: null };
}

function centralOrInner(name: string): Body | null {
  const found = leadingCentralBody(name);
  if (found === null) return null;
  const body: Body = { name: found.full, isGroup: false, place: NATION, parent: stateCouncil(found.full) };
  const rest = name.slice(found.length);
  if (rest === "") return body;
  return /(?:司|局|厅|处|室|中心|办|办公室)$/u.test(rest) && rest.length <= 12
    ? { name: found.full + rest.replace(/监管办$/u, "监管办公室"), isGroup: false, place: NATION, parent: body }
    : null;
}

/** 中华人民共和国交通运输部 is 交通运输部; in documents of the centre 发展改革委 is 国家发展改革委, 气象局 中国气象局. */
function centralInFull(name: string, home: Place | null): Body | null {
  if (name.startsWith(REPUBLIC)) return centralOrInner(name.slice(REPUBLIC.length));
  const whole =
    home?.level === "nation" && CENTRE.map((word) => word + name).find((full) => centralBody(full) !== null);
  return whole ? centralOrInner(whole) : null;
}

const CENTRE = ["国家", "国务院", "中国", "全国"];
const REPUBLIC = "中华人民共和国";

function stateCouncil(name: string): Body | null {
  if (name === "国务院" || !/^(?:国家(?!监察)|国务院)|[^共央]..*(?:部|总局|署)$/u.test(name) || name.startsWith("中共"))
    return null;
  return { name: "国务院", isGroup: false, place: NATION, parent: null };
}

/** 团市委, 共青团云州市委, 民革云州市委. */
function partyOrLeague(name: string, naming: Naming): Body | null {
  const groups = PARTIES.exec(name)?.groups ?? LEAGUE.exec(name)?.groups;
  if (!groups) return null;
  const place = wholePlace(groups["place"]!, naming);
  const form = groups["party"] ?? "团委";
  const full = place && expandDepartment(form, place, naming.on, naming.printed);
  return full ? { name: full.name, isGroup: false, place, parent: null } : null;
}

/** 市直机关工委 opens like a group (市直有关部门) and is none. */
function workCommittee(name: string, naming: Naming): Body | null {
  const placed = /^(?<level>[省市县区])(?<organ>直(?:属)?机关(?:工作委员会|工委))$/u.exec(name)?.groups;
  const place = placed && levelPlace(placed["level"]!, naming.home);
  return place ? bodyOfPlace(place, placed["organ"]!, naming) : null;
}

function wholePlace(text: string, naming: Naming): Place | null {
  const level = LEVEL_WORD.exec(text)?.[0];
  if (level === text) return levelPlace(level, naming.home);
  const leading = leadingPlace(text, naming.home);
  if (leading?.length === text.length) return leading.place;
  return TERRITORY.test(text) ? placeOf(text, naming.home) : null;
}

/** The place in front of a name and what follows it: `市财政局`, `云州市财政局`, `临江区政府`, `中共云州市委`. */
function withPlace(name: string, naming: Naming): { readonly place: Place; readonly rest: string } | null {
  const { home } = naming;
  const bare = inPrefecture(name.startsWith("中共") ? name.slice(2) : name, home).replace(LEVEL_TWICE, "$1");
  const level = LEVEL_WORD.exec(bare)?.[0];
  if (level !== undefined && bare.length > level.length && !NO_PLACE.test(bare)) {
    const place = levelPlace(level, home);
    if (place === null) return null;
    // 市临江区政府, 市青河县政府: another place behind the level.
    const inner = leadingPlace(bare.slice(level.length), home);
    if (inner?.place.level === "county")
      return { place: inner.place, rest: committee(bare.slice(level.length + inner.length)) };
    return { place, rest: committee(bare.slice(level.length)) };
  }
  const leading = leadingPlace(bare, home);
  if (leading) {
    const rest = bare.slice(leading.length);
    if (rest === "" && !TERRITORY.test(bare)) return null;
    return { place: leading.place, rest: committee(rest) };
  }
  return unknownPlace(bare, home);
}

/** 地委 and 行署 are the committee and the government of a prefecture (地区). */
function inPrefecture(name: string, home: Place | null): string {
  const isPrefecture = home !== null && (cityOf(home) ?? "").endsWith("地区");
  return isPrefecture ? name.replace(/^(?:地(?=委)|(?=行署|行政公署))/u, "地区") : name;
}

/** 中共云州市委员会 is 中共云州市委 in full. */
function committee(rest: string): string {
  return rest === "委员会" ? "委" : rest;
}

function unknownPlace(name: string, home: Place | null): { readonly place: Place; readonly rest: string } | null {
  const bare =
    UNKNOWN_PLACE.exec(name)?.groups?.["place"] ??
    [UNKNOWN_PLACE_BEFORE_DEPARTMENT.exec(name)?.groups?.["place"]].find(
      (text) => text !== undefined && isDepartmentForm(name.slice(text.length)),
    );
  if (bare === undefined || ZONE.test(bare)) return null;
  const place = placeOf(bare, home);
  return place && { place, rest: committee(name.slice(bare.length)) };
}

function levelPlace(level: string, home: Place | null): Place | null {
  if (home === null || home.level === "nation") return null;
  if (level === "省" || level === "自治区") return placeAround(provinceOf(home), home);
  if (level === "市") return home.name.endsWith("市") ? home : placeAround(cityOf(home), home);
  if (home.name.endsWith(level) && home.level === "county") return home;
  if (level === "区" && (provinceOf(home) ?? "").endsWith("自治区")) return placeAround(provinceOf(home), home);
  return ["州", "盟", "自治州", "地区"].includes(level) ? placeAround(cityOf(home), home) : null;
}

function without(aliases: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  return new Map([...aliases].filter(([short]) => short !== name));
}
