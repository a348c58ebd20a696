import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { declareCounts, type Counts } from "./counts.js";

/** Relay's page info. */
@ObjectType({ description: "Where a page stands in its list. Source: Relay's Cursor Connections Specification." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is something after this page." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether there is something before this page." })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item; null where the page is empty." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last item; null where the page is empty." })
  endCursor: string | null;
}

/** The connection type of a node type: edges, nodes, page info, total, and what its things are counted by, under `countsBy…`; `withCoverage` adds to it. */
export function connectionTo(
  name: string,
  node: () => unknown,
  counts: Readonly<Record<string, Counts>> = {},
): ClassType {
  @ObjectType(`${name}Edge`, { description: `One ${name} on a page.` })
  class Edge {
    @Field(() => String, {
      description:
        "Names the place after this item, for `after` and `before`. Stays good when items come and go. Opaque.",
    })
    cursor: string;

    @Field(node as never, { description: "The item itself." })
    node: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: "The items of the page with their cursors, in order." })
    edges: Edge[];

    @Field(() => [node()] as never, { description: "The items of the page, in order." })
    nodes: unknown[];

    @Field(() => PageInfo, { description: "Whether there is more, and where to go on." })
    pageInfo: PageInfo;

    @Field(() => Int, { description: "How many items the whole list has, on all pages, under the same filter." })
    totalCount: number;
  }

  for (const [by, counted] of Object.entries(counts)) declareCounts(Connection, by, counted);
  return Connection;
}
