import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { type Context } from "./context";
import { Document, documentOfId } from "./document";
import { made } from "./made";

/** What a fact's node or relationship says of its place. */
export interface Place {
  /** Id of the document. */
  readonly document: string;
  readonly source: string;
  readonly line: number;
  readonly quote: string;
  readonly start?: number | null;
  readonly end?: number | null;
}

@ObjectType({ description: "The place in a loaded source that states a fact (出处)." })
export class Evidence {
  @Field(() => String, { description: "The printed words, white space removed; misprints stay as they are." })
  readonly quote!: string;

  @Field(() => String, { description: "File name of the loaded source." })
  readonly source!: string;

  @Field(() => Int, { description: "1-based line of the source in which the quote starts." })
  readonly line!: number;

  @Field(() => Int, { nullable: true, description: "Where the quote begins in Document.text, in UTF-16 units from 0." })
  readonly start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where the quote ends in Document.text, exclusive." })
  readonly end!: number | null;

  readonly document!: string;
}

/** The evidence of a fact. */
export function evidenceOf({ document, source, line, quote, start, end }: Place): Evidence {
  return made(Evidence, { document, source, line, quote, start, end });
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { description: "The document that states the fact." })
  async document(@Root() evidence: Evidence, @Ctx() context: Context): Promise<Document> {
    return await documentOfId(context, evidence.document);
  }
}
