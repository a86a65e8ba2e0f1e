/** A field of a thing that gives a page of a list, as a page of the explorer shows it. */
export interface ListField<T> {
  /** Name in the answer. */
  readonly name: string;
  /** Field with its arguments before the paging: `assignments(role: LEAD`. */
  readonly field: string;
  readonly args?: string;
  readonly selection: string;
  /** How many the page begins with. */
  readonly first: number;
  /** Type of a row; never read. */
  readonly row?: T;
}

export interface ListPage<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly T[];
}

function listOf<T>({ name, field, args, selection, first }: ListField<T>, after: string): string {
  const given = [args, `first: ${first}`, after].filter(Boolean).join(", ");
  const alias = name === field ? "" : `${name}: `;
  return `    ${alias}${field}(${given}) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { ${selection} }
    }`;
}

/** The question for a whole page: the thing itself, the first rows of its lists, and what else the page asks by the same id. */
export function pageQuery(root: string, own: string, lists: readonly ListField<unknown>[], beside?: string): string {
  return `query ${operationOf(root)}($id: ID!) {
  ${thing(root)} {
    id
    ${own}
${lists.map((list) => listOf(list, "")).join("\n")}
  ${closing(root)}${beside === undefined ? "" : `\n  ${beside}`}
}`;
}

/** The question for the next rows of one list, with the variable `after`. */
export function moreQuery<T>(root: string, list: ListField<T>): string {
  return `query More${operationOf(root)}($id: ID!, $after: String) {
  ${thing(root)} {
${listOf(list, "after: $after")}
  ${closing(root)}
}`;
}

/** Types without a field of their own in Query are asked for as Node. */
const ROOTS: Readonly<Record<string, string>> = {
  Official: "official",
  Organization: "organization",
  Committee: "committee",
  Task: "task",
  Law: "law",
  Document: "document",
};

function thing(type: string): string {
  const root = ROOTS[type];
  return root === undefined ? `thing: node(id: $id) { ... on ${type}` : `thing: ${root}(id: $id)`;
}

function closing(type: string): string {
  return ROOTS[type] === undefined ? "} }" : "}";
}

function operationOf(type: string): string {
  return `${type}Page`;
}
