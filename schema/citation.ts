import { ObjectType } from "type-graphql";
import { type Found } from "./batches";
import { type Context } from "./context";
import { Document, documentOfId } from "./document";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { Law, lawOf } from "./law";
import { type Relation } from "./relation";
import { RowField } from "./row-field";

@ObjectType({ simpleResolvers: true, description: "A document's mention of a law or another document (引用, 依据)." })
export class Citation {
  constructor(private readonly row: CitationRow) {}

  @RowField(() => Law, { description: "What is cited." })
  get law(): Relation<Law> {
    return lawOf(this.row);
  }

  @RowField(() => Evidence, { description: "The first mention: the line where 《 or the number starts." })
  get evidence(): Relation<Evidence> {
    return evidenceOf(this.row.fact);
  }

  @RowField(() => Document, { description: "The document that cites." })
  document(_: unknown, context: Context): Found<Document> {
    return documentOfId(context, this.row.fact.document);
  }
}

export interface CitationRow {
  readonly fact: Place;
  readonly law: object;
}

export const citationOf = (row: CitationRow): Citation => new Citation(row);
