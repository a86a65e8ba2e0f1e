import { badInput } from "../errors";
import { printedForm } from "../simplified";

/** Longest text that a filter takes, in UTF-16 units. */
export const LONGEST_TEXT = 200;

/** A text to look for, as the gazettes print it: without blanks around it, in simplified characters; null where nothing is to be looked for. */
export function textOf(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : printedForm(trimmed);
}

/**
 * A period of a filter, both days included, with null for an open end. Throws BAD_USER_INPUT where it ends before it begins.
 * The first of the two fields is its beginning.
 */
export function inOrder<K extends string>(period: Record<K, string | null | undefined>): Record<K, string | null> {
  const [begin, end] = Object.entries<string | null | undefined>(period);
  if (begin?.[1] && end?.[1] && begin[1] > end[1]) throw badInput(`${begin[0]} must not be later than ${end[0]}`);
  return Object.fromEntries(
    Object.entries<string | null | undefined>(period).map(([name, day]) => [name, day ?? null]),
  ) as Record<K, string | null>;
}
