import { ObjectType } from "type-graphql";
import { AgreementKind, AgreementStatus } from "../../generated/prisma/enums.js";
import { DateScalar } from "../date/date-scalar.js";
import { PartialDateField, type PartialDate } from "../date/partial-date.js";
import { describeEnum } from "../declare/enums.js";
import { Argument, Column, Computed, Edge, Part, Rows } from "../declare/fields.js";
import { byDay, ordersOf, titleOrders } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { ExternalIdsField, TranslatedField, type ExternalId } from "../party/name.js";
import { Cited } from "../source/cited.js";
import { Disagreements, type Disagreement } from "../source/disagreement.js";
import { stageOn } from "./stage.js";
import { TimeToForce } from "./time-to-force.js";

describeEnum("AgreementKind", AgreementKind, "Kind of an agreement, in our classification.", {
  TREATY:
    "Agreement concluded between states in written form and governed by international law (Vienna Convention on the Law of Treaties, art. 2).",
  PARTNERSHIP: "Framework for lasting cooperation. The sources do not say whether it is binding.",
  TRADE_AGREEMENT: "Agreement on trade, such as a free trade agreement.",
  MEMORANDUM: "Memorandum of understanding between parties.",
  JOINT_STATEMENT: "Understanding recorded in a joint statement.",
  OTHER: "Agreement of any other kind.",
});

describeEnum("AgreementStatus", AgreementStatus, "Stage that an agreement has reached.", {
  NOT_YET: "No stage has certainly been reached.",
  PROPOSED: "Proposed or under negotiation.",
  AGREED: "Agreed in text or substance, but not known to be signed.",
  SIGNED: "Signed, but not known to be in force.",
  IN_FORCE: "In force: binding on the parties.",
  TERMINATED: "Terminated: no longer in force.",
  UNKNOWN: "Known to exist, but no source states its stage.",
});

/** The sort orders of agreements. */
export const agreementOrders = ordersOf("Agreement", {
  ...titleOrders,
  SIGNED: { by: [byDay("signedLatest")], description: "Last day on which the agreement can have been signed." },
  IN_FORCE: {
    by: [byDay("inForceLatest")],
    description: "Last day on which the agreement can have entered into force.",
  },
});

/** A treaty or another understanding between parties. */
@ObjectType({
  implements: [Node, Cited],
  description: "Treaty or other understanding between parties, at any stage from proposal to termination.",
})
@Rows({ table: "Agreement", identity: "slug", orders: agreementOrders.terms })
export class Agreement {
  @Column(() => String, "slug", {
    description: "Slug: English title in lower case without diacritics, with hyphens. It never changes.",
  })
  slug: string;

  @TranslatedField("title", "Title in the requested language.")
  title: string;

  @ExternalIdsField()
  externalIds: ExternalId[];

  @Column(() => AgreementKind, "kind", { description: "Kind of the agreement, in our classification." })
  kind: string;

  @Argument("asOf", () => DateScalar, {
    nullable: true,
    description:
      "Returns the last stage that was certainly reached by this date. Null: the latest stage that a source states. A date more than 10 years in the future is an error (BAD_USER_INPUT).",
  })
  @Computed(
    () => AgreementStatus,
    ["status", "proposedLatest", "agreedLatest", "signedLatest", "inForceLatest", "terminatedLatest"],
    ([status, ...stages], { asOf }) => (asOf ? stageOn(stages as (string | null)[], String(asOf)) : status),
    {
      description:
        "Stage of the agreement: the latest that a source states, or with `asOf` the last certainly reached by that date. IN_FORCE then means that it had entered into force; lists with `asOf` show whether it still was in force. TERMINATED applies from the day after the termination.",
    },
  )
  status: string;

  @PartialDateField("signed", "Date of signature. Null if the agreement is not signed or no source states the date.")
  signed: PartialDate | null;

  @PartialDateField(
    "inForce",
    "Date of entry into force. Null if the agreement has not entered into force or no source states the date.",
  )
  inForce: PartialDate | null;

  @Part(() => TimeToForce, "", "inForce", {
    nullable: true,
    description: "Time from signature to entry into force. Null if no source states the date of entry into force.",
  })
  timeToForce: TimeToForce | null;

  @PartialDateField(
    "terminated",
    "Date of termination. Null if the agreement is not terminated or no source states the date.",
  )
  terminated: PartialDate | null;

  @Edge("parties", {
    path: "partyLinks.party",
    order: "NAME",
    description: "Parties to the agreement, whether they are bound or not yet bound.",
  })
  parties: unknown;

  @Edge("actions", {
    path: "actions",
    order: "DATE",
    description: "Actions on the agreement, such as signatures and ratifications.",
  })
  actions: unknown;

  @Edge("obligations", {
    path: "obligations",
    order: "KIND",
    description: "Obligations of the parties under the agreement. `role` has no effect on this field.",
  })
  obligations: unknown;

  @Edge("alliances", {
    path: "allianceLinks.alliance",
    order: "NAME",
    description: "Alliances that rest on the agreement.",
  })
  alliances: unknown;

  @Edge("topics", { path: "topicLinks.topic", order: "NAME", description: "Topics with which the agreement deals." })
  topics: unknown;

  @Disagreements("Disagreements between sources about the agreement's entry into force or termination.")
  disagreements: Disagreement[];
}
