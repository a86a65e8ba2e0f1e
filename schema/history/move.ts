import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { made } from "../made";
import { idsOfOne } from "../named";
import { Official, officialOf } from "../official";
import { PageArguments } from "../paging/arguments";
import { type Connection, connectionOf } from "../paging/connection";
import { list, nothing } from "../paging/listing";
import { inOrder, LONGEST_TEXT } from "../queries/filter";
import { type Relation } from "../relation";
import { Tenure, type TenureFact, tenureOf } from "../tenure";

@ObjectType({ description: "A person's way from a post in one organisation to a post in another (调任)." })
export class Move {
  @Field(() => Official, { description: "The person." })
  readonly official!: Relation<Official>;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day of the appointment to the new post, else the first day on which a source shows it.",
  })
  readonly on!: string | null;

  @Field(() => Tenure, { description: "The post left: the last that ended, or was last seen, by then." })
  readonly from!: Relation<Tenure>;

  @Field(() => Tenure, { description: "The post taken." })
  readonly to!: Relation<Tenure>;

  @Field(() => Boolean, {
    description:
      "True where no removal from the old post or no appointment to the new one is known, so that the person may have held both for a time.",
  })
  readonly inferred!: boolean;
}

type MoveConnection = Connection<Move>;
const MoveConnection = connectionOf<Move>("Move", () => Move);

@ArgsType()
class MoveArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: "Only from or to this organisation, under any of its names, or its id.",
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly organization?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "To the new post on this day or later." })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "To the new post on this day or earlier." })
  readonly to?: string | null;
}

interface MoveRow {
  readonly official: object;
  readonly before: TenureFact;
  readonly left: object;
  readonly after: TenureFact;
  readonly taken: object;
}

const moveOf = ({ official, before, left, after, taken }: MoveRow): Move =>
  made(Move, {
    official: officialOf({ official }),
    on: after.from ?? after.firstSeen,
    from: tenureOf({ fact: before, official, post: left }),
    to: tenureOf({ fact: after, official, post: taken }),
    inferred: !before.to || !after.from,
  });

@Resolver()
export class MoveQueries {
  @Query(() => MoveConnection, {
    description: "Who moved from one organisation to another (调任), the earliest first.",
  })
  async moves(
    @Args(() => MoveArguments) { organization, from, to, ...page }: MoveArguments,
    @Ctx() context: Context,
  ): Promise<MoveConnection> {
    const organizations = await idsOfOne(context, "organization", organization);
    if (organizations?.length === 0) return new MoveConnection(nothing(context, page));
    const parameters = { organizations, ...inOrder({ from, to }) };
    const statement = organizations === null ? "moves" : "moves-of-organizations";
    return new MoveConnection(list(context, page, `read/official/${statement}`, parameters, moveOf));
  }
}
