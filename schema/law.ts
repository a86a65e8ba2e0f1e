import { Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Amendment, type AmendmentRow, amendmentOf } from "./amendment";
import { type BatchRow } from "./batches";
import { citationOf } from "./citation";
import { CitationConnection } from "./connections";
import { type Context } from "./context";
import { Document, type DocumentRow, documentOf } from "./document";
import { made } from "./made";
import { Node } from "./node";
import { PageArguments } from "./paging/arguments";
import { below } from "./paging/listing";

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    "A law, regulation, rule, standard or official document that others cite, amend or repeal (法律, 法规, 规章, 标准, 文件).",
})
export class Law extends Node {
  @Field(() => String, {
    nullable: true,
    description: "Title without 《》, as first cited; null where only a number is cited.",
  })
  readonly name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Document or order number (文号, 令号); null where only a title is cited.",
  })
  readonly number!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Who issued it (制定机关), where its order number (云州市人民政府令第12号) or its name (云州市人民政府关于…) tells; for a loaded document see document.issuers.",
  })
  readonly issuer!: string | null;
}

export interface LawRow {
  readonly law: object;
}

export const lawOf = ({ law }: LawRow): Law => made(Law, law);

@Resolver(() => Law)
export class LawResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: "The loaded document with this number or title, where there is exactly one.",
  })
  async document(@Root() { id }: Law, @Ctx() { batches }: Context): Promise<Document | null> {
    const row = await batches.row<DocumentRow & BatchRow>("read/law/document", id);
    return row && documentOf(row);
  }

  @FieldResolver(() => CitationConnection, { description: "Documents that cite it and where, by source and line." })
  async citedBy(
    @Root() { id }: Law,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<CitationConnection> {
    const field = { rows: "read/law/cited-by", totals: "read/law/totals", count: "citedBy" };
    return new CitationConnection(below(context, page, id, field, citationOf));
  }

  @FieldResolver(() => [Amendment], { description: "Documents that modify or repeal it, by source and line." })
  async amendedBy(@Root() { id }: Law, @Ctx() { batches }: Context): Promise<Amendment[]> {
    const rows = await batches.rows<AmendmentRow & BatchRow>("read/law/amended-by", id);
    return rows.map(amendmentOf);
  }
}
