import { IsOptional, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { type Context } from "../context";
import { pageSize } from "../paging/arguments";

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
}

/** `{ byUnit: true, byYear: false … }` for the groups that are asked for, out of `all`. */
export function groupedBy<G extends string>(asked: readonly G[], all: readonly G[]): Record<string, boolean> {
  return Object.fromEntries(
    all.map((group) => [`by${group[0]!.toUpperCase()}${group.slice(1).toLowerCase()}`, asked.includes(group)]),
  );
}

/** Rows of a count statement, as many as are asked for. Throws BAD_USER_INPUT over the limit. */
export async function countRows<R extends object>(
  { read, limits }: Context,
  statement: string,
  first: number | null | undefined,
  parameters: Parameters<Context["read"]>[1],
): Promise<readonly R[]> {
  const most = pageSize(first, limits.page);
  return most === 0 ? [] : await read<R>(`read/count/${statement}`, { ...parameters, first: most });
}

/** What a statement gives as an empty text is not known or not grouped by. */
export function known<T extends string>(text: T): T | null {
  return text === "" ? null : text;
}

/** A year as printed in a date; null where it is not known or not grouped by. */
export function yearOf(text: string): number | null {
  return text === "" ? null : Number(text);
}
