import { IsOptional, Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { type Context } from "../context";
import { drawingOf } from "../drawing";
import { requireThing } from "../entity";
import { Subgraph } from "../subgraph";

/** Most chains that a path shows. */
const MOST_CHAINS = 100;

@ArgsType()
class PathArguments {
  @Field(() => ID, { description: "Id of the thing at one end. NOT_FOUND where nothing bears it." })
  readonly from!: string;

  @Field(() => ID, { description: "Id of the thing at the other end. NOT_FOUND where nothing bears it." })
  readonly to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 6, description: "Most relationships in a chain, 0 to 10." })
  @IsOptional()
  @Min(0)
  @Max(10)
  readonly maxHops?: number | null;
}

@ArgsType()
class NeighbourhoodArguments {
  @Field(() => ID, { description: "Id of the thing in the middle. NOT_FOUND where nothing bears it." })
  readonly id!: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "How many relationships away, 0 to 5." })
  @IsOptional()
  @Min(0)
  @Max(5)
  readonly depth?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 200, description: "Most nodes, the middle included, 1 to 2000." })
  @IsOptional()
  @Min(1)
  @Max(2000)
  readonly limit?: number | null;
}

@Resolver()
export class SubgraphQueries {
  @Query(() => Subgraph, {
    description:
      "The shortest chains of relationships between two things, up to a hundred of them, each edge with its printed line. Empty where there is none within maxHops; from a thing to itself that thing alone.",
  })
  async path(
    @Args(() => PathArguments) { from, to, maxHops }: PathArguments,
    @Ctx() context: Context,
  ): Promise<Subgraph> {
    await Promise.all([requireThing(context, from), requireThing(context, to)]);
    if (from === to) return await drawingOf(context, [from], false);
    const chains = await context.read<{ chain: readonly string[] }>("read/thing/shortest-paths", {
      from,
      to,
      maxHops: maxHops ?? 6,
      limit: MOST_CHAINS + 1,
    });
    const shown = chains.slice(0, MOST_CHAINS).map(({ chain }) => chain);
    if (shown.length === 0) return { nodes: [], edges: [], truncated: false };
    const steps = new Set(shown.flatMap((chain) => chain.slice(1).map((id, i) => stepOf(chain[i]!, id))));
    return await drawingOf(context, [...new Set(shown.flat())], chains.length > MOST_CHAINS, ({ source, target }) =>
      steps.has(stepOf(source, target)),
    );
  }

  @Query(() => Subgraph, {
    description:
      "What surrounds a thing, ready to draw, level by level. Where the limit leaves nodes out, the most connected stay and truncated is true.",
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArguments) { id, depth, limit }: NeighbourhoodArguments,
    @Ctx() context: Context,
  ): Promise<Subgraph> {
    await requireThing(context, id);
    const most = limit ?? 200;
    const known = [id];
    let edge: readonly string[] = known;
    let truncated = false;
    for (let level = 0; level < (depth ?? 1) && edge.length > 0 && !truncated; level++) {
      const room = most - known.length;
      const found = await context.read<{ id: string }>("read/thing/neighbours", { ids: edge, known, limit: room + 1 });
      edge = found.slice(0, room).map((row) => row.id);
      truncated = found.length > room;
      known.push(...edge);
    }
    return await drawingOf(context, known, truncated);
  }
}

/** One key for a step in either direction. */
function stepOf(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
