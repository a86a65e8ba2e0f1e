import { type Naming } from "./body";
import { endsAsBody } from "./groups";
import { cityOf, type Place, provinceOf, shortNameOf } from "./places";

/** 有限公司 and the like at the end: the name is full already. 分公司 and 供电公司 are branches. */
const SHORT = /(?:集团|(?<!有限|责任|股份|分|供电)公司)$/u;
/** 华江燃气: a company that goes without an ending in a list. */
const WITHOUT_ENDING = /^[\u4e00-\u9fa5]{4,8}$/u;
const FORMS = [
  ...["有限公司", "有限责任公司", "股份有限公司", "控股有限公司", "投资控股有限公司", "投资有限公司", "发展有限公司"],
  ...["集团有限公司", "集团有限责任公司", "集团股份有限公司", "控股集团有限公司", "投资集团有限公司"],
  "发展集团有限公司",
];

/**
 * The full name of a company or group from a short one, where the source prints it: `云州水务集团` or `市水务集团` →
 * 云州市水务集团有限公司. Null where no full name is printed.
 * @param name with the place in front, where one is known: 云州市水务集团.
 */
export function companyInFull(name: string, place: Place | null, { printed }: Naming): string | null {
  const end = SHORT.exec(name)?.[0] ?? (WITHOUT_ENDING.test(name) && !endsAsBody(name) ? "" : undefined);
  if (end === undefined) return null;
  const stem = name.slice(0, name.length - end.length);
  for (const front of fronts(stem, place)) {
    for (const form of FORMS) {
      const full = front + (end === "集团" && !form.includes("集团") ? `集团${form}` : form);
      if (printed(full)) return full;
    }
  }
  return null;
}

function placesOf(place: Place | null): readonly string[] {
  return place === null ? [] : [place.name, cityOf(place), provinceOf(place)].filter((full) => full !== null);
}

/** The stem with its place in full, with the short one and as it stands: 云州市水务, 云州水务. A longer name holds the shorter. */
function fronts(stem: string, place: Place | null): readonly string[] {
  const found = placesOf(place).flatMap((full) => {
    const short = shortNameOf(full);
    const front = [full, short].find((text) => stem.startsWith(text));
    if (front === undefined && place?.name !== full) return [];
    const rest = stem.slice(front?.length ?? 0);
    return [full + rest, short + rest];
  });
  return [...new Set([...found, stem])];
}
