import { IsOptional, Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow } from "../batches";
import { Citation, citationOf, type CitationRow } from "../citation";
import { type Context } from "../context";
import { Document } from "../document";
import { made } from "../made";
import { type Relation } from "../relation";

@ObjectType({ description: "A step on the way from a document to what it rests on (依据)." })
export class BasisStep {
  @Field(() => Int, { description: "1 for what the document itself cites, 2 for what that cites, and so on." })
  readonly level!: number;

  @Field(() => Citation, { description: "The citation, with its printed line." })
  readonly citation!: Relation<Citation>;
}

@ArgsType()
class BasisArguments {
  @Field(() => Int, { nullable: true, defaultValue: 5, description: "How many levels up, 1 to 10." })
  @IsOptional()
  @Min(1, { message: "levels must be 1 to 10" })
  @Max(10, { message: "levels must be 1 to 10" })
  readonly levels?: number | null;
}

/** Most citations of one document that are followed. */
const MOST_CITATIONS = 500;

@Resolver(() => Document)
export class BasisResolver {
  @FieldResolver(() => [BasisStep], {
    description:
      "What it cites, what the loaded ones among these cite, and so on up to the centre, level by level in printed order; each document is followed once.",
  })
  async basis(
    @Root() { id }: Document,
    @Args(() => BasisArguments) { levels }: BasisArguments,
    @Ctx() { batches }: Context,
  ): Promise<BasisStep[]> {
    const followed = new Set([id]);
    const steps: BasisStep[] = [];
    let documents: readonly string[] = [id];
    for (let level = 1; level <= (levels ?? 5) && documents.length > 0; level++) {
      const found = await Promise.all(
        documents.map(
          async (document) =>
            await batches.rows<CitationRow & BatchRow>("read/document/citations", document, {
              after: "",
              first: MOST_CITATIONS,
            }),
        ),
      );
      const citations = found.flat().map(citationOf);
      steps.push(...citations.map((citation) => made(BasisStep, { level, citation })));
      const published = await Promise.all(
        citations.map(
          async ({ law }) => await batches.row<BatchRow & { document: { id: string } }>("read/law/document", law.id),
        ),
      );
      documents = [...new Set(published.flatMap((row) => (row === null ? [] : [row.document.id])))].filter(
        (document) => !followed.has(document),
      );
      for (const document of documents) followed.add(document);
    }
    return steps;
  }
}
