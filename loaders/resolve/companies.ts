import { type Naming } from "./body";
import { cityOf, type Place, provinceOf, shortNameOf } from "./places";

/** 有限公司 and the like at the end: the name is full already. 分公司 and 供电公司 are branches. */
const SHORT = /(?:集团|(?<!有限|责任|股份|分|供电)公司)$/u;
const FORMS = ["有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "集团有限责任公司", "集团股份有限公司"];

/**
 * The full name of a company or group from a short one, where the source prints it: `云州水务集团` or `市水务集团` →
 * 云州市水务集团有限公司. Null where no full name is printed.
 * @param name with the place in front, where one is known: 云州市水务集团.
 */
export function companyInFull(name: string, place: Place | null, { printed }: Naming): string | null {
  const end = SHORT.exec(name)?.[0];
  if (end === undefined) return null;
  const stem = name.slice(0, -end.length);
  for (const front of fronts(stem, place)) {
    for (const form of FORMS) {
      const ends = end === "集团" && !form.startsWith("集团") ? [`集团${form}`] : [form];
      const full = ends.map((last) => front + last).find((candidate) => printed(candidate));
      if (full !== undefined) return full;
    }
  }
  return null;
}

/** The stem with its place in full and without its level: 云州市水务, 云州水务. */
function fronts(stem: string, place: Place | null): readonly string[] {
  const places = place === null ? [] : [place.name, cityOf(place), provinceOf(place)].filter((full) => full !== null);
  const found = new Set([stem]);
  for (const full of places) {
    const short = shortNameOf(full);
    if (stem.startsWith(full)) found.add(short + stem.slice(full.length));
    else if (stem.startsWith(short)) found.add(full + stem.slice(short.length));
  }
  return [...found];
}
