import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { made } from "./made";
import { type Relation } from "./relation";

export enum ChangeKind {
  REPLACE = "REPLACE",
  DELETE = "DELETE",
  ADD = "ADD",
  REWRITE = "REWRITE",
  OTHER = "OTHER",
}

registerEnumType(ChangeKind, {
  name: "ChangeKind",
  description: "What a printed change does.",
  valuesConfig: {
    REPLACE: { description: "Puts words in the place of others: 将…修改为…." },
    DELETE: { description: "Takes an article or words out: 删除." },
    ADD: { description: "Puts an article or words in: 增加." },
    REWRITE: { description: "Gives an article a new text: 第…条修改为." },
    OTHER: { description: "Something else, such as a new order of articles." },
  },
});

@ObjectType({ description: "One printed change of a rule." })
export class Change {
  @Field(() => String, { description: "The printed words, white space removed." })
  readonly text!: string;

  @Field(() => ChangeKind, { description: "What it does." })
  readonly kind!: ChangeKind;

  @Field(() => [String], {
    description: "Articles it touches as printed, such as 第四条第一款; none where none is named.",
  })
  readonly articles!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "The words that are replaced or deleted; null where none are quoted.",
  })
  readonly from!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The words that are put in their place or added; null where none are quoted.",
  })
  readonly to!: string | null;

  @Field(() => Evidence, { nullable: true, description: "The printed line." })
  readonly evidence!: Relation<Evidence> | null;
}

/** A change as the graph keeps it: JSON in one property, since a property holds no maps. */
interface Detail {
  readonly text: string;
  readonly kind: ChangeKind;
  readonly articles: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence?: Omit<Place, "document"> | null;
}

/** The changes of an amendment, each with its place in the amending document. */
export function changesOf(fact: Place & { readonly details?: string | null }): Change[] {
  const details = JSON.parse(fact.details ?? "[]") as readonly Detail[];
  return details.map(({ evidence, ...change }) =>
    made(Change, { ...change, evidence: evidence ? evidenceOf({ ...evidence, document: fact.document }) : null }),
  );
}
