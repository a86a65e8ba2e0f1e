import { type Context } from "./context";
import { kindOf } from "./entity";
import { evidenceOf, type Place } from "./evidence";
import { familyOf } from "./families";
import { made } from "./made";
import { knownBy, placesOf, statingEnd } from "./places";
import { GraphEdge, GraphNode, Subgraph } from "./subgraph";
import { WORDS } from "./words";

interface LabelledRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string | null;
  readonly title: string | null;
  readonly label: string | null;
  readonly number: string | null;
  readonly organization: string | null;
  readonly action: string | null;
  readonly decidedOn: string | null;
}

/** What a relationship may say of itself, whichever its type. */
interface EdgeFact extends Partial<Place> {
  readonly role?: string | null;
  readonly kind?: string | null;
  readonly action?: string | null;
  readonly on?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly firstSeen?: string | null;
  readonly documents?: readonly string[];
  readonly sources?: readonly string[];
  readonly lines?: readonly number[];
  readonly quotes?: readonly string[];
}

export interface EdgeRow {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly fact: EdgeFact;
}

/** A drawing of these things, in this order, with the relationships between them that `wanted` lets through. */
export async function drawingOf(
  context: Context,
  ids: readonly string[],
  truncated: boolean,
  wanted: (edge: EdgeRow) => boolean = () => true,
): Promise<Subgraph> {
  const { read } = context;
  const [labelled, between] = await Promise.all([
    read<LabelledRow>("read/thing/labelled", { ids }),
    read<EdgeRow>("read/thing/edges", { ids }),
  ]);
  const rows = new Map(labelled.map((row) => [row.id, row]));
  const edges = between.filter(wanted);
  const places = await placesOf(
    context,
    edges.flatMap((edge) => statingEnd(edge) ?? []),
  );
  return made(Subgraph, {
    nodes: ids.flatMap((id) => nodeOf(rows.get(id)) ?? []),
    edges: edges.map((edge) =>
      made(GraphEdge, edgeOf(edge, places.get(statingEnd(edge) ?? "")), {
        sourceLabel: labelOfRow(rows.get(edge.source)),
        targetLabel: labelOfRow(rows.get(edge.target)),
      }),
    ),
    truncated,
  });
}

const labelOfRow = (row: LabelledRow | undefined): string => (row === undefined ? "" : labelOf(row));

function nodeOf(row: LabelledRow | undefined): GraphNode | null {
  const kind = row && kindOf(row.labels);
  return kind ? made(GraphNode, { id: row.id, kind, label: labelOf(row) }) : null;
}

/** A post with its organisation's name, a decision with its day, everything else by its name. */
function labelOf({ id, name, title, label, number, organization, action, decidedOn }: LabelledRow): string {
  if (action !== null) return `${WORDS[action] ?? action}${decidedOn ?? ""}`;
  if (organization !== null && title !== null) return `${organization}${title}`;
  return name ?? title ?? label ?? number ?? id;
}

/** `shown`: the line of that end which states the relationship, where it bears none itself. */
function edgeOf({ kind, source, target, fact }: EdgeRow, shown: Place | undefined): GraphEdge {
  const evidence = placeOf(fact) ?? (shown === undefined ? null : evidenceOf(shown));
  const word = fact.role ?? fact.kind ?? fact.action ?? kind;
  return made(GraphEdge, {
    source,
    target,
    kind,
    family: familyOf(kind),
    label: WORDS[word] ?? word,
    from: fact.from ?? fact.firstSeen ?? fact.on ?? null,
    to: fact.to ?? null,
    evidence,
    rule: evidence === null ? knownBy(kind) : null,
  });
}

function placeOf(fact: EdgeFact): GraphEdge["evidence"] {
  const document = fact.document ?? fact.documents?.[0];
  const source = fact.source ?? fact.sources?.[0];
  const line = fact.line ?? fact.lines?.[0];
  const quote = fact.quote ?? fact.quotes?.[0];
  if (document === undefined || source === undefined || line === undefined || quote === undefined) return null;
  return evidenceOf({ document, source, line, quote, start: fact.start, end: fact.end });
}
