import { MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { Amendment, amendmentOf, type AmendmentRow } from "../amendment";
import { type BatchRow } from "../batches";
import { Change } from "../change";
import { type Context } from "../context";
import { made } from "../made";
import { idMeant } from "../named";
import { type OrganizationRow } from "../organization";
import { LONGEST_TEXT } from "../queries/filter";
import { type Relation } from "../relation";

@ObjectType({ description: "A place in a rule where one name is put for another (名称替换)." })
export class Replacement {
  @Field(() => Change, { description: "The single change: the words taken out, the words put in, the articles." })
  readonly change!: Relation<Change>;

  @Field(() => Amendment, { description: "The amendment to which it belongs: rule, document, all its changes." })
  readonly amendment!: Relation<Amendment>;
}

@ArgsType()
class ReplacementArguments {
  @Field(() => String, { description: "A unit under any of its names, or its id; or words that no unit bears." })
  @MaxLength(LONGEST_TEXT)
  readonly name!: string;
}

/** Most amendments that are looked through. */
const MOST = 1000;
/** Names shorter than this say too little to be looked for. */
const SHORTEST = 3;
/** 市生态环境局, 云州市生态环境局: the place in front of a body's own name. */
const PLACE = /^(?:[\p{Script=Han}]{1,6}?[省市县区旗州盟]|[省市县区])/u;

type Names = OrganizationRow & BatchRow & { readonly organization: { readonly name: string } };

@Resolver()
export class ReplacementQueries {
  @Query(() => [Replacement], {
    description:
      "What a unit's renaming touched (更名): the places in rules where orders put a name of it, or of the bodies before and after it, for another or another for it; names with or without the place in front.",
  })
  async replacements(
    @Args(() => ReplacementArguments) { name }: ReplacementArguments,
    @Ctx() context: Context,
  ): Promise<Replacement[]> {
    const words = await wordsFor(context, name);
    if (words.length === 0) return [];
    const rows = await context.read<AmendmentRow>("read/amendment/with-words", { words, limit: MOST });
    return rows
      .map(amendmentOf)
      .flatMap((amendment) =>
        amendment.details
          .filter(({ from, to }) => from && to && words.some((word) => from.includes(word) || to.includes(word)))
          .map((change) => made(Replacement, { change, amendment })),
      );
  }
}

/** The names to look for: those of the unit and of the bodies before and after it, else the words themselves. */
async function wordsFor(context: Context, name: string): Promise<readonly string[]> {
  const id = await idMeant(context, "organization", name);
  if (id === null) return name.trim() === "" ? [] : [name.trim()];
  const found = await Promise.all(
    ["by-id", "predecessors", "successors"].map(
      async (statement) => await context.batches.rows<Names>(`read/organization/${statement}`, id),
    ),
  );
  const names = found.flat().flatMap(({ organization }) => [organization.name, ...(organization.printedNames ?? [])]);
  const bare = names.map((full) => full.replace(PLACE, ""));
  return [...new Set([...names, ...bare])].filter((word) => word.length >= SHORTEST);
}
