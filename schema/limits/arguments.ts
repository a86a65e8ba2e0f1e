import { validateOrReject, type ValidationError } from "class-validator";
import { ArgumentValidationError, type ResolverData } from "type-graphql";

/** What was found right, for each request. */
const checked = new WeakMap<object, Set<string>>();

/**
 * Checks the arguments of a field by the decorators of their class. A field below a list has the same ones for every row and is checked
 * once in a request. Rejects with `ArgumentValidationError`.
 */
export async function requireValid(
  value: unknown,
  _type: unknown,
  { context, info }: ResolverData,
): Promise<void> {
  if (value === null || typeof value !== "object") return;
  const known = checked.get(context) ?? new Set<string>();
  checked.set(context, known);
  const key = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(value)}`;
  if (known.has(key)) return;
  try {
    await validateOrReject(value, { skipMissingProperties: true, forbidUnknownValues: false });
  } catch (violations) {
    throw new ArgumentValidationError(violations as ValidationError[]);
  }
  known.add(key);
}
