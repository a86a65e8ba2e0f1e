import { createUnionType, Field, ObjectType, registerEnumType } from "type-graphql";
import { Committee } from "./committee";
import { Document } from "./document";
import { type Kind } from "./entity";
import { Law } from "./law";
import { Official } from "./official";
import { Organization } from "./organization";
import { type Connection, connectionOf } from "./paging/connection";
import { Post } from "./post";
import { Project } from "./project";
import { Task } from "./task";

export enum SearchKind {
  DOCUMENT = "DOCUMENT",
  ORGANIZATION = "ORGANIZATION",
  OFFICIAL = "OFFICIAL",
  POST = "POST",
  COMMITTEE = "COMMITTEE",
  TASK = "TASK",
  PROJECT = "PROJECT",
  LAW = "LAW",
}

registerEnumType(SearchKind, { name: "SearchKind", description: "Kinds of things that search finds." });

/** The label of the graph for each kind that search finds. */
export const LABELS: Readonly<Record<SearchKind, Kind>> = {
  DOCUMENT: "Document",
  ORGANIZATION: "Organization",
  OFFICIAL: "Official",
  POST: "Post",
  COMMITTEE: "Committee",
  TASK: "Task",
  PROJECT: "Project",
  LAW: "Law",
};

export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "Anything that search finds.",
  types: () => [Document, Organization, Official, Post, Committee, Task, Project, Law] as const,
});

export type Found = Document | Organization | Official | Post | Committee | Task | Project | Law;

@ObjectType({ description: "A stretch of a name, and whether it is what was looked for." })
export class MarkedText {
  @Field(() => String, { description: "The stretch as it stands in the name." })
  readonly text!: string;

  @Field(() => Boolean, { description: "True for what was looked for." })
  readonly marked!: boolean;
}

/** What a hit tells beside its thing. */
@ObjectType()
class Hit {
  @Field(() => String, {
    description: "That of the names, titles and numbers of the thing in which the text was found.",
  })
  readonly matched!: string;

  @Field(() => [MarkedText], {
    description: "The same cut into stretches, with what was looked for marked; together they are matched.",
  })
  readonly highlight!: readonly MarkedText[];
}

export type SearchConnection = Connection<Found>;
export const SearchConnection = connectionOf<Found>("Search", () => SearchResult as object, Hit);
