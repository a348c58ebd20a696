import { connectionTo } from "../declare/connection.js";
import { Where } from "../declare/fields.js";
import { Filter, holdsText, someOrNone } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { defineListing } from "../declare/listing.js";
import { pageArgs } from "../declare/page-args.js";
import { Topic, topicOrders } from "./topic.js";

/** Which topics. */
@Filter("Which topics.")
export class TopicFilter {
  @SlugIsAnyOf("Topic")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Its name in some language holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;
}

/** Which topics there must or must not be. */
export const TopicListFilter = someOrNone("Topic", () => TopicFilter);

defineListing("topics", {
  connection: connectionTo("Topic", () => Topic),
  args: pageArgs(
    () => TopicFilter,
    () => topicOrders.input,
  ),
  matching: [],
});
