import { IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { DocumentConnection } from "../connections";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { Document, type DocumentRow, documentOf } from "../document";
import { entityOf } from "../entity";
import { idMeant, idsMeant, idsOfOne } from "../named";
import { PageArguments } from "../paging/arguments";
import { list, nothing } from "../paging/listing";
import { inOrder, LONGEST_TEXT, textOf } from "./filter";

@InputType({ description: "Which documents are wanted; all conditions together." })
class DocumentFilter {
  @Field(() => String, { nullable: true, description: "Words in the title, the number or the text." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: "Genre (文种) exactly: 意见, 通知, 任免 …" })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly kind?: string | null;

  @Field(() => String, { nullable: true, description: "An organisation under any of its names, or its id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly issuer?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Issued on this day or later." })
  readonly issuedFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Issued on this day or earlier. Documents without a date fit no period.",
  })
  readonly issuedTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Documents that cite, amend or repeal this law (name or number).",
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly cites?: string | null;
}

@ArgsType()
class DocumentsArguments extends PageArguments {
  @Field(() => DocumentFilter, { nullable: true, description: "All conditions together; none without it." })
  @IsOptional()
  @ValidateNested()
  readonly filter?: DocumentFilter | null;
}

@ArgsType()
class DocumentArguments {
  @Field(() => ID, { nullable: true, description: "Such as doc:云政〔2019〕1号." })
  readonly id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Such as 云政〔2019〕1号, 云政[2019] 1号 or 云政2019 1号; an order as 云州市人民政府令第7号 or 第7号令.",
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly number?: string | null;
}

@Resolver()
export class DocumentQueries {
  @Query(() => Document, {
    nullable: true,
    description: "One document by its id, or by its number (文号) with any brackets and blanks; null where none fits.",
  })
  async document(
    @Args(() => DocumentArguments) { id, number }: DocumentArguments,
    @Ctx() context: Context,
  ): Promise<Document | null> {
    return await entityOf(context, "Document", id ?? (await idMeant(context, "document", number)));
  }

  @Query(() => DocumentConnection, { description: "Documents (公文) by source and line." })
  async documents(
    @Args(() => DocumentsArguments) { filter, ...page }: DocumentsArguments,
    @Ctx() context: Context,
  ): Promise<DocumentConnection> {
    const { issuer, cites, text, kind = null, issuedFrom, issuedTo } = filter ?? {};
    const parameters = {
      text: textOf(text),
      kind,
      ...inOrder({ issuedFrom, issuedTo }),
      issuers: await idsOfOne(context, "organization", issuer),
      laws: await idsMeant(context, "law", cites),
    };
    if (parameters.issuers?.length === 0 || parameters.laws?.length === 0) {
      return new DocumentConnection(nothing(context, page));
    }
    const statement = parameters.laws ? "by-law" : parameters.issuers ? "by-issuer" : "all";
    return new DocumentConnection(
      list<DocumentRow, Document>(context, page, `read/document/${statement}`, parameters, documentOf),
    );
  }
}
