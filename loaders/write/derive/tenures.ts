import { type Graph } from "../../../src/graph/graph";
import { type Properties } from "../../resolve/rows";
import { batches, groupedBy } from "../batches";
import { succession } from "./holders";
import { compareLinks, type Link, type LinkChanges, writeLinks } from "./links";
import { isHeldByOne } from "./one-holder";
import { type Sign, type Span, spansOf } from "./tenure";

const PAGE = 500;

type SignRow = Omit<Sign, "kind"> & { readonly action?: string };

/** Puts tenures (HELD) together from all decisions and rosters, with who was known in the post before and after. */
export async function deriveTenures(graph: Graph): Promise<void> {
  const posts = await graph.read<{ id: string; title: string }>("derive/posts");
  const seats = await graph.read<SignRow>("derive/seats");
  const seatsOf = groupedBy(seats.map(seen), ({ post }) => post);
  for (const page of batches(posts, PAGE)) await writeLinks(graph, "HELD", await changesOf(graph, page, seatsOf));
}

async function changesOf(
  graph: Graph,
  page: readonly { id: string; title: string }[],
  seatsOf: ReadonlyMap<string, Sign[]>,
): Promise<LinkChanges> {
  const ids = page.map(({ id }) => id);
  const [decisions, held] = await Promise.all([
    graph.read<SignRow>("derive/appointments", { ids }),
    graph.read<{ from: string; to: string; key: string; properties: Properties }>("derive/tenures", { ids }),
  ]);
  const decisionsOf = groupedBy(decisions.map(decided), ({ post }) => post);
  const wanted = page.flatMap(({ id, title }) =>
    tenuresOf([...(decisionsOf.get(id) ?? []), ...(seatsOf.get(id) ?? [])], isHeldByOne(title)),
  );
  return compareLinks(held, wanted);
}

/** The tenures of one post. */
export function tenuresOf(signs: readonly Sign[], heldByOne: boolean): readonly Link[] {
  const keys = new Map<Span, string>();
  for (const [official, own] of groupedBy(signs, (sign) => sign.official)) {
    spansOf(own).forEach((span, i) => {
      const key = `held:${official.replace(/^official:/u, "")}/${span.post.replace(/^post:/u, "")}`;
      keys.set(span, i === 0 ? key : `${key}~${i + 1}`);
    });
  }
  return [...succession([...keys.keys()], heldByOne)].map(([span, { predecessor, successor }]) => ({
    from: span.official,
    to: span.post,
    key: keys.get(span)!,
    properties: {
      ...stated({ from: span.from, to: span.to, firstSeen: span.firstSeen, lastSeen: span.lastSeen }),
      ...stated({
        predecessor: predecessor === null ? null : keys.get(predecessor)!,
        successor: successor === null ? null : keys.get(successor)!,
      }),
      sortKey: `${span.from ?? span.firstSeen ?? span.to ?? "9999"}\t${keys.get(span)!}`,
      documents: span.signs.map((sign) => sign.document),
      sources: span.signs.map((sign) => sign.source),
      lines: span.signs.map((sign) => sign.line),
      quotes: span.signs.map((sign) => sign.quote),
      starts: span.signs.map((sign) => sign.start),
      ends: span.signs.map((sign) => sign.end),
    },
  }));
}

function decided({ action, ...row }: SignRow): Sign {
  return { ...row, kind: action === "REMOVE" ? "REMOVE" : "APPOINT" };
}

function seen(row: SignRow): Sign {
  return { ...row, kind: "SEEN" };
}

function stated(values: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
}
