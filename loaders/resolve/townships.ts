import { type Body, governmentOf } from "./body";
import { type Place } from "./places";

/** 滨河镇政府, 滨河镇, 柳林街道办事处, 柳林街道. */
const TOWNSHIP =
  /^(?<name>[\u4e00-\u9fa5]{1,7}?(?<kind>镇|乡|街道))(?:人民政府|政府|(?<=街道)(?:街道)?办事处|(?<=街道)办)?$/u;
/** 各乡镇, 重点镇, 特色小镇: common nouns. */
const COMMON =
  /^(?:各|全|本|该|有关|相关|所在|重点|中心|建制|特色|一般)|^(?:城|乡|村|集|小|古|街|城关重点)(?:镇|乡|街道)|小镇$/u;

/** The government of a township or the office of a subdistrict (街道) of a county; null where the name is none. */
export function townshipOf(place: Place, name: string): Body | null {
  if (place.level !== "county" || COMMON.test(name)) return null;
  const groups = TOWNSHIP.exec(name)?.groups;
  if (!groups) return null;
  const full = groups["name"]! + (groups["kind"] === "街道" ? "办事处" : "人民政府");
  return { name: place.name + full, isGroup: false, place, parent: governmentOf(place) };
}
