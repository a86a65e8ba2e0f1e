import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { type Context } from "./context";
import { Document, documentOfId } from "./document";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { Law, lawOf } from "./law";
import { made } from "./made";
import { type Relation } from "./relation";

@ObjectType({ description: "A document's mention of a law or another document (引用, 依据)." })
export class Citation {
  @Field(() => Law, { description: "What is cited." })
  readonly law!: Relation<Law>;

  @Field(() => Evidence, { description: "The first mention: the line where 《 or the number starts." })
  readonly evidence!: Relation<Evidence>;
}

export interface CitationRow {
  readonly fact: Place;
  readonly law: object;
}

export const citationOf = ({ fact, law }: CitationRow): Citation =>
  made(Citation, { law: lawOf({ law }), evidence: evidenceOf(fact) });

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Document, { description: "The document that cites." })
  async document(@Root() { evidence }: Citation, @Ctx() context: Context): Promise<Document> {
    return await documentOfId(context, evidence.document);
  }
}
