import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow, type Found } from "./batches";
import { type Context } from "./context";
import { DateScalar } from "./date";
import { Gazette } from "./gazette";
import { made } from "./made";
import { Node } from "./node";
import { Organization, type OrganizationRow, organizationOf } from "./organization";
import { RowField } from "./row-field";

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: "An official document (公文): an opinion, a notice, an order, a list of appointments.",
})
export class Document extends Node {
  @Field(() => String, {
    nullable: true,
    description:
      "Document number (文号), normalised: no spaces, 〔〕 around the year; an order as 某市人民政府令第N号. Null where none is printed.",
  })
  readonly number!: string | null;

  @Field(() => String, { description: "Title (标题) without the issuer in front of it." })
  readonly title!: string;

  @Field(() => String, {
    description: "Genre (文种), the last word of the title: 意见, 通知, 决定, 通报, 批复, 公告, 任免 and so on.",
  })
  readonly kind!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Printed date of the document (成文日期); null where none is printed.",
  })
  readonly issuedOn!: string | null;

  @Field(() => String, { description: "File name of the loaded source." })
  readonly source!: string;

  @Field(() => Int, { description: "First line of the document in its source, from 1." })
  readonly startLine!: number;

  @Field(() => Int, { description: "Last line of the document in its source, annexes included." })
  readonly endLine!: number;

  @Field(() => [String], {
    description: "Titles of the plans, rules and lists which the document issues or annexes (印发, 附件).",
  })
  readonly instruments!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description:
      "Place whose names hold in the document, from its issuer, such as 云州市; null where the issuer names none.",
  })
  readonly jurisdiction!: string | null;

  @RowField(() => [Organization], { description: "Who issued it (发文机关), in the printed order." })
  issuers(_: unknown, { batches }: Context): Found<Organization[]> {
    return batches.use("read/document/issuers", this.id, (rows: readonly (OrganizationRow & BatchRow)[]) =>
      rows.map(organizationOf),
    );
  }
}

export interface DocumentRow {
  readonly document: { readonly instruments?: readonly string[] | null };
}

export const documentOf = ({ document }: DocumentRow): Document =>
  made(Document, document, { instruments: document.instruments ?? [] });

/** The document of an id that a fact gives; loaded with those of its siblings. */
export function documentOfId({ batches }: Context, id: string): Found<Document> {
  return batches.useFirst("read/document/by-id", id, (row: (DocumentRow & BatchRow) | null) => {
    if (row === null) throw new Error(`A fact names the document ${id}, which is not in the graph`);
    return documentOf(row);
  });
}

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => Gazette, { nullable: true, description: "The number of the gazette that prints it." })
  async gazette(@Root() document: Document, @Ctx() { batches }: Context): Promise<Gazette | null> {
    const row = await batches.row<BatchRow & { gazette: object }>("read/document/gazette", document.id);
    return row && made(Gazette, row.gazette);
  }

  @FieldResolver(() => String, { description: "The whole text as printed, with OCR line breaks healed." })
  async text(@Root() document: Document, @Ctx() { batches }: Context): Promise<string> {
    const row = await batches.row<BatchRow & { text: string | null }>("read/document/text", document.id);
    return row?.text ?? "";
  }
}
