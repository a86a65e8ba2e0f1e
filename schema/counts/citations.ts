import { ArrayUnique, IsOptional, MaxLength } from "class-validator";
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { entityOf } from "../entity";
import { Law } from "../law";
import { made } from "../made";
import { idsOfOne } from "../named";
import { Organization } from "../organization";
import { inOrder, LONGEST_TEXT, textOf } from "../queries/filter";
import { CountArguments, countRows, groupedBy, known, yearOf } from "./grouping";

export enum CitationGroup {
  LAW = "LAW",
  ISSUER = "ISSUER",
  YEAR = "YEAR",
  KIND = "KIND",
}

registerEnumType(CitationGroup, {
  name: "CitationGroup",
  description: "By what citations are counted.",
  valuesConfig: {
    LAW: { description: "What is cited (法律, 法规, 文件)." },
    ISSUER: { description: "Who issued the citing document (发文机关); joint documents count for each." },
    YEAR: { description: "Year of the citing document." },
    KIND: { description: "Genre of the citing document (文种)." },
  },
});

@ObjectType({ description: "How many documents cite laws, by law, issuer, year or genre." })
export class CitationCount {
  @Field(() => Int, { nullable: true, description: "The year; null where it is not known or not grouped by." })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: "The genre (文种); null where it is not grouped by." })
  readonly kind!: string | null;

  @Field(() => Int, { description: "Citations, one per document and law." })
  readonly citations!: number;

  readonly lawId!: string | null;
  readonly issuerId!: string | null;
}

@ArgsType()
class CitationCountArguments extends CountArguments {
  @Field(() => [CitationGroup], { description: "By what to group; the years come first in order, then the largest." })
  @ArrayUnique()
  readonly by!: CitationGroup[];

  @Field(() => String, { nullable: true, description: "Only laws with these words in the title or the number." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only documents of this issuer, under any of its names, or its id.",
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly issuer?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Cited by documents of this day or later." })
  readonly issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Cited by documents of this day or earlier." })
  readonly issuedTo?: string | null;
}

interface Row {
  readonly law: string;
  readonly issuer: string;
  readonly year: string;
  readonly kind: string;
  readonly citations: number;
}

@Resolver(() => CitationCount)
export class CitationCountResolver {
  @Query(() => [CitationCount], {
    description: "How often laws and documents are cited (引用), counted by law, issuer, year or genre.",
  })
  async citationCounts(
    @Args(() => CitationCountArguments) { by, first, text, issuer, issuedFrom, issuedTo }: CitationCountArguments,
    @Ctx() context: Context,
  ): Promise<CitationCount[]> {
    const rows = await countRows<Row>(context, "citations", first, {
      ...groupedBy(by, Object.values(CitationGroup)),
      ...inOrder({ issuedFrom, issuedTo }),
      text: textOf(text),
      issuers: await idsOfOne(context, "organization", issuer),
    });
    return rows.map((row) =>
      made(CitationCount, {
        year: yearOf(row.year),
        kind: known(row.kind),
        citations: row.citations,
        lawId: known(row.law),
        issuerId: known(row.issuer),
      }),
    );
  }

  @FieldResolver(() => Law, { nullable: true, description: "What is cited; null where it is not grouped by." })
  async law(@Root() { lawId }: CitationCount, @Ctx() context: Context): Promise<Law | null> {
    return await entityOf(context, "Law", lawId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "Who issued the citing documents; null where it is not known or not grouped by.",
  })
  async issuer(@Root() { issuerId }: CitationCount, @Ctx() context: Context): Promise<Organization | null> {
    return await entityOf(context, "Organization", issuerId);
  }
}
