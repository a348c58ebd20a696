import { ObjectType } from "type-graphql";
import { AllianceForm } from "../../generated/prisma/enums.js";
import { PeriodField, type Period } from "../date/period.js";
import { describeEnum } from "../declare/enums.js";
import { Column, Edge, Rows } from "../declare/fields.js";
import { Node } from "../node/node.js";
import { actorOrders } from "../party/actor-orders.js";
import { Group } from "../party/group.js";
import { Cited } from "../source/cited.js";
import { Disagreements, type Disagreement } from "../source/disagreement.js";

describeEnum("AllianceForm", AllianceForm, "Form of an alliance, in our classification.", {
  TREATY_ALLIANCE:
    "States bound by a treaty to help each other with military force (COW's Type I, ATOP's defense and offense pacts).",
  PACT: "Nonaggression, neutrality or consultation pact, or entente (COW's Types II and III).",
  PARTNERSHIP: "Lasting cooperation for which the sources name no obligation to defend.",
  DIALOGUE: "Regular talks between states without binding obligations.",
  COALITION: "States that joined for one undertaking.",
  BLOC: "States that act together as a rule.",
});

/** An alliance in the widest sense. */
@ObjectType({
  implements: [Node, Group, Cited],
  description:
    "Alliance in the widest sense: a group that states joined for their security, from treaty alliances to regular talks. See `form`.",
})
@Rows({ table: "Actor", identity: "slug", when: { column: "kind", is: "ALLIANCE" }, orders: actorOrders.terms })
export class Alliance {
  @Column(() => AllianceForm, "alliance.form", { description: "Form of the alliance, in our classification." })
  form: string;

  @PeriodField("alliance.", "Period in which the alliance was active, as far as sources say.")
  active: Period;

  @Edge("agreements", {
    path: "restsOn.agreement",
    order: "TITLE",
    description: "Agreements on which the alliance rests. With `asOf`: those in force on that date.",
  })
  agreements: unknown;

  @Edge("obligations", {
    path: "obligations",
    order: "KIND",
    description: "Obligations of the members to each other in the alliance. `role` has no effect on this field.",
  })
  obligations: unknown;

  @Edge("statements", {
    path: "statementSubjects.statement",
    order: "DATE",
    description: "Statements that are about the alliance.",
  })
  statements: unknown;

  @Edge("events", { path: "eventSubjects.event", order: "DATE", description: "Events that dealt with the alliance." })
  events: unknown;

  @Edge("topics", { path: "topicLinks.topic", order: "NAME", description: "Topics with which the alliance deals." })
  topics: unknown;

  @Disagreements("Disagreements between sources about the alliance itself, its memberships or its obligations.")
  disagreements: Disagreement[];
}
