import { type Body, governmentOf, type Naming } from "./body";
import { cityOf, type Place, placeOf, provinceOf, shortNameOf } from "./places";

/** 建设和管理委员会 is no zone's. */
const COMMITTEE = /^(?<zone>.{2,30}?)(?:管委会|(?<=[区园城岛港湖山河带地场洲谷镇站])管理委员会|管委)+$/u;
/** A zone that stands for its committee in a list of units: 滨河新区, 经开区. */
const ZONE_ALONE =
  /^(?:航空港区|高新区|经开区|.{1,20}(?:新区|开发区|高新区|经开区|航空港区|实验区|保税区|度假区|综保区|风景区|风景名胜区))$/u;
/** What every city may have; a zone named only so bears its city's name: 火车站地区, 航空港区. */
const COMMON = /^(?:火车站|高铁|航空港|空港|临空|综合保税区|出口加工区|保税|机场|港区|黄河)/u;
/** National zones bear the city's name without 市 and one of two full types. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:高新区|高新技术开发区|高新开发区|高新技术产业开发区|高新产业开发区)$/u, "高新技术产业开发区"],
  [/^(?:经开区|经济开发区|经济技术开发区|经济技术产业开发区|经济技术区)$/u, "经济技术开发区"],
];
/** Zones of a county are of the province's making: 高新区 and 经开区 of 安平市. */
const COUNTY_TYPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [TYPES[0]![0], ["高新技术产业开发区", "高新技术产业园区"]],
  [TYPES[1]![0], ["经济开发区", "经济技术开发区"]],
];
/** 云州空港区 is short for 云州空港经济综合实验区. */
const KINDS_OF_ZONE = [
  "经济综合实验区",
  "经济综合试验区",
  "综合实验区",
  "经济示范区",
  "经济试验区",
  "经济实验区",
  "实验区",
];
/** 自贸区云州片区, 云州片区: a part of the province's pilot free trade zone. */
const FREE_TRADE =
  /^(?:(?:中国（.{2,4}）|[\u4e00-\u9fa5]{2,3})?(?:自由贸易试验区|自贸试验区|自贸区))?(?<area>.{2,4}片区)$/u;

/**
 * The committee that governs a development zone (管委会), from its name without or with the city: `高新区管委会` →
 * 云州高新技术产业开发区管理委员会. Null where the text names none.
 * @param place place given in front or whose names hold.
 */
export function zoneCommittee(text: string, place: Place, naming: Naming): Body | null {
  const printedZone = COMMITTEE.exec(text)?.groups?.["zone"] ?? (ZONE_ALONE.test(text) ? text : undefined);
  if (printedZone === undefined) return null;
  if (place.level === "county" && /[县市旗]$/u.test(place.name)) {
    const own = zoneOfCounty(printedZone, place, naming);
    if (own) return own;
  }
  const city = cityOf(place);
  const body = (zone: string): Body => ({
    name: `${zone}管理委员会`,
    isGroup: false,
    place,
    parent: city === null ? null : governmentOf(placeOf(city, place) ?? place),
  });
  const short = city === null ? "" : shortNameOf(city);
  const zone =
    short !== "" && printedZone.startsWith(short) && printedZone[short.length] !== "市"
      ? printedZone.slice(short.length)
      : printedZone;
  const type = TYPES.find(([pattern]) => pattern.test(zone))?.[1];
  if (type !== undefined && place.level !== "county") return body(short + type);
  const area = FREE_TRADE.exec(printedZone)?.groups?.["area"];
  const province = provinceOf(place);
  if (area !== undefined && province !== null && city !== null && area === `${short}片区`)
    return body(`中国（${shortNameOf(province)}）自由贸易试验区${area}`);
  const longer = zoneInFull(zone, short, naming);
  if (longer !== null) return body(longer);
  if (zone !== printedZone || short === "") return body(printedZone);
  // Whether the city's name belongs to a zone's is for the text to say where the zone's is not a common one.
  const isPrinted = ["管理委员会", "管委会"].some((end) => naming.printed(short + zone + end));
  return body(COMMON.test(zone) || isPrinted ? short + zone : zone);
}

/** The zone's longer name which the source prints: 航空港区, 航空港实验区 → 云州航空港综合实验区. */
function zoneInFull(zone: string, short: string, { printed }: Naming): string | null {
  const stem = /^(?<stem>.{2,}?)(?:综合)?(?:实验|试验)?区$/u.exec(zone)?.groups?.["stem"];
  if (stem === undefined || /(?:开发|新|高新|经开|保税|示范|管理|景|园)$/u.test(stem)) return null;
  return (
    KINDS_OF_ZONE.map((kind) => short + stem + kind).find((name) => name !== short + zone && printed(name)) ?? null
  );
}

/** 经济开发区管委会 in a document of 安平市 → 安平经济开发区管理委员会. */
function zoneOfCounty(printedZone: string, place: Place, { printed }: Naming): Body | null {
  const short = shortNameOf(place.name);
  const zone =
    printedZone.startsWith(short) && printedZone !== place.name ? printedZone.slice(short.length) : printedZone;
  const types = COUNTY_TYPES.find(([pattern]) => pattern.test(zone))?.[1];
  if (types === undefined) return null;
  const type = types.find((full) => printed(short + full)) ?? types[0]!;
  return { name: `${short}${type}管理委员会`, isGroup: false, place, parent: governmentOf(place) };
}
