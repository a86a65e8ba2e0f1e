import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({
  description:
    "Anything with a stable identity in the graph. The id is derived from the thing itself (such as doc:云政〔2019〕1号), so loading twice gives the same id.",
})
export abstract class Node {
  @Field(() => ID, { description: "Stable, derived from the thing itself; good for links." })
  readonly id!: string;
}
