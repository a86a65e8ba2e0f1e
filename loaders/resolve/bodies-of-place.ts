import { type Body, governmentOf, type Naming, partyCommitteeOf } from "./body";
import { expandDepartment, expandPartyOrgan, isPlateOfParty, leadingForm } from "./departments";
import { type Place } from "./places";
import { companyInFull } from "./companies";
import { townshipOf } from "./townships";
import { zoneCommittee } from "./zones";

/** Inner bodies of a department: 监察室, 交警支队, 大气处, 党组, 第三办公室. */
const INNER =
  /^(?:.{0,14}(?:室|处|科|股|支队|大队|中队|中心|站|所|队|分局|分院|党组|党委|党总支|党支部|机关党委|纪委|纪检组|工会|委员会|办公厅|管理局|执法局|检查局|稽查局|研究院|院|厅|部|组|局|办))$/u;
/** The 监察室 of a department that no table knows. */
const CERTAINLY_INNER =
  /^(?<around>.{2,20}(?:局|委员会|办公室|厅|委|办))(?<inner>监察室|党组|机关党委|纪检组|纪检监察组)$/u;
/** 市委, 市委宣传部; but not 市委员会 or 委托. */
const PARTY = /^委(?!员会|托)(?<organ>.*)$/u;
const PARTY_WITHOUT_COMMITTEE =
  /^(?:组织部|宣传部|统战部|统一战线工作部|政法委|政法委员会|党校|老干部局|老干局|直属机关工委|直机关工委|直工委|直属机关工作委员会)$/u;
const DISCIPLINE = /^(?:纪委[市省县区州]?监委|纪委监察委|纪委|纪检委|纪律检查委员会)(?<rest>.*)$/u;
const GOVERNMENT = /^(?:(?:人民)?政府|行署|行政公署|府(?=办))(?<organ>.*)$/u;
const CONGRESS = /^(?:人民代表大会常务委员会|人大常委会|人民代表大会|人大)(?<organ>.+)$/u;
const CONSULTATIVE = /^政协(?<organ>.+)$/u;
const DEPARTMENT_LIKE = /(?:局|委员会|办公室|厅|委|办|指挥部|领导小组|联席会议)$/u;

/** The body of a place, from what its name has behind the place: `委宣传部`, `政府法制办`, `教育局监察室`. */
export function bodyOfPlace(place: Place, rest: string, naming: Naming): Body {
  return (
    partyBody(place, rest, naming) ??
    department(place, rest, naming) ??
    innerBody(place, rest, naming) ??
    governmentBody(place, rest, naming) ??
    assemblyBody(place, rest) ??
    townshipOf(place, rest) ??
    zoneCommittee(rest, place, naming) ??
    other(place, rest, naming)
  );
}

/** Whether a name is an organ of a Party committee even without 市委 in front: 宣传部, 统战部. */
export function isPartyOrgan(name: string): boolean {
  return PARTY_WITHOUT_COMMITTEE.test(name);
}

function partyBody(place: Place, rest: string, naming: Naming): Body | null {
  const discipline = DISCIPLINE.exec(rest)?.groups;
  if (discipline) {
    const body = plain(`中共${place.name}纪律检查委员会`, place, partyCommitteeOf(place));
    return discipline["rest"] === "" ? body : plain(body.name + discipline["rest"]!, place, body);
  }
  const organ = PARTY_WITHOUT_COMMITTEE.test(rest) ? rest : PARTY.exec(rest)?.groups?.["organ"];
  if (organ === undefined) return null;
  const committee = partyCommitteeOf(place);
  if (organ === "") return committee;
  if (organ === "常委" || organ === "常委会" || organ === "常务委员会")
    return plain(`中共${place.name}委员会`, place, null);
  const full = expandPartyOrgan(organ, naming.on, place);
  const isGeneralOffice = full === "办公室" && organ !== full && naming.printed(`${place.name.slice(-1)}委办公厅`);
  return plain(`中共${place.name}委${isGeneralOffice ? "办公厅" : full}`, place, committee);
}

