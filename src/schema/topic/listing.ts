import { connectionTo } from "../declare/connection.js";
import { Where } from "../declare/fields.js";
import { Filter, holdsText, someOrNone } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { defineListing } from "../declare/listing.js";
import { pageArgs } from "../declare/page-args.js";
import { Topic, topicOrders } from "./topic.js";

/** Filter on topics. */
@Filter("Filter on topics: all given conditions must match.")
export class TopicFilter {
  @SlugIsAnyOf("Topic")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if the name in any language contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;
}

/** Filter on related topics. */
export const TopicListFilter = someOrNone("Topic", () => TopicFilter);

defineListing("topics", {
  connection: connectionTo("Topic", () => Topic),
  args: pageArgs(
    () => TopicFilter,
    () => topicOrders.input,
  ),
  matching: [],
});
