import { kindOf, type Kind } from "../things";

/** A thing that search found, with one line to tell it from others. */
export interface Hit {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly detail: string | null;
  /** Which of its names the text was found in, where that is not the label, with what was looked for marked. */
  readonly matched: readonly Stretch[] | null;
}

export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

interface Found {
  readonly id: string;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly label?: string | null;
  readonly number?: string | null;
  readonly lawNumber?: string | null;
  readonly jurisdiction?: string | null;
  readonly issuedOn?: string | null;
  readonly organization?: { readonly name: string } | null;
  readonly document?: { readonly title: string } | null;
}

export interface SearchAnswer {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly edges: readonly {
      readonly matched: string;
      readonly highlight: readonly Stretch[];
      readonly node: Found;
    }[];
  };
}

/** Search over everything, or over some kinds. */
export const SEARCH = `query Search($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges {
      matched
      highlight { text marked }
      node {
        ... on Node { id }
        ... on Official { name jurisdiction }
        ... on Organization { name jurisdiction }
        ... on Post { title organization { name } }
        ... on Committee { name jurisdiction }
        ... on Task { label document { title } }
        ... on Project { name }
        ... on Law { lawName: name lawNumber: number }
        ... on Document { title number issuedOn }
      }
    }
  }
}`;

/** Hits as people read them, in the order of the answer. */
export function hitsOf({ search }: SearchAnswer): readonly Hit[] {
  return search.edges.flatMap(({ matched, highlight, node }) => {
    const kind = kindOf(node.id);
    if (kind === null) return [];
    const label = labelOf(node);
    return [{ id: node.id, kind, label, detail: detailOf(node), matched: isWithin(matched, label) ? null : highlight }];
  });
}

/** Names are searched with narrow punctuation, printed with wide: `，` is `,`. */
function isWithin(part: string, whole: string): boolean {
  return whole.normalize("NFKC").includes(part.normalize("NFKC"));
}

function labelOf(node: Found & { readonly lawName?: string | null }): string {
  if (node.organization) return `${node.organization.name}${node.title ?? ""}`;
  return node.name ?? node.title ?? node.label ?? node.lawName ?? node.lawNumber ?? node.id;
}

function detailOf({ jurisdiction, number, issuedOn, document, lawNumber }: Found): string | null {
  const told = [number, issuedOn, document?.title, lawNumber, jurisdiction].filter((part) => part);
  return told.length === 0 ? null : told.join(" · ");
}
