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

describeEnum("AllianceForm", AllianceForm, "Our classification of what the sources describe.", {
  TREATY_ALLIANCE:
    "States bound by a treaty to help each other with arms (COW's Type I, ATOP's defense and offense pacts).",
  PACT: "A nonaggression, neutrality or consultation pact, or an entente (COW's Types II and III).",
  PARTNERSHIP: "Lasting cooperation without an obligation to defend that the sources name.",
  DIALOGUE: "Regular talks without binding obligations.",
  COALITION: "States that joined for one undertaking.",
  BLOC: "States that act together as a rule.",
});

/** An alliance, in the widest sense. */
@ObjectType({
  implements: [Node, Group, Cited],
  description: "What states have joined in for their security, in the widest sense: `form` says in which.",
})
@Rows({ table: "Actor", identity: "slug", when: { column: "kind", is: "ALLIANCE" }, orders: actorOrders.terms })
export class Alliance {
  @Column(() => AllianceForm, "alliance.form", { description: "Our classification." })
  form: string;

  @PeriodField("alliance.", "When it was active.")
  active: Period;

  @Edge("agreements", {
    path: "restsOn.agreement",
    order: "TITLE",
    description: "What it rests on. With `asOf`: what was in force that day.",
  })
  agreements: unknown;

  @Edge("obligations", {
    path: "obligations",
    order: "KIND",
    description: "What its members owe each other. `role` asks nothing here: each obligation has both sides.",
  })
  obligations: unknown;

  @Edge("statements", { path: "statementSubjects.statement", order: "DATE", description: "Statements about it." })
  statements: unknown;

  @Edge("events", { path: "eventSubjects.event", order: "DATE", description: "Events that dealt with it." })
  events: unknown;

  @Edge("topics", { path: "topicLinks.topic", order: "NAME", description: "What it deals with." })
  topics: unknown;

  @Disagreements("What sources differ over: of the alliance itself, its memberships and the obligations in it.")
  disagreements: Disagreement[];
}
