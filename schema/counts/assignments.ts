import { IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { AssignmentRole } from "../assignment-role";
import { DateScalar } from "../date";
import { Document } from "../document";
import { idsOfOne } from "../named";
import { inOrder, LONGEST_TEXT, textOf } from "../queries/filter";
import { genreOf, organizationAs, yearOf } from "./common";
import { CountArguments, countResolver } from "./count";

@ArgsType()
class AssignmentCountArguments extends CountArguments {
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

/** How many tasks, by unit, role, year, genre or document. */
export const AssignmentCountResolver = countResolver({
  name: "Assignment",
  describes: "How many tasks a unit takes part in, or a group of them by role, year, genre, document.",
  groupsBy: "By what parts in tasks are counted.",
  answers: "How many tasks (任务), counted by unit, role, year, genre or document: who leads the most, and when.",
  groups: {
    UNIT: organizationAs("unit", "The unit (单位).", "The unit; null where it is not grouped by."),
    ROLE: {
      field: "role",
      type: () => AssignmentRole,
      means: "Its part: leads, cooperates, responsible (牵头, 配合, 责任).",
      shows: "The part; null where it is not grouped by.",
    },
    YEAR: yearOf("the document that sets the task (年度)"),
    KIND: genreOf("that document"),
    DOCUMENT: {
      field: "document",
      type: () => Document,
      entity: "Document",
      means: "That document (文件).",
      shows: "The document; null where it is not grouped by.",
    },
  },
  totals: { tasks: "Tasks, each once." },
  Arguments: AssignmentCountArguments,
  statement: async (context, { role = null, unit, text, setFrom, setTo, groups }) => {
    const units = await idsOfOne(context, "organization", unit);
    const parameters = { ...inOrder({ setFrom, setTo }), role, text: textOf(text), groups: groups ?? false, units };
    return [units === null ? "assignments" : "assignments-of-units", parameters];
  },
});
