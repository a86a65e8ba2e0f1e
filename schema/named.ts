import { nameId } from "../src/graph/name";
import { type Context } from "./context";
import { simplified } from "./simplified";

/** Kinds of things that can be looked up by a name. */
export type NamedKind = "organization" | "official" | "committee" | "document" | "law";

/**
 * Ids of the things that bear a name in any printed, full or former form, the most often printed first. An id of such
 * a thing is taken as well. Blanks, brackets and full-width forms make no difference; traditional characters are read as simplified
 * ones where nothing bears the name in them. Empty where nothing bears it.
 */
export async function idsNamed(context: Context, kind: NamedKind, typed: string): Promise<readonly string[]> {
  const { read } = context;
  const found = await read<{ id: string }>(`read/${kind}/named`, { names: [nameId(typed)] });
  if (found.length > 0) return found.map(({ id }) => id);
  const rows = await read<{ id: string }>(`read/${kind}/by-id`, { ids: [typed.trim()] });
  if (rows.length > 0) return rows.map(({ id }) => id);
  const other = simplified(typed);
  return other === typed ? [] : await idsNamed(context, kind, other);
}

/** The ids that a condition of a filter means; null where it sets none. */
export async function idsMeant(
  context: Context,
  kind: NamedKind,
  typed: string | null | undefined,
): Promise<readonly string[] | null> {
  return typed === null || typed === undefined ? null : await idsNamed(context, kind, typed);
}

/** The id of the one thing that a name means: the most often printed so. Null where nothing bears it or none is given. */
export async function idMeant(
  context: Context,
  kind: NamedKind,
  typed: string | null | undefined,
): Promise<string | null> {
  return (await idsMeant(context, kind, typed))?.[0] ?? null;
}

/** As `idsMeant`, but of the one thing that the name means: a list of one id, or of none. */
export async function idsOfOne(
  context: Context,
  kind: NamedKind,
  typed: string | null | undefined,
): Promise<readonly string[] | null> {
  return (await idsMeant(context, kind, typed))?.slice(0, 1) ?? null;
}
