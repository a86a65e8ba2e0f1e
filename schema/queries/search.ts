import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { type Context } from "../context";
import { type Kind, LOADS } from "../entity";
import { badInput } from "../errors";
import { PageArguments, sliceOf } from "../paging/arguments";
import { nothing } from "../paging/listing";
import { type Candidate, type Match, ranked } from "../ranking";
import { type Found, LABELS, SearchConnection, SearchKind } from "../search";
import { LONGEST_TEXT, textOf } from "./filter";

/** Most candidates that are ranked; beyond them a search is too vague to be paged through. */
const MOST = 2000;
/** Everything that is not a letter or a figure: full-text indexes give it a meaning of their own. */
const SIGNS = /[^\p{L}\p{N}]+/gu;

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, {
    description:
      "What people type: a name, an abbreviation, one character, words of a title, a document number with or without brackets.",
  })
  @MaxLength(LONGEST_TEXT)
  readonly text!: string;

  @Field(() => [SearchKind], { nullable: true, description: "Only these kinds; all without it." })
  @IsOptional()
  @ArrayMaxSize(20)
  readonly kinds?: readonly SearchKind[] | null;
}

interface Hit {
  readonly id: string;
  readonly kind: Kind;
}

type RankedHit = Hit & Match;

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnection, {
    description:
      "Things of every kind by name, title or number: first those named exactly so, then those whose name begins with the text, then those that hold it, then those with all its words; where there are none, those that hold most of it.",
  })
  async search(
    @Args(() => SearchArguments) { text: typed, kinds, ...page }: SearchArguments,
    @Ctx() context: Context,
  ): Promise<SearchConnection> {
    const text = textOf(typed);
    if (text === null || kinds?.length === 0) return new SearchConnection(nothing(context, page));
    const labels = kinds?.map((kind) => LABELS[kind]) ?? null;
    const slice = sliceOf(page, context);
    let found: Promise<readonly RankedHit[]> | undefined;
    const hits = async (): Promise<readonly RankedHit[]> => await (found ??= hitsOf(context, text, labels));
    return new SearchConnection({
      slice,
      items: async (first) => {
        const all = await hits();
        const begin = slice.after === "" ? 0 : all.findIndex(({ id }) => id === slice.after) + 1;
        if (begin === 0 && slice.after !== "") throw badInput("after is a cursor of another search");
        return await Promise.all(
          all.slice(begin, begin + first).map(async ({ id, kind, matched }) => {
            const node = await LOADS[kind](context, id);
            if (node === null) throw new Error(`The hit ${id} is not in the graph`);
            return { sortKey: id, node: node as Found, edge: { matched } };
          }),
        );
      },
      total: async () => (await hits()).length,
    });
  }
}

async function hitsOf(
  { read }: Context,
  text: string,
  labels: readonly string[] | null,
): Promise<readonly RankedHit[]> {
  const words = text.normalize("NFKC").replace(SIGNS, " ").trim().toLowerCase();
  let hits = words.length < 2 ? [] : await read<Hit>("search", { text: words, labels, limit: MOST });
  if (hits.length === 0) hits = await read<Hit>("read/thing/containing", { text, labels, limit: MOST });
  const candidates = await read<Candidate>("read/thing/search-words", { ids: hits.map(({ id }) => id) });
  const kinds = new Map(hits.map(({ id, kind }) => [id, kind]));
  return ranked(words === "" ? text : words, candidates).flatMap((match) => {
    const kind = kinds.get(match.id);
    return kind === undefined ? [] : [{ ...match, kind }];
  });
}
