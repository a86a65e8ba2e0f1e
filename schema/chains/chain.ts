import { Field, Int, ObjectType } from "type-graphql";
import { GraphEdge, GraphNode } from "../subgraph";

@ObjectType({ description: "A step of a chain: two things, and everything that joins them directly." })
export class ChainStep {
  @Field(() => Int, { description: "Number of its chain, from 1." })
  readonly chain!: number;

  @Field(() => Int, { description: "Number of the step in its chain, from 1." })
  readonly step!: number;

  @Field(() => GraphNode, { description: "The thing from which the step goes." })
  readonly from!: GraphNode;

  @Field(() => GraphNode, { description: "The thing to which it goes." })
  readonly to!: GraphNode;

  @Field(() => [GraphEdge], {
    description: "The relationships between the two, in either direction, each with its printed line.",
  })
  readonly edges!: readonly GraphEdge[];
}

@ObjectType({ description: "A chain of relationships from one thing to another, in which nothing occurs twice." })
export class Chain {
  @Field(() => Int, { description: "How many steps it takes." })
  readonly length!: number;

  @Field(() => [ChainStep], { description: "Its steps, from the one end to the other." })
  readonly steps!: readonly ChainStep[];
}

@ObjectType({ description: "The chains of relationships between two things." })
export class Chains {
  @Field(() => [Chain], { description: "The shortest first, equals in a stable order." })
  readonly chains!: readonly Chain[];

  @Field(() => Int, {
    description:
      "All chains of up to this many steps are shown. Less than maxHops where there are more chains than first, or where so much is joined to the two ends that a limit was met.",
  })
  readonly completeTo!: number;
}
