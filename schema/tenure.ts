import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow } from "./batches";
import { type Context } from "./context";
import { DateScalar } from "./date";
import { Evidence, evidenceOf } from "./evidence";
import { made } from "./made";
import { Official, officialOf } from "./official";
import { Post, postOf } from "./post";
import { type Relation } from "./relation";

/** What the graph says of a tenure: days, the keys of those before and after, and the evidence as parallel lists. */
export interface TenureFact {
  readonly key: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly firstSeen?: string | null;
  readonly lastSeen?: string | null;
  readonly predecessor?: string | null;
  readonly successor?: string | null;
  readonly documents: readonly string[];
  readonly sources: readonly string[];
  readonly lines: readonly number[];
  readonly quotes: readonly string[];
  readonly starts?: readonly number[] | null;
  readonly ends?: readonly number[] | null;
}

export interface TenureRow {
  readonly fact: TenureFact;
  readonly official: object;
  readonly post: object;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A span of time in which a person held a post (任期), put together from appointments, removals and rosters: from the day it begins up to, not including, the day it ends.",
})
export class Tenure {
  @Field(() => Official, { description: "The holder." })
  readonly official!: Relation<Official>;

  @Field(() => Post, { description: "The post." })
  readonly post!: Relation<Post>;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day of the appointment; null where the sources do not say.",
  })
  readonly from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Day of the removal; null where the sources do not say, which does not mean that the person is still in office.",
  })
  readonly to!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The earliest day on which a loaded source shows the person in the post.",
  })
  readonly firstSeen!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The latest day on which a loaded source shows the person in the post.",
  })
  readonly lastSeen!: string | null;

  @Field(() => Boolean, {
    description:
      "True where the answer rests on an inference. In answers for a day (officeholders with on): no source shows the person in the post on both sides of that day, so that it rests on nobody else being known. As predecessor or successor: no decisions of one day remove the one and appoint the other, so that it is only the next known holder. Elsewhere false: from and to are printed days.",
  })
  readonly inferred!: boolean;

  /** What the graph says. */
  readonly fact!: TenureFact;
}

export const tenureOf = ({ fact, official, post }: TenureRow, inferred = false): Tenure =>
  made(Tenure, {
    from: fact.from,
    to: fact.to,
    firstSeen: fact.firstSeen,
    lastSeen: fact.lastSeen,
    official: officialOf({ official }),
    post: postOf({ post }),
    inferred,
    fact,
  });

@Resolver(() => Tenure)
export class TenureResolver {
  @FieldResolver(() => Tenure, {
    nullable: true,
    description:
      "The holder known before: whom the same decision removed from the post, or, for a post that one person holds at a time, the next known holder before. Others between them may be unknown.",
  })
  async predecessor(@Root() { post, fact }: Tenure, @Ctx() context: Context): Promise<Tenure | null> {
    return await tenureOfKey(context, post.id, fact.predecessor, (before) => isExchange(before, fact));
  }

  @FieldResolver(() => Tenure, {
    nullable: true,
    description:
      "The holder known after: whom the decision that removed this one appointed to the post, or, for a post that one person holds at a time, the next known holder. Others between them may be unknown.",
  })
  async successor(@Root() { post, fact }: Tenure, @Ctx() context: Context): Promise<Tenure | null> {
    return await tenureOfKey(context, post.id, fact.successor, (after) => isExchange(fact, after));
  }

  @FieldResolver(() => [Evidence], { description: "The printed lines behind it, the earliest first." })
  evidence(@Root() { fact }: Tenure): Evidence[] {
    return fact.documents.map((document, index) =>
      evidenceOf({
        document,
        source: fact.sources[index] ?? "",
        line: fact.lines[index] ?? 0,
        quote: fact.quotes[index] ?? "",
        start: fact.starts?.[index] ?? null,
        end: fact.ends?.[index] ?? null,
      }),
    );
  }
}

/** Whether the one was removed on the day on which the other was appointed. */
function isExchange(earlier: TenureFact, later: TenureFact): boolean {
  return Boolean(earlier.to) && earlier.to === later.from;
}

/** A neighbouring tenure is one of the same post, so all of that post are loaded at once. It is inferred unless decisions join the two. */
async function tenureOfKey(
  { batches }: Context,
  post: string,
  key: string | null | undefined,
  isDecided: (fact: TenureFact) => boolean,
): Promise<Tenure | null> {
  if (key === null || key === undefined) return null;
  const rows = await batches.rows<TenureRow & BatchRow>("read/post/tenures", post);
  const row = rows.find(({ fact }) => fact.key === key);
  return row === undefined ? null : tenureOf(row, !isDecided(row.fact));
}
