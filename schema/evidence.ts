import { Ctx, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { type Found } from "./batches";
import { type Context } from "./context";
import { Document, documentOfId } from "./document";
import { RowField } from "./row-field";

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

@ObjectType({ simpleResolvers: true, description: "The place in a loaded source that states a fact (出处)." })
export class Evidence {
  constructor(private readonly place: Place) {}

  @RowField(() => String, { description: "The printed words, white space removed; misprints stay as they are." })
  get quote(): string {
    return this.place.quote;
  }

  @RowField(() => String, { description: "File name of the loaded source." })
  get source(): string {
    return this.place.source;
  }

  @RowField(() => Int, { description: "1-based line of the source in which the quote starts." })
  get line(): number {
    return this.place.line;
  }

  @RowField(() => Int, {
    nullable: true,
    description: "Where the quote begins in Document.text, in UTF-16 units from 0.",
  })
  get start(): number | null {
    return this.place.start ?? null;
  }

  @RowField(() => Int, { nullable: true, description: "Where the quote ends in Document.text, exclusive." })
  get end(): number | null {
    return this.place.end ?? null;
  }

  /** Id of the document. */
  get document(): string {
    return this.place.document;
  }
}

/** The evidence of a fact. */
export const evidenceOf = (place: Place): Evidence => new Evidence(place);

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { description: "The document that states the fact." })
  document(@Root() evidence: Evidence, @Ctx() context: Context): Found<Document> {
    return documentOfId(context, evidence.document);
  }
}
