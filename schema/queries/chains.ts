import { IsOptional, Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { Chain, Chains, ChainStep } from "../chains/chain";
import { jointsBetween } from "../chains/joints";
import { simpleChains } from "../chains/simple-chains";
import { type Context } from "../context";
import { drawingOf } from "../drawing";
import { requireThing } from "../entity";
import { made } from "../made";
import { pageSize } from "../paging/arguments";
import { type GraphEdge, type Subgraph } from "../subgraph";

/** Most joints that one step on the way may read. */
const MOST_JOINTS = 20_000;
/** Most things that are looked at while chains are put together. */
const MOST_VISITS = 500_000;

@ArgsType()
class ChainsArguments {
  @Field(() => ID, { description: "Id of the thing at one end. NOT_FOUND where nothing bears it." })
  readonly from!: string;

  @Field(() => ID, { description: "Id of the thing at the other end. NOT_FOUND where nothing bears it." })
  readonly to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: "Most relationships in a chain, 0 to 10." })
  @IsOptional()
  @Min(0)
  @Max(10)
  readonly maxHops?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description:
      "How many chains to show: 0 up to the server's largest page, 100 unless it is set otherwise. BAD_USER_INPUT beyond.",
  })
  @IsOptional()
  @Min(0, { message: "first must not be below 0" })
  readonly first?: number | null;
}

@Resolver()
export class ChainQueries {
  @Query(() => Chains, {
    description:
      "Everything that connects two people, bodies, laws or other things in at most maxHops steps: all chains of relationships in which nothing occurs twice, the shortest first, with the printed line behind each step. path gives only the shortest, as a drawing. None from a thing to itself.",
  })
  async chains(
    @Args(() => ChainsArguments) { from, to, maxHops, first }: ChainsArguments,
    @Ctx() context: Context,
  ): Promise<Chains> {
    const most = pageSize(first, context.limits.page);
    const steps = maxHops ?? 4;
    await Promise.all([requireThing(context, from), requireThing(context, to)]);
    if (from === to) return made(Chains, { chains: [], completeTo: steps });
    const { joined, completeTo } = await jointsBetween(context, from, to, steps, MOST_JOINTS);
    const found = simpleChains(joined, from, to, { steps, chains: most, visits: MOST_VISITS });
    if (found.chains.length === 0)
      return made(Chains, { chains: [], completeTo: Math.min(completeTo, found.completeTo) });
    const drawing = await drawingOf(context, [...new Set(found.chains.flat())], false);
    return made(Chains, {
      chains: chainsIn(drawing, found.chains),
      completeTo: Math.min(completeTo, found.completeTo),
    });
  }
}

/** Chains of ids with the things and relationships of a drawing in their places. */
function chainsIn({ nodes, edges }: Subgraph, chains: readonly (readonly string[])[]): Chain[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const between = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const way of [wayOf(edge.source, edge.target), wayOf(edge.target, edge.source)]) {
      between.set(way, [...(between.get(way) ?? []), edge]);
    }
  }
  return chains.map((ids, i) =>
    made(Chain, {
      length: ids.length - 1,
      steps: ids.slice(1).map((id, j) =>
        made(ChainStep, {
          chain: i + 1,
          step: j + 1,
          from: nodeOf.get(ids[j]!),
          to: nodeOf.get(id),
          edges: [...(between.get(wayOf(ids[j]!, id)) ?? [])].sort(byDay),
        }),
      ),
    }),
  );
}

/** The earliest first; those without a day behind. */
function byDay(a: GraphEdge, b: GraphEdge): number {
  const [one, other] = [a.from ?? "9999", b.from ?? "9999"];
  return one < other ? -1 : one > other ? 1 : 0;
}

const wayOf = (from: string, to: string): string => JSON.stringify([from, to]);