function governmentBody(place: Place, rest: string, naming: Naming): Body | null {
  const organ = rest === "" ? "" : GOVERNMENT.exec(rest)?.groups?.["organ"];
  if (organ === undefined) return null;
  const government = governmentOf(place);
  if (organ === "") return government;
  const known =
    expandDepartment(rest, place, naming.on, naming.printed) ??
    expandDepartment(`人民政府${organ}`, place, naming.on, naming.printed);
  if (known) return plain(known.name, place, government);
  const office = /^(?:办公厅|办公室|办)(?<inner>.*)$/u.exec(organ);
  if (office) {
    const name = government.name + (organ.startsWith("办公厅") ? "办公厅" : officeOfGovernment(place, naming));
    const body = plain(name, place, government);
    const inner = office.groups!["inner"]!;
    return inner === "" ? body : plain(name + inner, place, body);
  }
  // 市政府国资委, 市政府信访局: a department named with the government in front.
  const department = expandDepartment(organ, place, naming.on, naming.printed);
  return plain(department?.name ?? government.name + fullEnding(organ), place, government);
}

/** 市政府办 alone does not say whether the office is a 办公厅 or a 办公室. */
function officeOfGovernment(place: Place, naming: Naming): string {
  if (place.level === "province") return "办公厅";
  return naming.printed(`${place.name}人民政府办公厅`) ? "办公厅" : "办公室";
}

function assemblyBody(place: Place, rest: string): Body | null {
  const congress = CONGRESS.exec(rest)?.groups?.["organ"];
  if (congress !== undefined && !/^(?:办公厅|办公室)$/u.test(congress)) {
    const name = `${place.name}人民代表大会常务委员会`;
    return plain(name + congress, place, plain(name, place, null));
  }
  const consultative = CONSULTATIVE.exec(rest)?.groups?.["organ"];
  if (consultative === undefined) return null;
  const name = `中国人民政治协商会议${place.name}委员会`;
  return plain(name + consultative, place, plain(name, place, null));
}

function department(place: Place, rest: string, naming: Naming): Body | null {
  const ofParty = `委${rest}`;
  if (isPlateOfParty(rest) && [place.name, place.name.slice(-1)].some((name) => naming.printed(name + ofParty)))
    return partyBody(place, ofParty, naming);
  const known = expandDepartment(rest, place, naming.on, naming.printed);
  return known && plain(known.name, place, known.ofGovernment ? governmentOf(place) : null);
}

function innerBody(place: Place, rest: string, naming: Naming): Body | null {
  const length = leadingForm(rest);
  const inner = rest.slice(length);
  if (length > 0 && INNER.test(inner) && !/^公[室厅]/u.test(inner)) {
    const around = department(place, rest.slice(0, length), naming);
    if (around) return plain(around.name + inner, place, around);
  }
  const parted = CERTAINLY_INNER.exec(rest)?.groups;
  if (!parted) return null;
  const around = bodyOfPlace(place, parted["around"]!, naming);
  return plain(around.name + parted["inner"]!, place, around);
}

function other(place: Place, rest: string, naming: Naming): Body {
  // The last character lost in print: 市工商.
  const repaired = /[\u4e00-\u9fa5]{2}/u.test(rest) ? department(place, `${rest}局`, naming) : null;
  if (repaired) return repaired;
  const company = companyInFull(place.name + rest, place, naming);
  if (company !== null) return plain(company, place, null);
  const full = fullEnding(rest);
  return plain(place.name + full, place, DEPARTMENT_LIKE.test(full) ? governmentOf(place) : null);
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:管委会|管委)+$/u, "管理委员会"],
  [/(?<=领导小组|指挥部|委员会|联席会议)办$/u, "办公室"],
  [/街道办$/u, "街道办事处"],
  // 市六院, 市第二医院 stay apart from 市人民医院.
  [/(?<=^|市|县|区)第?([一二三四五六七八九十]{1,2})(?:院|医院)$/u, "第$1人民医院"],
];

/** The name with a shortened ending written out where that is certain: 管委会, …领导小组办, 街道办. */
export function fullEnding(name: string): string {
  for (const [pattern, ending] of ENDINGS) if (pattern.test(name)) return name.replace(pattern, ending);
  return name;
}

function plain(name: string, place: Place, parent: Body | null): Body {
  return { name, isGroup: false, place, parent: parent?.name === name ? null : parent };
}
