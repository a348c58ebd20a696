import { betweenArgs } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { Where } from "../declare/fields.js";
import { Filter, isAnyOf } from "../declare/filters.js";
import { defineListing } from "../declare/listing.js";
import { FactKind } from "../source/fact-kind.js";
import { Change, ChangeKind, changeOrders } from "./change.js";

/** Filter on changes. */
@Filter("Filter on changes: all given conditions must match.")
export class ChangeFilter {
  @Where(() => [ChangeKind], isAnyOf("kind"), "Matches changes of one of these kinds.")
  kind?: string[];

  @Where(
    () => [FactKind],
    isAnyOf("fact"),
    "Matches changes of facts of one of these kinds. TENURE matches changes of office-holders.",
  )
  fact?: string[];
}

defineListing("changes", {
  connection: connectionTo("Change", () => Change),
  args: betweenArgs(
    () => ChangeFilter,
    () => changeOrders.input,
  ),
  matching: [],
});
