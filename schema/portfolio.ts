import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "./date";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { made } from "./made";
import { Official, officialOf } from "./official";
import { Organization, organizationOf } from "./organization";
import { type Relation } from "./relation";

export enum PortfolioKind {
  HEADS = "HEADS",
  IN_CHARGE = "IN_CHARGE",
  LIAISON = "LIAISON",
  ASSISTS = "ASSISTS",
}

registerEnumType(PortfolioKind, {
  name: "PortfolioKind",
  description: "How a leader has to do with a unit.",
  valuesConfig: {
    HEADS: { description: "Heads it: 主持." },
    IN_CHARGE: { description: "Is in charge of it: 分管." },
    LIAISON: { description: "Keeps contact with it: 联系." },
    ASSISTS: { description: "Helps another leader who is in charge of it: 协助分管." },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: "A leader's charge over a unit under a division of work (工作分工).",
})
export class Portfolio {
  @Field(() => Official, { description: "The leader." })
  readonly official!: Relation<Official>;

  @Field(() => PortfolioKind, { description: "Heads, is in charge of, keeps contact with or assists." })
  readonly kind!: PortfolioKind;

  @Field(() => Organization, { description: "The unit." })
  readonly organization!: Relation<Organization>;

  @Field(() => String, { description: "The unit as printed." })
  readonly printed!: string;

  @Field(() => DateScalar, { nullable: true, description: "Date of the division of work." })
  readonly on!: string | null;

  @Field(() => Evidence, { description: "The printed line." })
  readonly evidence!: Relation<Evidence>;
}

export interface PortfolioRow {
  readonly fact: Place & { readonly kind: PortfolioKind; readonly printed: string; readonly on?: string | null };
  readonly official: object;
  readonly organization: object;
}

export const portfolioOf = ({ fact, official, organization }: PortfolioRow): Portfolio =>
  made(Portfolio, {
    official: officialOf({ official }),
    kind: fact.kind,
    organization: organizationOf({ organization }),
    printed: fact.printed,
    on: fact.on,
    evidence: evidenceOf(fact),
  });
