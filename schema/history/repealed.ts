import { Args, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { Amendment, amendmentOf, type AmendmentRow } from "../amendment";
import { Citation, citationOf } from "../citation";
import { type Context } from "../context";
import { type Place } from "../evidence";
import { made } from "../made";
import { PageArguments } from "../paging/arguments";
import { type Connection, connectionOf } from "../paging/connection";
import { list } from "../paging/listing";
import { type Relation } from "../relation";

@ObjectType({ description: "A citation of something that had been repealed by then (引用已废止文件)." })
export class RepealedCitation {
  @Field(() => Citation, { description: "The citation." })
  readonly citation!: Relation<Citation>;

  @Field(() => Amendment, { description: "The repeal, by another document of the same day or earlier." })
  readonly repeal!: Relation<Amendment>;
}

type RepealedCitationConnection = Connection<RepealedCitation>;
const RepealedCitationConnection = connectionOf<RepealedCitation>("RepealedCitation", () => RepealedCitation);

const repealedCitationOf = ({ citation, ...repeal }: AmendmentRow & { readonly citation: Place }): RepealedCitation =>
  made(RepealedCitation, { citation: citationOf({ fact: citation, law: repeal.law }), repeal: amendmentOf(repeal) });

@Resolver()
export class RepealedCitationQueries {
  @Query(() => RepealedCitationConnection, {
    description: "Documents that cite something which a loaded document had repealed (废止) by then, in printed order.",
  })
  async repealedCitations(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<RepealedCitationConnection> {
    return new RepealedCitationConnection(list(context, page, "read/citation/of-repealed", {}, repealedCitationOf));
  }
}
