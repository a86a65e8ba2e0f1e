import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { type Context } from "../context";
import { type Kind, LOADS } from "../entity";
import { badInput } from "../errors";
import { PageArguments, sliceOf } from "../paging/arguments";
import { nothing } from "../paging/listing";
import { type Candidate, type Match, ranked, wholeOf, wordsOf } from "../ranking";
import { type Found, LABELS, SearchConnection, SearchKind } from "../search";
import { simplified } from "../simplified";
import { LONGEST_TEXT } from "./filter";

/** Most candidates that are ranked, the closest; beyond them a search is too vague to be paged through. */
const MOST = 2000;

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, {
    description:
      "What people type: a name, an abbreviation, one character, words of a title, a document number with or without brackets, in simplified or traditional characters.",
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
    const text = typed.trim();
    if (text === "" || kinds?.length === 0) return new SearchConnection(nothing(context, page));
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
          all.slice(begin, begin + first).map(async ({ id, kind, matched, highlight }) => {
            const node = await LOADS[kind](context, id);
            if (node === null) throw new Error(`The hit ${id} is not in the graph`);
            return { sortKey: id, node: node as Found, edge: { matched, highlight } };
          }),
        );
      },
      total: async () => (await hits()).length,
    });
  }
}

/**
 * Everything that holds all the words; where nothing does, the same in simplified characters; where nothing does either, what holds most
 * of it. Only the last question goes to the engine's own full text, which finds by pairs of characters.
 */
async function hitsOf(context: Context, text: string, labels: readonly string[] | null): Promise<readonly RankedHit[]> {
  const forms = [...new Set([text, simplified(text)])];
  for (const form of forms) {
    const hits = await holding(context, form, labels);
    if (hits.length > 0) return hits;
  }
  return await holdingMost(context, forms.at(-1) ?? text, labels);
}

async function holding(
  { read }: Context,
  text: string,
  labels: readonly string[] | null,
): Promise<readonly RankedHit[]> {
  const words = wordsOf(text);
  const word = words.reduce((longest, other) => (other.length > longest.length ? other : longest), "");
  const parameters = { text: wholeOf(text), words, word, labels, limit: MOST };
  return rankedHits(text, await read<Hit & Candidate>("read/thing/containing", parameters));
}

async function holdingMost(
  { read }: Context,
  text: string,
  labels: readonly string[] | null,
): Promise<readonly RankedHit[]> {
  const words = wordsOf(text).join(" ");
  if (words.length < 2) return [];
  const found = await read<Hit>("search", { text: words, labels, limit: MOST });
  const candidates = await read<Candidate>("read/thing/search-words", { ids: found.map(({ id }) => id) });
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  return rankedHits(
    text,
    candidates.flatMap((candidate) => {
      const kind = kinds.get(candidate.id);
      return kind === undefined ? [] : [{ ...candidate, kind }];
    }),
  );
}

function rankedHits(text: string, candidates: readonly (Hit & Candidate)[]): readonly RankedHit[] {
  const kinds = new Map(candidates.map(({ id, kind }) => [id, kind]));
  return ranked(text, candidates).flatMap((match) => {
    const kind = kinds.get(match.id);
    return kind === undefined ? [] : [{ ...match, kind }];
  });
}
