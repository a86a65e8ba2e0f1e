import { Field } from "type-graphql";

type TypeOf = NonNullable<Parameters<typeof Field>[0]>;

/**
 * As `Field`, above an accessor that reads from the row around which an object is made. `Field` would take the accessor for a method and
 * call it through layers that cost more than what it reads.
 */
export function RowField(
  type: TypeOf,
  options: { readonly description: string; readonly nullable?: boolean },
): (prototype: object, name: string) => void {
  return (prototype, name) => {
    Field(type, { ...options, simple: true })(prototype, name);
  };
}
