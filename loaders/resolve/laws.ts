import { lawNameForm } from "../extract/citations/names";
import { normaliseNumber } from "../extract/citations/numbers";
import { centralBody } from "./central";
import { placeOf, provinceOf } from "./places";

export { lawNameForm as normaliseLawName } from "../extract/citations/names";
export { normaliseNumber } from "../extract/citations/numbers";

/** Orders of the President begin anew with every term, so their number alone names no law. */
const RESTARTING = "中华人民共和国主席令";
/** Who ordered or announced, in front of the number: `建设部令第12号`, `公安部、交通运输部公告2016年第2号`. */
const ISSUERS = /^(?<issuers>[^〔0-9]{2,60}?)(?=(?:令|公告|通告)(?:[0-9]{4}年)?第[0-9]+号$)/u;
const PROVINCE_ORDER = /^省(?:人民)?政府(?=令)/u;
const NATION = /^中华人民共和国(?!主席)(?=.)/u;

/**
 * What makes two mentions one law: the normal form of its number where it has one, else of its name. It is the id of the law
 * without the prefix `law:`. Empty where neither is given.
 * @param jurisdiction place whose names hold where the law is mentioned; it completes `市政府令第64号`.
 */
export function lawKey(name: string | null, number: string | null, jurisdiction: string): string {
  const normal = number === null ? null : (normaliseNumber(number, jurisdiction) ?? number.replace(/\s+/gu, ""));
  if (normal !== null && (name === null || !normal.startsWith(RESTARTING))) return levelled(normal, jurisdiction);
  return lawNameForm(name ?? "");
}

/**
 * One key for an order whether its ministry stands in full, short or with 中华人民共和国 in front, 第 before the number or not;
 * 省政府令第12号 in a city's document is the order of the city's province.
 */
function levelled(number: string, jurisdiction: string): string {
  const place = PROVINCE_ORDER.test(number) ? placeOf(jurisdiction) : null;
  const province = place && provinceOf(place);
  return (province ? number.replace(PROVINCE_ORDER, `${province}人民政府`) : number)
    .replace(/〔[0-9]{4}〕第([0-9]+)号令$/u, "令第$1号")
    .replace(/(?<=令)(?=[0-9]+号$)/u, "第")
    .replace(ISSUERS, (issuers) =>
      issuers
        .split("、")
        .map((issuer) => issuer.replace(NATION, ""))
        .map((issuer) => centralBody(issuer) ?? issuer)
        .join("、"),
    );
}
