import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow } from "./batches";
import { type Context } from "./context";
import { made } from "./made";
import { PageArguments, sliceOf } from "./paging/arguments";
import { type Connection, connectionOf } from "./paging/connection";
import { Residue, ResidueConnection } from "./residue";

@ObjectType({ description: "How many facts of one family a source states." })
export class FamilyCount {
  @Field(() => String, { description: "Family of facts: appointment, committee, membership, task, assignment …" })
  readonly family!: string;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType({ description: "A loaded file: what was loaded when, what was found in it, what was not understood." })
export class Source {
  @Field(() => String, { description: "File name, relative to the folder that was loaded." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "When its present content was first loaded, ISO 8601 in UTC; null while it is being loaded.",
  })
  readonly loadedAt!: string | null;

  @Field(() => Int, { description: "Lines of the file." })
  readonly lines!: number;

  @Field(() => Int, { description: "Documents found in it." })
  readonly documents!: number;

  @Field(() => [FamilyCount], { description: "Facts found in it, by family." })
  readonly counts!: readonly FamilyCount[];

  readonly id!: string;
}

export type SourceConnection = Connection<Source>;
export const SourceConnection = connectionOf<Source>("Source", () => Source);

interface Summary {
  readonly documents?: number;
  readonly facts?: Readonly<Record<string, number>>;
}

export interface SourceRow {
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly loadedAt?: string | null;
    readonly lines?: number | null;
    readonly summary?: string | null;
  };
}

export function sourceOf({ source: { summary, lines, ...source } }: SourceRow): Source {
  const { documents = 0, facts = {} } = JSON.parse(summary ?? "{}") as Summary;
  const counts = Object.entries(facts).map(([family, count]) => made(FamilyCount, { family, count }));
  return made(Source, { ...source, lines: lines ?? 0, documents, counts });
}

/** Digits of a position in the residue, so that cursors sort as texts. */
const WIDTH = 9;

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => ResidueConnection, {
    description: "What looked like a fact and was not understood, in the order of the lines.",
  })
  async residue(
    @Root() { id }: Source,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<ResidueConnection> {
    const slice = sliceOf(page, context);
    const all = async (): Promise<readonly Residue[]> => {
      const row = await context.batches.row<BatchRow & { residue: string | null }>("read/source/residue", id);
      const found = JSON.parse(row?.residue ?? "[]") as readonly Residue[];
      return [...found].sort((a, b) => a.line - b.line).map((residue) => made(Residue, residue));
    };
    return new ResidueConnection({
      slice,
      items: async (first) => {
        const items = (await all()).map((node, i) => ({ sortKey: String(i).padStart(WIDTH, "0"), node }));
        return items.filter(({ sortKey }) => sortKey > slice.after).slice(0, first);
      },
      total: async () => (await all()).length,
    });
  }
}
