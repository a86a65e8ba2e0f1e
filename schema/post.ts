import { Field, ObjectType } from "type-graphql";
import { type BatchRow, type Found } from "./batches";
import { type Context } from "./context";
import { made } from "./made";
import { Node } from "./node";
import { Organization, type OrganizationRow, organizationOf } from "./organization";
import { Tenure, type TenureRow, tenureOf } from "./tenure";
import { RowField } from "./row-field";

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: "An office in an organisation (职务), such as 副局长 of 云州市水务局.",
})
export class Post extends Node {
  @Field(() => String, { description: "Title without the organisation's name: 局长, 副局长, 总统计师." })
  readonly title!: string;

  @RowField(() => Organization, { description: "The organisation in which the post is." })
  organization(_: unknown, { batches }: Context): Found<Organization> {
    const { id } = this;
    return batches.useFirst("read/post/organization", id, (row: (OrganizationRow & BatchRow) | null) => {
      if (row === null) throw new Error(`The post ${id} is in no organisation`);
      return organizationOf(row);
    });
  }

  @RowField(() => [Tenure], { description: "Who held the post, the earliest first." })
  tenures(_: unknown, { batches }: Context): Found<Tenure[]> {
    return batches.use("read/post/tenures", this.id, (rows: readonly (TenureRow & BatchRow)[]) =>
      rows.map((row) => tenureOf(row)),
    );
  }
}

export interface PostRow {
  readonly post: object;
}

export const postOf = ({ post }: PostRow): Post => made(Post, post);

/** The post of an id that a seat gives, or null. */
export function postOfId({ batches }: Context, id: string): Found<Post | null> {
  return batches.useFirst("read/post/by-id", id, (row: (PostRow & BatchRow) | null) => row && postOf(row));
}
