import { ArrayUnique, IsOptional, MaxLength } from "class-validator";
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { AssignmentRole } from "../assignment-role";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { Document } from "../document";
import { entityOf } from "../entity";
import { made } from "../made";
import { idsOfOne } from "../named";
import { Organization } from "../organization";
import { inOrder, LONGEST_TEXT, textOf } from "../queries/filter";
import { CountArguments, countRows, groupedBy, known, yearOf } from "./grouping";

export enum AssignmentGroup {
  UNIT = "UNIT",
  ROLE = "ROLE",
  YEAR = "YEAR",
  KIND = "KIND",
  DOCUMENT = "DOCUMENT",
}

registerEnumType(AssignmentGroup, {
  name: "AssignmentGroup",
  description: "By what parts in tasks are counted.",
  valuesConfig: {
    UNIT: { description: "The unit (单位)." },
    ROLE: { description: "Its part: leads, cooperates, responsible (牵头, 配合, 责任)." },
    YEAR: { description: "Year of the document that sets the task (年度)." },
    KIND: { description: "Genre of that document (文种)." },
    DOCUMENT: { description: "That document (文件)." },
  },
});

@ObjectType({ description: "How many tasks a unit takes part in, or a group of them by role, year, genre, document." })
export class AssignmentCount {
  @Field(() => AssignmentRole, { nullable: true, description: "The part; null where it is not grouped by." })
  readonly role!: AssignmentRole | null;

  @Field(() => Int, { nullable: true, description: "The year; null where it is not known or not grouped by." })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: "The genre (文种); null where it is not grouped by." })
  readonly kind!: string | null;

  @Field(() => Int, { description: "Tasks, each once." })
  readonly tasks!: number;

  readonly unitId!: string | null;
  readonly documentId!: string | null;
}

@ArgsType()
class AssignmentCountArguments extends CountArguments {
  @Field(() => [AssignmentGroup], { description: "By what to group; the years come first in order, then the largest." })
  @ArrayUnique()
  readonly by!: AssignmentGroup[];

  @Field(() => AssignmentRole, { nullable: true, description: "Only this part." })
  readonly role?: AssignmentRole | null;

  @Field(() => String, { nullable: true, description: "Only this unit, under any of its names, or its id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly unit?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only tasks with these words in the label or the headings above.",
  })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Set by a document of this day or later." })
  readonly setFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Set by a document of this day or earlier." })
  readonly setTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True to count bodies named together as well, such as 各县（市、区）政府.",
  })
  readonly groups?: boolean | null;
}

interface Row {
  readonly unit: string;
  readonly role: AssignmentRole | "";
  readonly year: string;
  readonly kind: string;
  readonly document: string;
  readonly tasks: number;
}

@Resolver(() => AssignmentCount)
export class AssignmentCountResolver {
  @Query(() => [AssignmentCount], {
    description: "How many tasks (任务), counted by unit, role, year, genre or document: who leads the most, and when.",
  })
  async assignmentCounts(
    @Args(() => AssignmentCountArguments) { by, first, ...filter }: AssignmentCountArguments,
    @Ctx() context: Context,
  ): Promise<AssignmentCount[]> {
    const { role = null, unit, text, setFrom, setTo, groups } = filter;
    const rows = await countRows<Row>(context, "assignments", first, {
      ...groupedBy(by, Object.values(AssignmentGroup)),
      ...inOrder({ setFrom, setTo }),
      role,
      text: textOf(text),
      groups: groups ?? false,
      units: await idsOfOne(context, "organization", unit),
    });
    return rows.map((row) =>
      made(AssignmentCount, {
        role: known(row.role),
        year: yearOf(row.year),
        kind: known(row.kind),
        tasks: row.tasks,
        unitId: known(row.unit),
        documentId: known(row.document),
      }),
    );
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The unit; null where it is not grouped by." })
  async unit(@Root() { unitId }: AssignmentCount, @Ctx() context: Context): Promise<Organization | null> {
    return await entityOf(context, "Organization", unitId);
  }

  @FieldResolver(() => Document, { nullable: true, description: "The document; null where it is not grouped by." })
  async document(@Root() { documentId }: AssignmentCount, @Ctx() context: Context): Promise<Document | null> {
    return await entityOf(context, "Document", documentId);
  }
}
