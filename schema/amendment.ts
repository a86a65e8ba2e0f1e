import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import { Change, changesOf } from "./change";
import { type Found } from "./batches";
import { type Context } from "./context";
import { Document, documentOfId } from "./document";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { Law, lawOf } from "./law";
import { made } from "./made";
import { type Relation } from "./relation";

export enum AmendmentAction {
  MODIFY = "MODIFY",
  REPEAL = "REPEAL",
}

registerEnumType(AmendmentAction, {
  name: "AmendmentAction",
  description: "What a document does to a rule.",
  valuesConfig: {
    MODIFY: { description: "Changes parts of it: 修改." },
    REPEAL: { description: "Ends it: 废止." },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: "What a document changes in a rule, or that it repeals it (修改, 废止).",
})
export class Amendment {
  @Field(() => AmendmentAction, { description: "Modifies or repeals." })
  readonly action!: AmendmentAction;

  @Field(() => Law, { description: "The rule." })
  readonly law!: Relation<Law>;

  @Field(() => [String], { description: "One per printed change, such as 删除第二十四条." })
  readonly changes!: readonly string[];

  @Field(() => [Change], { description: "The same changes with their parts: articles, words taken out, words put in." })
  readonly details!: readonly Relation<Change>[];

  @Field(() => Evidence, { description: "The printed line." })
  readonly evidence!: Relation<Evidence>;
}

export interface AmendmentRow {
  readonly fact: Place & {
    readonly action: AmendmentAction;
    readonly changes?: readonly string[] | null;
    readonly details?: string | null;
  };
  readonly law: object;
}

export const amendmentOf = ({ fact, law }: AmendmentRow): Amendment =>
  made(Amendment, {
    action: fact.action,
    law: lawOf({ law }),
    changes: fact.changes ?? [],
    details: changesOf(fact),
    evidence: evidenceOf(fact),
  });

@Resolver(() => Amendment)
export class AmendmentResolver {
  @FieldResolver(() => Document, { description: "The document that amends or repeals." })
  document(@Root() { evidence }: Amendment, @Ctx() context: Context): Found<Document> {
    return documentOfId(context, evidence.document);
  }
}
