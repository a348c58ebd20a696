import { asOfArgs } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { Where } from "../declare/fields.js";
import { Filter, isAnyOf } from "../declare/filters.js";
import { defineListing } from "../declare/listing.js";
import { withCoverageOfParties } from "../source/coverage.js";
import { Tie, TieKind, tieOrders } from "./tie.js";

/** Filter on ties. */
@Filter("Filter on ties: all given conditions must match.")
export class TieFilter {
  @Where(() => [TieKind], isAnyOf("kind"), "Matches ties of one of these kinds.")
  kind?: string[];
}

defineListing("ties", {
  connection: withCoverageOfParties(
    connectionTo("Tie", () => Tie),
    ["a", "b"],
    ["ALLIANCE", "ORGANIZATION", "AGREEMENT", "OBLIGATION"],
    { narrowedBy: "kind" },
  ),
  args: asOfArgs(
    () => TieFilter,
    () => tieOrders.input,
  ),
  matching: [],
});
