import { endsInOneOf } from "../clean/endings";

const HAN = "\\p{Script=Han}";
/** How the name of a body that issues documents ends. */
const BODY =
  "(?:人民政府办公[厅室]|人民政府|政府办公[厅室]|政府|人民代表大会第.{1,4}次会议|常务委员会|管理委员会|委员会办公[厅室]|委员会|国务院办公厅|国务院|办公厅|办公室|管委会|总局|总署|军分区|军区|警备区|总队|支队|支行|分行|银行|总工会|联合会|领导小组|[厅局部院署会委处])";
/** What follows an issuer on the title's line. */
const VERB =
  "(?:关于|印发|转发|批转|公布|发布|命名|表彰|表扬|授予|任免|修改|废止|任命|免去|同意|对|成立|调整|设立|撤销|取消|下达|进一步|切实|贯彻|给予|(?:嘉奖令|通令|通告|公告|命令)$)";
/** `云州市财政局等五部门关于…`. */
const AND_OTHERS = "(?:等[\\d一二三四五六七八九十]{1,3}(?:个)?(?:部门|单位|局|委|厅))?";

/** `云州市人民政府 中国人民银行云州支行关于…`: one issuer at the front, blanks after it. */
const ISSUER_TITLE = new RegExp(`^((?:${HAN}|[（）、 ]){1,90}?${BODY})(${AND_OTHERS})(?=${VERB})`, "u");
const NAME = new RegExp(`^(?:${HAN}|（${HAN}{2,6}）){2,30}$`, "u");
const ENDS_AS_BODY = new RegExp(`${BODY}$`, "u");

/** Whether a text without blanks is the name of one issuing body. */
export function isIssuer(name: string): boolean {
  return (
    name.length <= 32 &&
    NAME.test(name) &&
    ENDS_AS_BODY.test(name) &&
    !/^(?:关于|印发|转发|批转|各|附|第|市长|现|经)/u.test(name)
  );
}

/** What names of issuing bodies end in: a quick look before a thorough one. */
const endsAsBody = endsInOneOf("厅室府会院局署区队行组部委处议");

/** Most bodies that issue one document together. */
const MOST_ISSUERS = 12;

/** The issuers which a line names if it names nothing else: `云州市人民政府 云州市财政局`. Empty otherwise. */
export function issuersAlone(text: string): readonly string[] {
  if (text.length > 400 || !endsAsBody(text.trimEnd())) return [];
  const names = text
    .trim()
    .split(/[\s、]+/u)
    .flatMap(parted);
  return names.length <= MOST_ISSUERS && names.every(isIssuer) ? names : [];
}

/** Parts names printed without a blank where the place begins anew: `中共云州市委办公室云州市人民政府办公室`. */
function parted(name: string): readonly string[] {
  const place = FIRST_PLACE.exec(name)?.[1];
  if (place === undefined) return [name];
  for (let at = name.indexOf(place, place.length); at > 0; at = name.indexOf(place, at + 1)) {
    const front = name.slice(0, at);
    const before = front.endsWith("中共") ? front.slice(0, -2) : front;
    if (isIssuer(before)) return [before, ...parted(name.slice(before.length))];
  }
  return [name];
}

/** Issuers in front of a title on its own line, and where the title begins. */
export function issuersBefore(text: string): { readonly issuers: readonly string[]; readonly titleAt: number } {
  const tokens = [...text.matchAll(/\S+/gu)];
  const issuers: string[] = [];
  for (const token of tokens) {
    const whole = token.index + token[0].length < text.length ? issuersAlone(token[0]) : [];
    if (whole.length > 0) {
      issuers.push(...whole);
      continue;
    }
    const match = ISSUER_TITLE.exec(token[0]);
    const names = match ? issuersAlone(match[1]!) : [];
    if (match && names.length > 0) {
      return { issuers: [...issuers, ...names], titleAt: token.index + match[0].length };
    }
    return { issuers, titleAt: token.index };
  }
  return { issuers: [], titleAt: 0 };
}

/**
 * Issuers of a title and those on lines above it, one body once: web sites print 江北省云州市人民政府 above 云州市人民政府.
 * A title that says 县人民政府 means the government which the line above names.
 */
export function withoutRepeats(above: readonly string[], own: readonly string[]): readonly string[] {
  const others = above.filter((name) => !own.some((other) => name.endsWith(other)));
  return [...others, ...own.map((name) => inFull(name, above))];
}

const LEVEL_FIRST = /^(?:自治[区州县旗]|地区|[省市县区州盟旗])/u;

/** Whether an issuer is named by the level of its place alone: 县人民政府, 区人民政府办公室. */
export const lacksPlace = (issuer: string): boolean => LEVEL_FIRST.test(issuer) && placeOf(issuer) === "";

/** The name in which another print gives an issuer that lacks its place: 县人民政府 → 青河县人民政府; else the name itself. */
export const inFull = (issuer: string, names: readonly string[]): string =>
  lacksPlace(issuer)
    ? (names.find((name) => withoutPeople(name).endsWith(withoutPeople(issuer)) && placeOf(name) !== "") ?? issuer)
    : issuer;

/** 省政府办公厅 is signed by 江北省人民政府办公厅. */
const withoutPeople = (name: string): string => name.replace("人民政府", "政府");

