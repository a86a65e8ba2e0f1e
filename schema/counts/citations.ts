import { IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { DateScalar } from "../date";
import { Law } from "../law";
import { idsOfOne } from "../named";
import { inOrder, LONGEST_TEXT, textOf } from "../queries/filter";
import { genreOf, organizationAs, yearOf } from "./common";
import { CountArguments, countResolver } from "./count";

@ArgsType()
class CitationCountArguments extends CountArguments {
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

/** How many citations, by law, body that issued the law, issuer of the citing document, year or genre. */
export const CitationCountResolver = countResolver({
  name: "Citation",
  describes: "How many documents cite laws, by law, body that issued the law, issuer, year or genre.",
  groupsBy: "By what citations are counted.",
  answers:
    "How often laws and documents are cited (引用), counted by law, body that issued the law, issuer of the citing document, year or genre.",
  groups: {
    LAW: {
      field: "law",
      type: () => Law,
      entity: "Law",
      means: "What is cited (法律, 法规, 文件).",
      shows: "What is cited; null where it is not grouped by.",
    },
    LAW_ISSUER: {
      field: "lawIssuer",
      type: () => String,
      means: "Who issued what is cited (制定机关): the issuers of the loaded document, else as Law.issuer tells.",
      shows: "Who issued what is cited; null where it is not known or not grouped by.",
    },
    ISSUER: organizationAs(
      "issuer",
      "Who issued the citing document (发文机关); joint documents count for each.",
      "Who issued the citing documents; null where it is not known or not grouped by.",
    ),
    YEAR: yearOf("the citing document"),
    KIND: genreOf("the citing document"),
  },
  totals: { citations: "Citations, one per document and law." },
  Arguments: CitationCountArguments,
  statement: async (context, { text, issuer, issuedFrom, issuedTo }) => {
    const issuers = await idsOfOne(context, "organization", issuer);
    const parameters = { ...inOrder({ issuedFrom, issuedTo }), text: textOf(text), issuers };
    return [issuers === null ? "citations" : "citations-of-issuers", parameters];
  },
});
