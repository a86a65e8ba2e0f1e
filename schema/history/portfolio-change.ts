import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow } from "../batches";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { Document, documentOfId } from "../document";
import { made } from "../made";
import { Organization } from "../organization";
import { Portfolio, portfolioOf, type PortfolioRow } from "../portfolio";
import { type Relation } from "../relation";
import { byDocument, differenceOf } from "./successive";

@ObjectType({ description: "How the charge over a unit changed from one division of work to the next (分工调整)." })
export class PortfolioChange {
  @Field(() => DateScalar, { nullable: true, description: "Date of the new division of work." })
  readonly on!: string | null;

  @Field(() => [Portfolio], { description: "Charges that the new division gives and the one before does not." })
  readonly came!: readonly Relation<Portfolio>[];

  @Field(() => [Portfolio], { description: "Charges of the division before that the new one does not give." })
  readonly went!: readonly Relation<Portfolio>[];

  @Field(() => [Portfolio], { description: "Charges that both give to the same leader." })
  readonly stayed!: readonly Relation<Portfolio>[];

  readonly documentId!: string;
  readonly beforeId!: string;
}

type ChargeRow = PortfolioRow & BatchRow & { readonly official: { readonly id: string } };

function changeOf(before: readonly ChargeRow[], after: readonly ChargeRow[]): PortfolioChange {
  const { came, went, stayed } = differenceOf(before, after, ({ fact, official }) => `${fact.kind} ${official.id}`);
  return made(PortfolioChange, {
    on: after[0]?.fact.on,
    came: came.map(portfolioOf),
    went: went.map(portfolioOf),
    stayed: stayed.map(portfolioOf),
    documentId: after[0]?.fact.document,
    beforeId: before[0]?.fact.document,
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
      "How the charge over it changed between divisions of work that name it, the earliest first; none where only one names it.",
  })
  async portfolioChanges(@Root() { id }: Organization, @Ctx() { batches }: Context): Promise<PortfolioChange[]> {
    const rows = await batches.rows<ChargeRow>("read/organization/divisions", id);
    const divisions = byDocument(rows, ({ fact }) => fact.document);
    return divisions.slice(1).map((after, i) => changeOf(divisions[i]!, after));
  }
}
