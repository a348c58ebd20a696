import { betweenArgs } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { Where } from "../declare/fields.js";
import { Filter, isAnyOf } from "../declare/filters.js";
import { defineListing } from "../declare/listing.js";
import { FactKind } from "../source/fact-kind.js";
import { Change, ChangeKind, changeOrders } from "./change.js";

/** Which changes. */
@Filter("Which changes.")
export class ChangeFilter {
  @Where(() => [ChangeKind], isAnyOf("kind"), "It is of one of these sorts.")
  kind?: string[];

  @Where(() => [FactKind], isAnyOf("fact"), "It is a change of one of these; of an office-holder, TENURE.")
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
