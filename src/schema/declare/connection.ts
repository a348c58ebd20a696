import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { declareCounts, type Counts } from "./counts.js";

/** Relay's page info. */
@ObjectType({ description: "Position of a page in its list, as in Relay's Cursor Connections Specification." })
export class PageInfo {
  @Field(() => Boolean, { description: "True if the list has more items after this page." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "True if the list has more items before this page." })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first item on this page. Null if the page is empty.",
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last item on this page. Null if the page is empty.",
  })
  endCursor: string | null;
}

/** The connection type of a node type: edges, nodes, page info, total count and the counts `countsBy…`. `withCoverage` adds `coverage`. */
export function connectionTo(
  name: string,
  node: () => unknown,
  counts: Readonly<Record<string, Counts>> = {},
): ClassType {
  @ObjectType(`${name}Edge`, { description: `One ${name} on a page, with its cursor.` })
  class Edge {
    @Field(() => String, {
      description:
        "Position of this item in its list, as an opaque text for `after` or `before`. It stays valid when items are added or removed.",
    })
    cursor: string;

    @Field(node as never, { description: "The item at the end of this edge." })
    node: unknown;
  }

  @ObjectType(`${name}Connection`, {
    description: `Page of a list of ${name} objects, with page info and total count.`,
  })
  class Connection {
    @Field(() => [Edge], { description: "Items of this page with their cursors, in sort order." })
    edges: Edge[];

    @Field(() => [node()] as never, { description: "Items of this page, in sort order." })
    nodes: unknown[];

    @Field(() => PageInfo, { description: "Position of this page in the list, with the cursors for the next request." })
    pageInfo: PageInfo;

    @Field(() => Int, { description: "Number of items on all pages of the list, under the same filter." })
    totalCount: number;
  }

  for (const [by, counted] of Object.entries(counts)) declareCounts(Connection, by, counted);
  return Connection;
}
