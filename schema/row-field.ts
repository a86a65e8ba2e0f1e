import { Field } from "type-graphql";

type TypeOf = NonNullable<Parameters<typeof Field>[0]>;

/**
 * As `Field`, above an accessor that reads from the row around which an object is made, or above a method without arguments of its own, which
 * GraphQL calls with `(arguments, context)`. Below a list of hundreds the layers through which a resolver is called cost more than what
 * these do.
 */
export function RowField(
  type: TypeOf,
  options: { readonly description: string; readonly nullable?: boolean },
): (prototype: object, name: string) => void {
  return (prototype, name) => {
    Field(type, { ...options, simple: true })(prototype, name);
  };
}