/** Autonomous counties bear long names: 双溪土家族苗族自治县; so do zones with a committee of their own. */
const LONG_PLACE = `(?:(?![省市县区])${HAN}){2,14}?(?:自治[县州旗]|(?:开发区|园区|示范区|试验区)(?=管理委员会|管委会|党工委))`;
/** 双溪州人民政府: an autonomous prefecture without its nationalities. */
const PREFECTURE = `${HAN}{2,4}州(?=人民政府|政府|委办|委$|人民代表大会)`;
const TOWNSHIP = `${HAN}{1,8}?(?:镇|乡|街道)(?=人民政府|委员会|党委|党工委|办事处)`;
const PLACE = `(?:${LONG_PLACE}|${PREFECTURE}|${HAN}{1,8}?(?:省|自治区|自治州|地区|盟|市|县|区|旗))`;
/** `河南省`, `云州市`, `云州市临江区人民政府`, `江北省云州市青河县人民政府`. */
const FIRST_PLACE = new RegExp(`^(?:中共|中国共产党|共青团)?(${PLACE}|${TOWNSHIP})`, "u");
const FURTHER_PLACE = new RegExp(
  `^(?!委|人民|政府)(${PLACE})(?=人民政府|政府|管委会|管理委员会|人民代表大会|委员会|委办|人民法院|人民检察院|${PLACE})`,
  "u",
);
const CENTRE =
  /^(?:国务院|中共中央|中央|国家|中华人民共和国|中国|全国|最高人民)|^(?!中共)\p{Script=Han}{2,12}(?:部|总局|总署|委员会|署)$/u;

/** 国家税务总局云州市税务局, 中国人民银行云州中心支行: branches of central bodies belong to the place they name. */
const BRANCH = new RegExp(
  `^(?:国家|中国|中华人民共和国)${HAN}{2,12}?(?:总局|银行|委员会|管理局)(?:(?<place>${PLACE})|(?<city>${HAN}{2,4})(?=中心支行))`,
  "u",
);

/** 临江区教育局 behind 云州市: the place of a department, which no 城区 or 开发区 is, and a 新区 only with what a district has. */
const PLACE_OF_DEPARTMENT = new RegExp(
  `^(?!委|人民|政府)(${HAN}{2,6}?[市县区旗])(?=${HAN}{2,12}(?:[局委厅办院处]|委员会|办公室|中心)$)`,
  "u",
);

/** 滨河新区教育局, but not 高铁新区建设办公室, which is the city's. */
const DISTRICT_DEPARTMENT =
  /^.{2,5}新区(?:教育|民政|司法|财政|审计|统计|卫生|医疗保障|人力资源|农业|水务|文化|应急管理|市场监督|生态环境)/u;

function placeOfDepartment(text: string): RegExpExecArray | null {
  const found = PLACE_OF_DEPARTMENT.exec(text);
  if (found?.[1]!.endsWith("新区") === true) return DISTRICT_DEPARTMENT.test(text) ? found : null;
  return found && !/(?:[城社园景新发护矿辖库片]区|城市)$/u.test(found[1]!) ? found : null;
}

/** Place whose names hold in a document of the issuer: its longest printed place, `全国` for the centre, else empty. */
export function placeOf(issuer: string): string {
  const branch = BRANCH.exec(issuer)?.groups;
  if (branch) return branch["place"] ?? `${branch["city"]!}市`;
  if (/^(?:国务院|中共中央|中央|国家|中华人民共和国|中国|全国|最高人民)/u.test(issuer)) return "全国";
  const first = FIRST_PLACE.exec(issuer);
  if (!first) return CENTRE.test(issuer) ? "全国" : "";
  let place = first[1]!;
  let at = first[0].length;
  for (let i = 0; i < 2; i++) {
    const further = FURTHER_PLACE.exec(issuer.slice(at)) ?? placeOfDepartment(issuer.slice(at));
    if (!further) break;
    // A district bears its city's name (云州市临江区); a county or a city below a city stands alone.
    const district = further[1]!.endsWith("区") && !/(?:省|自治区)$/u.test(place);
    place = district ? place + further[1]! : further[1]!;
    at += further[0].length;
  }
  return place;
}

/** 城市, 社区 and the like open titles and are no places. */
const NO_PLACE =
  /^(?:.|全.|各.|本.)$|[城社地园景校小林牧山矿辖灾库街片新发护]区$|城市$|^(?:关于|印发|转发|对|农村|城镇)/u;

/** Place with which the title of a rule begins that names no issuer: 云州市水源保护办法 → 云州市; empty where it names none. */
export function placeInFront(title: string): string {
  const place = placeOf(title);
  return place.length <= 9 && !NO_PLACE.test(place) && !/^(?:关于|印发|转发)/u.test(title) ? place : "";
}

/** `云州市人民政府主办2020年第2号（总第55号）`: who publishes a gazette. */
const PUBLISHER = new RegExp(`^(${HAN}{2,12}?人民政府(?:办公[厅室])?)(?:主办|主管|公报)`, "u");

/** Names of bodies with their place which a source prints on lines of their own, once each; publishers of a gazette first. */
export function namedBodies(lines: readonly { readonly text: string; readonly tight: string }[]): readonly string[] {
  const publishers = lines.flatMap(({ tight }) => PUBLISHER.exec(tight)?.[1] ?? []);
  const signers = lines.flatMap(({ text }) => issuersAlone(text)).filter((name) => !lacksPlace(name));
  return [...new Set([...publishers, ...signers])];
}

/** What a title sets up or issues begins with its place: 关于印发云州市…办法的通知. */
const OF_OWN_PLACE = /(?:印发|公布|发布|成立|调整|设立|建立)(?:关于)?《?/u;

/** 市人民政府 in a document that issues 云州市…办法 is 云州市人民政府; other issuers as they are. */
export function withPlaceOfTitle(issuer: string, title: string): string {
  if (!lacksPlace(issuer)) return issuer;
  const verb = OF_OWN_PLACE.exec(title);
  const place = verb ? placeInFront(title.slice(verb.index + verb[0].length)) : "";
  const level = LEVEL_FIRST.exec(issuer)![0];
  return place.endsWith(level) && place.length > level.length ? place + issuer.slice(level.length) : issuer;
}
