import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow } from "../batches";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { Document, documentOfId } from "../document";
import { made } from "../made";
import { Organization } from "../organization";
import { Portfolio, portfolioOf } from "../portfolio";
import { type Relation } from "../relation";
import { type ChargeRow, type Division, type Redivision, redivisionsOf } from "./divisions";
import { differenceOf } from "./successive";

@ObjectType({ description: "How the charge over a unit changed from one division of work to the next (分工调整)." })
export class PortfolioChange {
  @Field(() => DateScalar, { nullable: true, description: "Date of the new division of work." })
  readonly on!: string | null;

  @Field(() => Boolean, {
    description: "False where the new division does not name the unit any more, so that its charges only end.",
  })
  readonly named!: boolean;

  @Field(() => [Portfolio], { description: "Charges that the new division gives and the one before does not." })
  readonly came!: readonly Relation<Portfolio>[];

  @Field(() => [Portfolio], { description: "Charges of the division before that the new one does not give." })
  readonly went!: readonly Relation<Portfolio>[];

  @Field(() => [Portfolio], { description: "Charges that both give to the same leader." })
  readonly stayed!: readonly Relation<Portfolio>[];

  readonly documentId!: string;
  readonly beforeId!: string;
}

function changeOf({ division, before, named, charges, chargesBefore }: Redivision): PortfolioChange {
  const { came, went, stayed } = differenceOf(
    chargesBefore,
    charges,
    ({ fact, official }) => `${fact.kind} ${official.id}`,
  );
  return made(PortfolioChange, {
    on: division.on,
    named,
    came: came.map(portfolioOf),
    went: went.map(portfolioOf),
    stayed: stayed.map(portfolioOf),
    documentId: division.document,
    beforeId: before.document,
  });
}

@Resolver(() => PortfolioChange)
export class PortfolioChangeResolver {
  @FieldResolver(() => Document, { description: "The new division of work." })
  async document(@Root() { documentId }: PortfolioChange, @Ctx() context: Context): Promise<Document> {
    return await documentOfId(context, documentId);
  }

  @FieldResolver(() => Document, { description: "The division of work before." })
  async before(@Root() { beforeId }: PortfolioChange, @Ctx() context: Context): Promise<Document> {
    return await documentOfId(context, beforeId);
  }
}

@Resolver(() => Organization)
export class PortfolioChangesResolver {
  @FieldResolver(() => [PortfolioChange], {
    description:
      "How the charge over it changed from each division of work of the leadership to the next, from the first that names it on, the earliest first; a division that names it no more ends the charges over it. None where only one is loaded.",
  })
  async portfolioChanges(@Root() { id }: Organization, @Ctx() { batches }: Context): Promise<PortfolioChange[]> {
    const [charges, divisions] = await Promise.all([
      batches.rows<ChargeRow>("read/organization/divisions", id),
      batches.rows<Division & BatchRow>("read/organization/divisions-around", id),
    ]);
    return redivisionsOf(divisions, charges).map(changeOf);
  }
}
