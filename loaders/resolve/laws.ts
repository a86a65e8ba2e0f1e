import { lawNameForm } from "../extract/citations/names";
import { normaliseNumber } from "../extract/citations/numbers";

export { lawNameForm as normaliseLawName } from "../extract/citations/names";
export { normaliseNumber } from "../extract/citations/numbers";

/** Orders of the President begin anew with every term, so their number alone names no law. */
const RESTARTING = "中华人民共和国主席令";

/**
 * What makes two mentions one law: the normal form of its number where it has one, else of its name. It is the id of the law
 * without the prefix `law:`. Empty where neither is given.
 * @param jurisdiction place whose names hold where the law is mentioned; it completes `市政府令第64号`.
 */
export function lawKey(name: string | null, number: string | null, jurisdiction: string): string {
  const normal = number === null ? null : (normaliseNumber(number, jurisdiction) ?? number.replace(/\s+/gu, ""));
  if (normal !== null && (name === null || !normal.startsWith(RESTARTING))) return normal;
  return lawNameForm(name ?? "");
}
