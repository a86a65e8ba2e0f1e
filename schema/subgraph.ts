import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "./date";
import { Evidence } from "./evidence";

@ObjectType({ description: "A thing in a drawing." })
export class GraphNode {
  @Field(() => ID, { description: "Id of the thing; node(id:) gives the whole of it." })
  readonly id!: string;

  @Field(() => String, { description: "GraphQL type name: Official, Task, …" })
  readonly kind!: string;

  @Field(() => String, { description: "Name, title or first words, for a person to read." })
  readonly label!: string;
}

@ObjectType({ description: "A relationship in a drawing, or a fact that joins two things." })
export class GraphEdge {
  @Field(() => ID, { description: "Id of the node from which it runs." })
  readonly source!: string;

  @Field(() => ID, { description: "Id of the node to which it runs." })
  readonly target!: string;

  @Field(() => String, { description: "Label of the node from which it runs." })
  readonly sourceLabel!: string;

  @Field(() => String, { description: "Label of the node to which it runs." })
  readonly targetLabel!: string;

  @Field(() => String, { description: "Type of the relationship, such as MEMBER_OF, ASSIGNED, HELD, CITES." })
  readonly kind!: string;

  @Field(() => String, {
    description:
      "Family of facts, to colour by: document, organization, office, committee, task, portfolio, project, law.",
  })
  readonly family!: string;

  @Field(() => String, { nullable: true, description: "In Chinese, for a person to read: 组长, 牵头, 分管, 引用 …" })
  readonly label!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the fact, or on which a span of time begins." })
  readonly from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day on which a span of time ends; null for a fact of one day.",
  })
  readonly to!: string | null;

  @Field(() => Evidence, {
    nullable: true,
    description:
      "The printed line that states the relationship, the first of several; for issuing and printing the document's title, for a decision its own line, for where a post belongs the line that shows the post.",
  })
  readonly evidence!: Evidence | null;

  @Field(() => String, {
    nullable: true,
    description: "Where no printed line states the relationship, how it is known (依据); null where evidence is given.",
  })
  readonly rule!: string | null;
}

@ObjectType({ description: "A piece of the graph, ready to draw." })
export class Subgraph {
  @Field(() => [GraphNode], { description: "The things, in a stable order." })
  readonly nodes!: readonly GraphNode[];

  @Field(() => [GraphEdge], { description: "The relationships between them, in a stable order." })
  readonly edges!: readonly GraphEdge[];

  @Field(() => Boolean, { description: "True where a limit left nodes out." })
  readonly truncated!: boolean;
}
