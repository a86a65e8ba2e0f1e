import { ask } from "../api/ask";
import { LINE, type Line } from "../things";
import { type Mark } from "./document-facts";

/** A statement of where a committee's office sits (HOSTS) or who directs it (HEADS_OFFICE), as the graph gives it. */
export interface OfficeEdge {
  readonly kind: string;
  readonly source: string;
  readonly evidence: Line | null;
}

/** What surrounds a committee; the edges of its office are among it. */
export interface Around {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly OfficeEdge[];
}

const OFFICE: ReadonlySet<string> = new Set(["HOSTS", "HEADS_OFFICE"]);

/** The selection for {@link Around}; `committee` is the argument that names it, as in `id: $id`. */
export function aroundOf(committee: string): string {
  return `neighbourhood(${committee}, depth: 1, limit: 1000) { nodes { id label } edges { kind source ${LINE} } }`;
}

/** The statements of a committee's office among what surrounds it. */
export function officeEdges({ edges }: Around): readonly OfficeEdge[] {
  return edges.filter(({ kind }) => OFFICE.has(kind));
}

/** Marks for the offices of committees and their directors where a document states them; each leads to the unit or the person. */
export async function officeMarks(
  document: string,
  committees: readonly string[],
  signal: AbortSignal,
): Promise<readonly Mark[]> {
  const declared = committees.map((_, index) => `$c${index + 1}: ID!`).join(", ");
  const fields = committees.map((_, index) => `  c${index + 1}: ${aroundOf(`id: $c${index + 1}`)}`);
  const variables = Object.fromEntries(committees.map((id, index) => [`c${index + 1}`, id]));
  const answer = await ask<Readonly<Record<string, Around>>>(
    `query Offices(${declared}) {\n${fields.join("\n")}\n}`,
    variables,
    signal,
  );
  return Object.values(answer).flatMap((around) => marksOf(document, around));
}

function marksOf(document: string, around: Around): readonly Mark[] {
  const labels = new Map(around.nodes.map(({ id, label }) => [id, label]));
  return officeEdges(around).flatMap(({ source, evidence }) =>
    evidence?.document.id === document
      ? [
          {
            family: "seats" as const,
            start: evidence.start,
            end: evidence.end,
            line: evidence.line,
            id: source,
            label: `办公室 ${labels.get(source) ?? ""}`,
          },
        ]
      : [],
  );
}
