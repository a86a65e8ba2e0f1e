import { ArrayUnique, IsOptional, Max, Min } from "class-validator";
import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Field,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from "type-graphql";
import { type Parameters } from "../../src/graph/graph";
import { type Context } from "../context";
import { entityOf, type Kind } from "../entity";
import { made } from "../made";
import { pageSize } from "../paging/arguments";

/** What every count takes. */
@ArgsType()
export class CountArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 50,
    description:
      "How many rows to show, the largest first: 0 up to the server's largest page, 100 unless it is set otherwise. BAD_USER_INPUT beyond.",
  })
  @IsOptional()
  @Min(0, { message: "first must not be below 0" })
  readonly first?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description:
      "How many rows to leave out before the first that is shown, to go through all of them: 0 up to 1,000,000, and 0 where it is left out.",
  })
  @IsOptional()
  @Min(0, { message: "offset must not be below 0" })
  @Max(1_000_000, { message: "offset must not be above 1000000" })
  readonly offset?: number | null;
}

/** One thing by which a count can be grouped. */
export interface Group {
  /** Field that shows it, and the column of the statement, which asks for it by `$by<Field>`. */
  readonly field: string;
  /** GraphQL type of the field. */
  readonly type: () => ClassType | object;
  /** Kind of the thing whose id the column holds; without it the column holds the value itself. */
  readonly entity?: Kind;
  /** Of the value of the enum. */
  readonly means: string;
  /** Of the field. */
  readonly shows: string;
}

/** A count: what is counted, by what it can be grouped, and which statement counts it. */
export interface Count<A extends CountArguments> {
  /** `Assignment` makes the type `AssignmentCount`, the enum `AssignmentGroup` and the query `assignmentCounts`. */
  readonly name: string;
  /** Descriptions: of the type, of the enum, of the query. */
  readonly describes: string;
  readonly groupsBy: string;
  readonly answers: string;
  readonly groups: Readonly<Record<string, Group>>;
  /** Columns that hold the numbers, with their descriptions. */
  readonly totals: Readonly<Record<string, string>>;
  /** What can be left out. */
  readonly Arguments: ClassType<A>;
  /** The statement below `read/count/` and its parameters. */
  readonly statement: (context: Context, filter: A) => Promise<readonly [string, Parameters]>;
}

type Row = Readonly<Record<string, string | number>>;

const BY = "By what to group; the years come first in order, then the largest.";

/** The resolver of a count, with its types. */
export function countResolver<A extends CountArguments>(count: Count<A>): ClassType {
  const { name, groups, totals } = count;
  const names = Object.keys(groups);
  const GroupEnum = Object.fromEntries(names.map((group) => [group, group]));
  registerEnumType(GroupEnum, {
    name: `${name}Group`,
    description: count.groupsBy,
    valuesConfig: Object.fromEntries(
      Object.entries(groups).map(([group, { means }]) => [group, { description: means }]),
    ),
  });

  @ObjectType(`${name}Count`, { description: count.describes })
  class CountRow {
    /** Ids of the things by which it is grouped, by field. */
    readonly ids!: Readonly<Record<string, string | null>>;
  }
  for (const group of Object.values(groups)) defineGroup(CountRow, group);
  for (const [field, description] of Object.entries(totals))
    Field(() => Int, { description })(CountRow.prototype, field);

  @ArgsType()
  class GroupedArguments extends (count.Arguments as ClassType<CountArguments>) {
    @Field(() => [GroupEnum], { description: BY })
    @ArrayUnique()
    readonly by!: string[];
  }

  @Resolver()
  class CountQueries {
    @Query(() => [CountRow], { name: `${name.toLowerCase()}Counts`, description: count.answers })
    async counts(
      @Args(() => GroupedArguments) { by, ...filter }: GroupedArguments,
      @Ctx() context: Context,
    ): Promise<CountRow[]> {
      const first = pageSize(filter.first, context.limits.page);
      if (first === 0) return [];
      const asked = Object.fromEntries(names.map((group) => [switchOf(groups[group]!), by.includes(group)]));
      // the class of the arguments is that which the count names
      const [statement, parameters] = await count.statement(context, filter as A);
      const rows = await context.read<Row>(`read/count/${statement}`, {
        ...asked,
        ...parameters,
        first,
        offset: filter.offset ?? 0,
      });
      return rows.map((row) => made(CountRow, valuesOf(row)));
    }
  }
  return CountQueries;

  function valuesOf(row: Row): object {
    const values: Record<string, unknown> = {};
    const ids: Record<string, unknown> = {};
    for (const { field, type, entity } of Object.values(groups)) {
      // what is not known or not grouped by comes as an empty text
      const value = row[field] === "" ? null : row[field];
      if (entity === undefined) values[field] = value !== null && type() === Int ? Number(value) : value;
      else ids[field] = value;
    }
    for (const field of Object.keys(totals)) values[field] = row[field];
    return { ...values, ids };
  }
}

/** The parameter that asks for a group: `byUnit`. */
function switchOf({ field }: Group): string {
  return `by${field[0]!.toUpperCase()}${field.slice(1)}`;
}

/** Gives the type of a count the field of a group: a value that the row holds, or the thing whose id it holds. */
function defineGroup(
  Row: new () => { readonly ids: Readonly<Record<string, string | null>> },
  { field, type, entity, shows }: Group,
): void {
  const shown = Field(() => type() as ClassType, { nullable: true, description: shows });
  const { prototype } = Row as { readonly prototype: object };
  if (entity === undefined) {
    shown(prototype, field);
    return;
  }
  const load = async function (this: InstanceType<typeof Row>, context: Context): Promise<unknown> {
    return await entityOf(context, entity, this.ids[field]);
  };
  Object.defineProperty(prototype, field, { value: load, writable: true, configurable: true });
  Ctx()(prototype, field, 0);
  shown(prototype, field, Object.getOwnPropertyDescriptor(prototype, field)!);
}
