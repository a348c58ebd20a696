import { ObjectType } from "type-graphql";
import { citedFacts, citedKinds } from "../../facts/fact-kinds.js";
import { defineRows } from "../../plan/data-model.js";
import { functionColumns } from "../../plan/function-columns.js";
import { PartialDate } from "../date/partial-date.js";
import { describeEnum } from "../declare/enums.js";
import { Column, OneOf, Part, Rows } from "../declare/fields.js";
import { byDay, ordersOf } from "../declare/orders.js";
import { Cited } from "../source/cited.js";

// Only kinds of facts that something dates change.
const columns = functionColumns.get("changes()") ?? {};
const changed = [...citedKinds.keys()].filter((relation) => `${relation}Id` in columns);

defineRows(
  "changes()",
  Object.fromEntries(
    changed.map((relation) => [relation, { table: citedFacts[`${relation}Id`].table, from: `${relation}Id` }]),
  ),
);

/** What changed. */
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
describeEnum("ChangeKind", ChangeKind, "What sort of change it is.", {
  BEGAN: "What holds for a time began: an alliance, a membership, a tenure, an obligation, a state.",
  ENDED: "The same ended.",
  PROPOSED: "An agreement was proposed.",
  AGREED: "An agreement's text or substance was agreed.",
  SIGNED: "An agreement was signed.",
  IN_FORCE: "An agreement entered into force.",
  TERMINATED: "An agreement was terminated.",
  ACTED: "One party did something to an agreement: it signed, ratified, acceded, withdrew.",
  HAPPENED: "An event began.",
  SAID: "A statement was made.",
});

/** The orders of changes. */
export const changeOrders = ordersOf("Change", {
  DATE: { by: [byDay("onLatest")], description: "By the last day that the date can mean: the oldest first." },
});

/** Something that began, ended, was signed or said. */
@ObjectType({
  description:
    "Something that began, ended, was signed or said, on a day that a source states. What no source dates is not among them.",
})
@Rows({ table: "changes()", identity: "key", orders: changeOrders.terms })
export class Change {
  @Column(() => ChangeKind, "kind", { description: "What sort of change." })
  kind: string;

  @Part(() => PartialDate, "on", "on", { description: "When, as precisely as the source says." })
  on: PartialDate;

  @OneOf(() => Cited, changed, {
    description: "The fact that it is a change of, with where it was read; a Country where a state began or ended.",
  })
  fact: Cited;
}
