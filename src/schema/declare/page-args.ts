import { ArgsType, Field, Int, type ClassType } from "type-graphql";
import { defaultPageSize, maxPageSize } from "../../plan/page.js";

/** The arguments of a connection that has one order and no filter: Relay's page. */
@ArgsType()
export class Page {
  @Field(() => Int, {
    nullable: true,
    description: `At most so many items from the start, or after \`after\`: 0 to ${maxPageSize}; ${defaultPageSize} when neither this nor \`last\` is given.`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: "Only items after this cursor. Goes with `first`." })
  after?: string;

  @Field(() => Int, {
    nullable: true,
    description: `At most so many items from the end, or before \`before\`: 0 to ${maxPageSize}.`,
  })
  last?: number;

  @Field(() => String, { nullable: true, description: "Only items before this cursor. Goes with `last`." })
  before?: string;
}

/** The arguments of every other connection: the page, a filter and an order of the listing's own. */
export function pageArgs(filter: () => ClassType, orderBy: () => ClassType): ClassType<object> {
  @ArgsType()
  class PageArgs extends Page {
    @Field(filter, { nullable: true, description: "Only items for which all of this holds." })
    filter?: object;

    @Field(orderBy, {
      nullable: true,
      description: "The order; the id comes last, so it is the same on every database.",
    })
    orderBy?: object;
  }
  return PageArgs;
}
