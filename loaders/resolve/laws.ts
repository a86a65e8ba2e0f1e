import { normaliseNumber } from "../extract/citations/numbers";

export { normaliseNumber } from "../extract/citations/numbers";

/** Orders of the President begin anew with every term, so their number alone names no law. */
const RESTARTING = "中华人民共和国主席令";

/**
 * Normal form of a law's name, for comparing only: white space and title brackets removed, full-width Latin, digits and all
 * kinds of dashes and quotation marks levelled. Issuer and 中华人民共和国 stay: 盐业管理条例 and 江北省盐业管理条例 are two.
 */
export function normaliseLawName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[《》〈〉<>]/gu, "")
    .replace(/[-—–―−─‐‑]+/gu, "-")
    .replace(/["“”„‟'‘’「」『』]/gu, '"')
    .replace(/[([【〔]/gu, "（")
    .replace(/[)\]】〕]/gu, "）")
    .replace(/[・•∙]/gu, "·");
}

/**
 * What makes two mentions one law: the normal form of its number where it has one, else of its name. It is the id of the law
 * without the prefix `law:`. Empty where neither is given.
 * @param jurisdiction place whose names hold where the law is mentioned; it completes `市政府令第64号`.
 */
export function lawKey(name: string | null, number: string | null, jurisdiction: string): string {
  const normal = number === null ? null : (normaliseNumber(number, jurisdiction) ?? number.replace(/\s+/gu, ""));
  if (normal !== null && !(name !== null && normal.startsWith(RESTARTING))) return normal;
  return normaliseLawName(name ?? "");
}
