import { Field, Int, ObjectType } from "type-graphql";
import { type Connection, connectionOf } from "./paging/connection";

@ObjectType({ description: "A line that looked like a fact and was not understood (未识别)." })
export class Residue {
  @Field(() => String, { description: "Family of facts that was looked for: appointment, committee, task …" })
  readonly family!: string;

  @Field(() => String, { description: "Why it was not understood, in a few words." })
  readonly reason!: string;

  @Field(() => Int, { description: "1-based line of the source." })
  readonly line!: number;

  @Field(() => String, { description: "The printed words." })
  readonly quote!: string;
}

export type ResidueConnection = Connection<Residue>;
export const ResidueConnection = connectionOf<Residue>("Residue", () => Residue);
