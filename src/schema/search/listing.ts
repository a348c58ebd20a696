import { ArgsType, Field } from "type-graphql";
import { clientError } from "../../errors.js";
import { SearchKind } from "../../generated/prisma/enums.js";
import type { Call } from "../../plan/declaration.js";
import type { Args } from "../../plan/scope.js";
import { searchTextOf } from "../../text/search-text.js";
import { connectionTo } from "../declare/connection.js";
import { defineListing } from "../declare/listing.js";
import { Page } from "../declare/page-args.js";
import { given } from "../declare/questions.js";
import { SearchHit } from "./search-hit.js";

/** The most characters of a text that is searched for: more than any name has, few enough to be looked up at once. */
export const maxSearchCharacters = 500;

/** The arguments of a search. */
@ArgsType()
export class SearchArgs extends Page {
  @Field(() => String, {
    description: `A name or a part of one in any language, or a code, at most ${maxSearchCharacters} characters. Of punctuation alone, nothing is found.`,
  })
  text: string;

  @Field(() => [SearchKind], { nullable: true, description: "Only things of these kinds." })
  kinds?: string[];
}

defineListing("searchHits", {
  connection: connectionTo("SearchHit", () => SearchHit),
  args: SearchArgs,
  matching: [],
});

/** How the search is called. */
export const searchCall: Call = {
  cost: () => 200,
  given: [
    { type: "text[]", read: (args) => textOf(args).texts },
    { type: "text[]", read: (args) => textOf(args).codes },
    given("kinds", "text[]"),
  ],
};

function textOf(args: Args): ReturnType<typeof searchTextOf> {
  const text = String(args["text"]);
  if (text.length > maxSearchCharacters) {
    const message = `\`text\` must have at most ${maxSearchCharacters} characters, got ${text.length}`;
    throw clientError("BAD_USER_INPUT", message);
  }
  return searchTextOf(text);
}
