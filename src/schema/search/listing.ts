import { ArgsType, Field } from "type-graphql";
import { SearchKind } from "../../generated/prisma/enums.js";
import type { Call } from "../../plan/declaration.js";
import type { Args } from "../../plan/from-clause.js";
import { maxTextCharacters, searchTextOf } from "../../text/search-text.js";
import { connectionTo } from "../declare/connection.js";
import { defineListing } from "../declare/listing.js";
import { Page } from "../declare/page-args.js";
import { given } from "../declare/questions.js";
import { SearchHit } from "./search-hit.js";

/** The arguments of a search. */
@ArgsType()
export class SearchArgs extends Page {
  @Field(() => String, {
    description: `Name or part of a name in any language, or a code: at most ${maxTextCharacters} characters (otherwise BAD_USER_INPUT). Text without letters or digits finds nothing.`,
  })
  text: string;

  @Field(() => [SearchKind], { nullable: true, description: "Returns only objects of these kinds. Null: all kinds." })
  kinds?: string[];
}

defineListing("searchHits", {
  connection: connectionTo("SearchHit", () => SearchHit),
  args: SearchArgs,
  matching: [],
});

/** The call of the search function. */
export const searchCall: Call = {
  cost: () => 200,
  given: [
    { type: "text[]", read: (args) => textOf(args).texts },
    { type: "text[]", read: (args) => textOf(args).codes },
    given("kinds", "text[]"),
  ],
};

function textOf(args: Args): ReturnType<typeof searchTextOf> {
  return searchTextOf(String(args["text"]));
}
