import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { DocumentConnection } from "./connections";
import { type Context } from "./context";
import { type Document, type DocumentRow, documentOf } from "./document";
import { Node } from "./node";
import { PageArguments } from "./paging/arguments";
import { below } from "./paging/listing";

@ObjectType({ simpleResolvers: true, implements: Node, description: "One number of the gazette (政府公报)." })
export class Gazette extends Node {
  @Field(() => String, { description: "Name as printed, or the name of its file where none is printed." })
  readonly name!: string;

  @Field(() => Int, { nullable: true, description: "Year of the number (年), else of its documents." })
  readonly year!: number | null;

  @Field(() => Int, { nullable: true, description: "Number within the year (期), where it is printed." })
  readonly number!: number | null;

  @Field(() => String, { description: "File name of the loaded source." })
  readonly source!: string;
}

@Resolver(() => Gazette)
export class GazetteResolver {
  @FieldResolver(() => DocumentConnection, { description: "The documents it prints, in the order of its pages." })
  async documents(
    @Root() gazette: Gazette,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<DocumentConnection> {
    const field = { rows: "read/gazette/documents", totals: "read/gazette/totals", count: "documents" };
    return new DocumentConnection(below<DocumentRow, Document>(context, page, gazette.id, field, documentOf));
  }
}
