import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow } from "../batches";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { made } from "../made";
import { Membership, membershipOf, type MembershipRow } from "../membership";
import { Official } from "../official";
import { Portfolio, portfolioOf, type PortfolioRow } from "../portfolio";
import { type Relation } from "../relation";
import { Tenure, type TenureFact, tenureOf } from "../tenure";

@ObjectType({
  description:
    "A step in a career: a post held, a seat on a committee or a charge over a unit; one of the three is given.",
})
export class CareerStep {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Day of the appointment, else the first day on which a source shows it; null where only its end is known.",
  })
  readonly begins!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the removal; null where the sources do not say." })
  readonly ends!: string | null;

  @Field(() => Tenure, { nullable: true, description: "The post, where the step is one (任职)." })
  readonly tenure!: Relation<Tenure> | null;

  @Field(() => Membership, { nullable: true, description: "The seat, where the step is one (议事协调机构职务)." })
  readonly membership!: Relation<Membership> | null;

  @Field(() => Portfolio, { nullable: true, description: "The charge, where the step is one (分工)." })
  readonly portfolio!: Relation<Portfolio> | null;
}

interface CareerRow extends BatchRow {
  readonly kind: "HELD" | "MEMBER_OF" | "IN_CHARGE_OF";
  readonly fact: object;
  readonly labels: readonly string[];
  readonly official: object;
  readonly other: object;
}

function stepOf({ kind, fact, labels, official, other }: CareerRow): CareerStep {
  const none = { tenure: null, membership: null, portfolio: null };
  switch (kind) {
    case "HELD": {
      const tenure = tenureOf({ fact: fact as TenureFact, official, post: other });
      return made(CareerStep, { ...none, begins: tenure.from ?? tenure.firstSeen, ends: tenure.to, tenure });
    }
    case "MEMBER_OF": {
      const seat = fact as MembershipRow["fact"];
      const membership = membershipOf({ fact: seat, labels, member: official, committee: other });
      return made(CareerStep, { ...none, begins: seat.on, ends: null, membership });
    }
    case "IN_CHARGE_OF": {
      const charge = fact as PortfolioRow["fact"];
      const portfolio = portfolioOf({ fact: charge, official, organization: other });
      return made(CareerStep, { ...none, begins: charge.on, ends: null, portfolio });
    }
  }
}

@Resolver(() => Official)
export class CareerResolver {
  @FieldResolver(() => [CareerStep], {
    description: "Every post, seat and charge of the official in one list (履历), the earliest first.",
  })
  async career(@Root() { id }: Official, @Ctx() { batches }: Context): Promise<CareerStep[]> {
    return (await batches.rows<CareerRow>("read/official/career", id)).map(stepOf);
  }
}
