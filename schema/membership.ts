import { ObjectType } from "type-graphql";
import { type Found } from "./batches";
import { Committee, committeeOf } from "./committee";
import { type Context } from "./context";
import { DateScalar } from "./date";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { Official, officialOf } from "./official";
import { Organization, organizationOf } from "./organization";
import { Post, postOf, postOfId } from "./post";
import { type Relation } from "./relation";
import { RowField } from "./row-field";

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

@ObjectType({ simpleResolvers: true, description: "A seat on a committee, as one document lists it." })
export class Membership {
  constructor(private readonly row: MembershipRow) {}

  @RowField(() => Committee, { description: "The committee." })
  get committee(): Relation<Committee> {
    return committeeOf(this.row);
  }

  @RowField(() => String, { description: "组长, 副组长, 成员, 召集人, 指挥长 …, as printed." })
  get role(): string {
    return this.row.fact.role;
  }

  @RowField(() => Official, {
    nullable: true,
    description: "The person; null where the seat belongs to an office or a unit, not to a named person.",
  })
  get official(): Relation<Official> | null {
    return this.row.labels.includes("Official") ? officialOf({ official: this.row.member }) : null;
  }

  @RowField(() => Organization, {
    nullable: true,
    description: "The unit, where the seat is a unit's (成员单位); null otherwise.",
  })
  get organization(): Relation<Organization> | null {
    return isUnit(this.row) ? organizationOf({ organization: this.row.member }) : null;
  }

  @RowField(() => String, {
    description:
      "The member's own office, as printed, such as 市财政局局长; the unit's printed name where the seat is a unit's; empty where none is printed.",
  })
  get title(): string {
    return this.row.fact.title ?? "";
  }

  @RowField(() => DateScalar, { nullable: true, description: "Date of the document that lists the seat." })
  get on(): string | null {
    return this.row.fact.on ?? null;
  }

  @RowField(() => Boolean, {
    description:
      "True where the document only adds members or changes part of a roster (增补, 调整部分成员), so that those listed before stay.",
  })
  get partial(): boolean {
    return this.row.fact.partial ?? false;
  }

  @RowField(() => Evidence, { description: "The printed line." })
  get evidence(): Relation<Evidence> {
    return evidenceOf(this.row.fact);
  }

  /** What the graph says of the post: itself where the seat is an office's, else the id. */
  get holder(): Post | string | null {
    return this.row.labels.includes("Post") ? postOf({ post: this.row.member }) : (this.row.fact.post ?? null);
  }

  @RowField(() => Post, {
    nullable: true,
    description: "The post that the title reads as; null where it reads as none or as several.",
  })
  post(_: unknown, context: Context): Found<Post | null> {
    const { holder } = this;
    if (holder === null) return null;
    // the seats of a list take one way, so that what is asked below them is asked once
    return postOfId(context, typeof holder === "string" ? holder : holder.id);
  }
}

export const membershipOf = (row: MembershipRow): Membership => new Membership(row);

/** Whether a seat is a unit's own. */
function isUnit({ fact, labels }: MembershipRow): boolean {
  return fact.unit === true && labels.includes("Organization");
}
