import { IsOptional, MaxLength, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { type Parameters } from "../../src/graph/graph";
import { type Context } from "../context";
import { badInput } from "../errors";
import { keyOf } from "./cursor";

const FIRST =
  "How many to show: 0 (only the count) up to the server's largest page, 100 unless it is set otherwise. BAD_USER_INPUT beyond.";
const AFTER =
  "Shows what follows this cursor: pageInfo.endCursor of the page before. BAD_USER_INPUT for anything else.";

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: FIRST })
  @IsOptional()
  @Min(0, { message: "first must not be below 0" })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  @IsOptional()
  @MaxLength(4000, { message: "after is too long for a cursor" })
  readonly after?: string | null;
}

/** Lists that people mostly want whole, such as a committee's members: 50 unless asked otherwise. */
@ArgsType()
export class LongPageArguments extends PageArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: FIRST })
  override readonly first?: number | null;
}

/** Which part of a list is wanted. */
export interface Slice {
  readonly first: number;
  /** Key after which it begins; empty for the beginning. */
  readonly after: string;
}

/** The part that the arguments ask for. Throws BAD_USER_INPUT where `first` is over the limit or `after` is no cursor. */
export function sliceOf({ first, after }: PageArguments, { limits }: Pick<Context, "limits">): Slice {
  return { first: pageSize(first, limits.page), after: keyOf(after) };
}

/** The parameters of a statement that reads a part of a list: one more than asked, which tells whether more follow. */
export function pageParameters(parameters: Parameters, { first, after }: Slice): Parameters {
  return { ...parameters, after, first: first + 1 };
}

/** The page size that is asked for; 20 where none is. Throws BAD_USER_INPUT over the limit. */
export function pageSize(first: number | null | undefined, limit: number): number {
  const size = first ?? 20;
  if (size > limit) throw badInput(`first must not be above ${limit}`);
  return size;
}
