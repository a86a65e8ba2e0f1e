import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Committee, committeeOf } from "./committee";
import { type Context } from "./context";
import { DateScalar } from "./date";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { made } from "./made";
import { Official, officialOf } from "./official";
import { Organization, organizationOf } from "./organization";
import { Post, postOf, postOfId } from "./post";
import { type Relation } from "./relation";

interface Seat extends Place {
  readonly role: string;
  readonly title?: string | null;
  readonly on?: string | null;
  /** Id of the post that the title reads as. */
  readonly post?: string | null;
  /** True where the seat is a unit's. */
  readonly unit?: boolean | null;
  /** True where the document only adds to a roster or changes part of it. */
  readonly partial?: boolean | null;
}

export interface MembershipRow {
  readonly fact: Seat;
  /** Labels of the member: an official, an organisation or a post. */
  readonly labels: readonly string[];
  readonly member: object;
  readonly committee: object;
}

@ObjectType({ description: "A seat on a committee, as one document lists it." })
export class Membership {
  @Field(() => Committee, { description: "The committee." })
  readonly committee!: Relation<Committee>;

  @Field(() => String, { description: "组长, 副组长, 成员, 召集人, 指挥长 …, as printed." })
  readonly role!: string;

  @Field(() => Official, {
    nullable: true,
    description: "The person; null where the seat belongs to an office or a unit, not to a named person.",
  })
  readonly official!: Relation<Official> | null;

  @Field(() => Organization, {
    nullable: true,
    description: "The unit, where the seat is a unit's (成员单位); null otherwise.",
  })
  readonly organization!: Relation<Organization> | null;

  @Field(() => String, {
    description:
      "The member's own office, as printed, such as 市财政局局长; the unit's printed name where the seat is a unit's; empty where none is printed.",
  })
  readonly title!: string;

  @Field(() => DateScalar, { nullable: true, description: "Date of the document that lists the seat." })
  readonly on!: string | null;

  @Field(() => Boolean, {
    description:
      "True where the document only adds members or changes part of a roster (增补, 调整部分成员), so that those listed before stay.",
  })
  readonly partial!: boolean;

  @Field(() => Evidence, { description: "The printed line." })
  readonly evidence!: Relation<Evidence>;

  /** What the graph says of the post: itself where the seat is an office's, else the id. */
  readonly holder!: Post | string | null;
}

export function membershipOf({ fact, labels, member, committee }: MembershipRow): Membership {
  return made(Membership, {
    committee: committeeOf({ committee }),
    role: fact.role,
    official: labels.includes("Official") ? officialOf({ official: member }) : null,
    organization:
      labels.includes("Organization") && fact.unit === true ? organizationOf({ organization: member }) : null,
    title: fact.title ?? "",
    on: fact.on,
    partial: fact.partial ?? false,
    evidence: evidenceOf(fact),
    holder: labels.includes("Post") ? postOf({ post: member }) : (fact.post ?? null),
  });
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Post, {
    nullable: true,
    description: "The post that the title reads as; null where it reads as none or as several.",
  })
  async post(@Root() { holder }: Membership, @Ctx() context: Context): Promise<Post | null> {
    if (holder === null) return null;
    // the seats of a list take one way, so that what is asked below them is asked once
    return await postOfId(context, typeof holder === "string" ? holder : holder.id);
  }
}
