import { ObjectType } from "type-graphql";
import { citedFacts, citedKinds } from "../../facts/fact-kinds.js";
import { defineRows } from "../../plan/data-model.js";
import { functionColumns } from "../../plan/function-columns.js";
import { PartialDate } from "../date/partial-date.js";
import { describeEnum } from "../declare/enums.js";
import { Column, OneOf, Part, Rows } from "../declare/fields.js";
import { byDay, ordersOf } from "../declare/orders.js";
import { Cited } from "../source/cited.js";

// Only kinds of facts with dates change.
const columns = functionColumns.get("changes()") ?? {};
const changed = [...citedKinds.keys()].filter((relation) => `${relation}Id` in columns);

defineRows(
  "changes()",
  Object.fromEntries(
    changed.map((relation) => [relation, { table: citedFacts[`${relation}Id`].table, from: `${relation}Id` }]),
  ),
);

/** The kinds of changes. */
export const ChangeKind = {
  BEGAN: "BEGAN",
  ENDED: "ENDED",
  PROPOSED: "PROPOSED",
  AGREED: "AGREED",
  SIGNED: "SIGNED",
  IN_FORCE: "IN_FORCE",
  TERMINATED: "TERMINATED",
  ACTED: "ACTED",
  HAPPENED: "HAPPENED",
  SAID: "SAID",
} as const;
describeEnum("ChangeKind", ChangeKind, "Kind of a dated change.", {
  BEGAN: "An alliance, a membership, a tenure, an obligation or a state began.",
  ENDED: "An alliance, a membership, a tenure, an obligation or a state ended.",
  PROPOSED: "An agreement was proposed.",
  AGREED: "The text or substance of an agreement was agreed.",
  SIGNED: "An agreement was signed.",
  IN_FORCE: "An agreement entered into force.",
  TERMINATED: "An agreement was terminated.",
  ACTED: "A party acted on an agreement: it signed, ratified, acceded or withdrew.",
  HAPPENED: "An event happened or began.",
  SAID: "A statement was made.",
});

/** The sort orders of changes. */
export const changeOrders = ordersOf("Change", {
  DATE: { by: [byDay("onLatest")], description: "Last day that the date of the change can mean." },
});

/** A change on a date. */
@ObjectType({
  description:
    "Change on a date that a source states: something began, ended, was signed, happened or was said. Undated changes are not listed.",
})
@Rows({ table: "changes()", identity: "key", orders: changeOrders.terms })
export class Change {
  @Column(() => ChangeKind, "kind", { description: "Kind of the change: what happened to the fact." })
  kind: string;

  @Part(() => PartialDate, "on", "on", { description: "Date of the change, with the precision of its source." })
  on: PartialDate;

  @OneOf(() => Cited, changed, {
    description: "Fact that changed, with its citations. A Country if a state began or ended.",
  })
  fact: Cited;
}
