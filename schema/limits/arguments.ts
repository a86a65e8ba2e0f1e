import { validateOrReject, type ValidationError } from "class-validator";
import { ArgumentValidationError, type ResolverData } from "type-graphql";

/** What is checked, for each request. */
const checks = new WeakMap<object, Map<string, Promise<void>>>();

/**
 * Checks the arguments of a field by the decorators of their class. A field below a list has the same ones for every row and is checked
 * once in a request. Rejects with `ArgumentValidationError`.
 */
export async function requireValid(value: unknown, _type: unknown, { context, info }: ResolverData): Promise<void> {
  if (value === null || typeof value !== "object") return;
  const known = checks.get(context) ?? new Map<string, Promise<void>>();
  checks.set(context, known);
  const key = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(value)}`;
  const check = known.get(key) ?? checked(value);
  known.set(key, check);
  await check;
}

async function checked(value: object): Promise<void> {
  try {
    await validateOrReject(value, { skipMissingProperties: true, forbidUnknownValues: false });
  } catch (violations) {
    throw new ArgumentValidationError(violations as ValidationError[]);
  }
}
