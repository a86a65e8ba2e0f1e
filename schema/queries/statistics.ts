import { Ctx, Query, Resolver } from "type-graphql";
import { type Context } from "../context";
import { made } from "../made";
import { Statistics } from "../statistics";

@Resolver()
export class StatisticsQueries {
  @Query(() => Statistics, { description: "How much the graph holds of each kind." })
  async statistics(@Ctx() { read }: Context): Promise<Statistics> {
    const rows = await read<{ what: string; total: number }>("read/thing/statistics", {});
    return made(Statistics, Object.fromEntries(rows.map(({ what, total }) => [what, total])));
  }
}
