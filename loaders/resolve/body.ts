import { type Printed } from "./departments";
import { type Place, provinceOf } from "./places";

/** An organisation that a name stands for. */
export interface Body {
  /** Full official name as far as rules and text give it. */
  readonly name: string;
  readonly isGroup: boolean;
  /** Place whose body it is; null for central bodies and where unknown. */
  readonly place: Place | null;
  /** The body it is a part of; null where unknown or none. */
  readonly parent: Body | null;
}

/** What the meaning of a printed name depends on. */
export interface Naming {
  /** Place whose names hold. */
  readonly home: Place | null;
  /** ISO date of the document; null where unknown. */
  readonly on: string | null;
  /** Full names that the document itself introduces, by the short ones. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The same of other documents of the source, for names that no table knows. */
  readonly elsewhere?: ReadonlyMap<string, string>;
  /** Whether the source prints a name somewhere. */
  readonly printed: Printed;
}

/** A zone that issues documents of its own is governed by its committee. */
const ZONE = /(?:开发区|园区|高新区|经开区|示范区|保税区|试验区|实验区|管理区|度假区|风景区|集聚区)$/u;

/** The government of a place: 云州市人民政府, in prefectures and leagues 行政公署; below that of the place around it. */
export function governmentOf(place: Place): Body {
  const government = ZONE.test(place.name) ? "管理委员会" : /(?:地区|盟)$/u.test(place.name) ? "行政公署" : "人民政府";
  return { name: place.name + government, isGroup: false, place, parent: governmentAbove(place) };
}

function governmentAbove(place: Place): Body | null {
  if (place.level === "province" || place.level === "nation") return null;
  const province = provinceOf(place);
  const above =
    province === null ? null : governmentOf({ name: province, level: "province", city: null, province: null });
  if (place.level === "city" || place.city === null || place.city === province) return above;
  return governmentOf({ name: place.city, level: "city", city: null, province });
}

/** The Party committee of a place: 中共云州市委员会. */
export function partyCommitteeOf(place: Place): Body {
  return { name: `中共${place.name}委员会`, isGroup: false, place, parent: null };
}
