import { ArgsType, Field, Int, type ClassType } from "type-graphql";
import { defaultPageSize, maxPageSize } from "../../plan/page.js";

/** The arguments of a connection that has one sort order and no filter: Relay's page. */
@ArgsType()
export class Page {
  @Field(() => Int, {
    nullable: true,
    description: `Returns the first n items (0 to ${maxPageSize}, default ${defaultPageSize}), starting after \`after\` if given. Not allowed with \`last\` or \`before\` (BAD_PAGE).`,
  })
  first?: number;

  @Field(() => String, {
    nullable: true,
    description:
      "Returns only items after this cursor, such as the `endCursor` of the page before. Use it with `first`. A cursor of another type or sort order is an error (BAD_CURSOR).",
  })
  after?: string;

  @Field(() => Int, {
    nullable: true,
    description: `Returns the last n items (0 to ${maxPageSize}, with \`before\` default ${defaultPageSize}), ending before \`before\` if given. Not allowed with \`first\` or \`after\` (BAD_PAGE).`,
  })
  last?: number;

  @Field(() => String, {
    nullable: true,
    description:
      "Returns only items before this cursor, such as the `startCursor` of the page after. Use it with `last`. A cursor of another type or sort order is an error (BAD_CURSOR).",
  })
  before?: string;
}

/** The arguments of every other connection: the page, and the listing's own filter and sort order. */
export function pageArgs(filter: () => ClassType, orderBy: () => ClassType): ClassType<object> {
  @ArgsType()
  class PageArgs extends Page {
    @Field(filter, { nullable: true, description: "Returns only items that match this filter. Null: all items." })
    filter?: object;

    @Field(orderBy, {
      nullable: true,
      description: "Sort order. Ties are broken by id, so results are stable. The default depends on the list.",
    })
    orderBy?: object;
  }
  return PageArgs;
}
