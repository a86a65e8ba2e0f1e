import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { cursorOf } from "./cursor";
import { type Slice } from "./arguments";

/** A list that can be read in parts: the items of the part, one more than asked where there are more, and the count of all. */
export interface Listing<T> {
  readonly slice: Slice;
  readonly items: (first: number) => Promise<readonly Item<T>[]>;
  readonly total: () => Promise<number>;
}

export interface Item<T> {
  readonly sortKey: string;
  readonly node: T;
  /** Further fields of the edge, where its type has any. */
  readonly edge?: object;
}

/** An edge type without fields of its own. */
@ObjectType()
class PlainEdge {}

@ObjectType({ simpleResolvers: true, description: "Where a page lies in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "True where more follow: ask again with after set to endCursor." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "True where this page does not begin the list." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first on the page; null on an empty one." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last on the page; null on an empty one." })
  readonly endCursor!: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** What a connection of any type answers. Nothing is asked of the graph before a field needs it, and then once. */
export interface Connection<T> {
  nodes(): Promise<readonly T[]>;
  edges(): Promise<readonly Edge<T>[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** The type `<name>Connection` with its edge type `<name>Edge`, which has the fields of `Base` besides cursor and node. */
export function connectionOf<T>(
  name: string,
  type: () => ClassType | object,
  Base: ClassType = PlainEdge,
): new (list: Listing<T>) => Connection<T> {
  const node = type as () => ClassType;

  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A place in a list of ${name}.` })
  class ConnectionEdge extends Base implements Edge<T> {
    @Field(() => String, { description: "Opaque and stable; give it as after to go on from here." })
    readonly cursor!: string;

    @Field(node, { description: "The thing itself." })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ListConnection implements Connection<T> {
    private loaded: Promise<readonly Item<T>[]> | undefined;

    constructor(private readonly list: Listing<T>) {}

    @Field(() => [node()], { description: "The things on this page." })
    async nodes(): Promise<T[]> {
      return (await this.page()).map((item) => item.node);
    }

    @Field(() => [ConnectionEdge], { description: "The things on this page with their cursors." })
    async edges(): Promise<ConnectionEdge[]> {
      return (await this.page()).map((item) => ({ ...item.edge, cursor: cursorOf(item.sortKey), node: item.node }));
    }

    @Field(() => PageInfo, { description: "Where this page lies in the list." })
    async pageInfo(): Promise<PageInfo> {
      const page = await this.page();
      const [start, end] = [page[0], page.at(-1)];
      return {
        hasNextPage: (await this.items()).length > page.length,
        hasPreviousPage: this.list.slice.after !== "",
        startCursor: start === undefined ? null : cursorOf(start.sortKey),
        endCursor: end === undefined ? null : cursorOf(end.sortKey),
      };
    }

    @Field(() => Int, { description: "How many there are on all pages together." })
    async totalCount(): Promise<number> {
      return await this.list.total();
    }

    private async page(): Promise<readonly Item<T>[]> {
      return (await this.items()).slice(0, this.list.slice.first);
    }

    private async items(): Promise<readonly Item<T>[]> {
      const { first } = this.list.slice;
      this.loaded ??= first === 0 ? Promise.resolve([]) : this.list.items(first + 1);
      return await this.loaded;
    }
  }
  return ListConnection;
}
