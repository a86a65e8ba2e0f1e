import { Args, Ctx, Query, Resolver } from "type-graphql";
import { type BatchRow } from "../batches";
import { type Context } from "../context";
import { badInput } from "../errors";
import { Gazette } from "../gazette";
import { made } from "../made";
import { PageArguments, pageSize } from "../paging/arguments";

interface GazetteRow extends BatchRow {
  readonly gazette: { readonly sortKey: string };
}

@Resolver()
export class GazetteQueries {
  @Query(() => [Gazette], {
    description: "The loaded numbers of the gazette (公报), by source. Here after takes the id of the last one seen.",
  })
  async gazettes(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Gazette[]> {
    const first = pageSize(page.first, context.limits.page);
    const after = await sortKeyOf(page.after, context);
    const rows = await context.read<GazetteRow>("read/gazette/all", { after, first });
    return rows.map(({ gazette }) => made(Gazette, gazette));
  }
}

async function sortKeyOf(id: string | null | undefined, { batches }: Context): Promise<string> {
  if (id === null || id === undefined) return "";
  const row = await batches.row<GazetteRow>("read/gazette/by-id", id);
  if (row === null) throw badInput("after is not the id of a gazette");
  return row.gazette.sortKey;
}
