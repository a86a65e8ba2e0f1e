import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { MembershipConnection } from "../connections";
import { type Context } from "../context";
import { membershipOf } from "../membership";
import { Organization } from "../organization";
import { LongPageArguments } from "../paging/arguments";
import { below } from "../paging/listing";

@Resolver(() => Organization)
export class SeatsResolver {
  @FieldResolver(() => MembershipConnection, {
    description:
      "Seats on committees of its people, by the post printed beside their name, of its posts, and of itself as a member unit (成员单位).",
  })
  async seats(
    @Root() { id }: Organization,
    @Args(() => LongPageArguments) page: LongPageArguments,
    @Ctx() context: Context,
  ): Promise<MembershipConnection> {
    const field = { rows: "read/organization/seats", totals: "read/organization/totals-seats", count: "seats" };
    return new MembershipConnection(below(context, page, id, field, membershipOf));
  }
}
