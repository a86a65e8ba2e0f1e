import { IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { AssignmentRole } from "../assignment-role";
import { TaskConnection } from "../connections";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { entityOf } from "../entity";
import { idsMeant, idsOfOne } from "../named";
import { PageArguments } from "../paging/arguments";
import { list, nothing } from "../paging/listing";
import { Task, taskOf } from "../task";
import { inOrder, LONGEST_TEXT, textOf } from "./filter";

@InputType({ description: "Which tasks are wanted; all conditions together." })
class TaskFilter {
  @Field(() => String, { nullable: true, description: "A unit that takes part, under any of its names, or its id." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly unit?: string | null;

  @Field(() => AssignmentRole, {
    nullable: true,
    description: "The part that this unit takes; without a unit, tasks in which any unit takes it.",
  })
  readonly role?: AssignmentRole | null;

  @Field(() => String, { nullable: true, description: "Name or id of a responsible leader (责任领导)." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly overseer?: string | null;

  @Field(() => String, { nullable: true, description: "Words in the label or in the headings above the task." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: "Number (文号) or id of the document that sets it." })
  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  readonly document?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True for only those which no unit leads (无牵头单位)." })
  readonly withoutLead?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "Set by a document of this day or later." })
  readonly setFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Set by a document of this day or earlier. Tasks of documents without a date fit no period.",
  })
  readonly setTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Due on this day or later." })
  readonly dueFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Due on this day or earlier. Tasks without a last day fit no period.",
  })
  readonly dueTo?: string | null;
}

@ArgsType()
class TasksArguments extends PageArguments {
  @Field(() => TaskFilter, { nullable: true, description: "All conditions together; none without it." })
  @IsOptional()
  @ValidateNested()
  readonly filter?: TaskFilter | null;
}

@Resolver()
export class TaskQueries {
  @Query(() => Task, { nullable: true, description: "One task by id; null where none bears it." })
  async task(
    @Arg("id", () => ID, { description: "Id of a task, as tasks gives it." }) id: string,
    @Ctx() context: Context,
  ): Promise<Task | null> {
    return await entityOf(context, "Task", id);
  }

  @Query(() => TaskConnection, {
    description:
      "Which units lead which tasks: tasks (任务) in printed order, by unit, leader, document, words or period.",
  })
  async tasks(
    @Args(() => TasksArguments) { filter, ...page }: TasksArguments,
    @Ctx() context: Context,
  ): Promise<TaskConnection> {
    const { unit, role = null, overseer, text, document, withoutLead, setFrom, setTo, dueFrom, dueTo } = filter ?? {};
    const parameters = {
      role,
      text: textOf(text),
      withoutLead: withoutLead ? true : null,
      ...inOrder({ dueFrom, dueTo }),
      ...inOrder({ setFrom, setTo }),
      units: await idsOfOne(context, "organization", unit),
      overseers: await idsMeant(context, "official", overseer),
      documents: await idsMeant(context, "document", document),
    };
    const { units, overseers, documents } = parameters;
    if ([units, overseers, documents].some((ids) => ids?.length === 0)) {
      return new TaskConnection(nothing(context, page));
    }
    const statement = units ? "by-unit" : overseers ? "by-overseer" : documents ? "by-document" : "all";
    return new TaskConnection(list(context, page, `read/task/${statement}`, parameters, taskOf));
  }
}
