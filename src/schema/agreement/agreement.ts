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

describeEnum("AgreementKind", AgreementKind, "Our classification of an agreement.", {
  TREATY:
    "Concluded between states in written form and governed by international law (Vienna Convention on the Law of Treaties, art. 2).",
  PARTNERSHIP: "A framework for lasting cooperation whose binding force the sources leave open.",
  TRADE_AGREEMENT: "On trade.",
  MEMORANDUM: "A memorandum of understanding.",
  JOINT_STATEMENT: "An understanding put down in a joint statement.",
  OTHER: "None of these.",
});

describeEnum("AgreementStatus", AgreementStatus, "How far an agreement has come.", {
  NOT_YET: "No stage is certainly reached.",
  PROPOSED: "Proposed or negotiated.",
  AGREED: "Its text or substance agreed, not known to be signed.",
  SIGNED: "Signed, not known to be in force.",
  IN_FORCE: "In force.",
  TERMINATED: "No longer in force.",
  UNKNOWN: "Known to exist, but no source says how far it came.",
});

/** The orders of agreements. */
export const agreementOrders = ordersOf("Agreement", {
  ...titleOrders,
  SIGNED: { by: [byDay("signedLatest")], description: "By the last day on which it can have been signed." },
  IN_FORCE: { by: [byDay("inForceLatest")], description: "By the last day on which it can have entered into force." },
});

/** A treaty or another understanding between parties. */
@ObjectType({
  implements: [Node, Cited],
  description: "A treaty or another understanding between parties, at whatever stage.",
})
@Rows({ table: "Agreement", identity: "slug", orders: agreementOrders.terms })
export class Agreement {
  @Column(() => String, "slug", { description: "Folded, hyphenated English title; for ever." })
  slug: string;

  @TranslatedField("title", "Title.")
  title: string;

  @ExternalIdsField()
  externalIds: ExternalId[];

  @Column(() => AgreementKind, "kind", { description: "Our classification." })
  kind: string;

  @Argument("asOf", () => DateScalar, {
    nullable: true,
    description: "The last stage known to have been reached by this day, up to ten years from now.",
  })
  @Computed(
    () => AgreementStatus,
    ["status", "proposedLatest", "agreedLatest", "signedLatest", "inForceLatest", "terminatedLatest"],
    ([status, ...stages], { asOf }) => (asOf ? stageOn(stages as (string | null)[], String(asOf)) : status),
    {
      description:
        "How far it has come: the latest stage that a source gives, or with `asOf` the last known to have been reached by that day. IN_FORCE then says that it had entered into force; whether it still was is what lists under `asOf` tell (`agreements`, `ties`). TERMINATED is said from the day after: on the day of its termination it was still in force.",
    },
  )
  status: string;

  @PartialDateField("signed", "When it was signed; null where it is not, or no source says when.")
  signed: PartialDate | null;

  @PartialDateField("inForce", "When it entered into force; null where it has not, or no source says when.")
  inForce: PartialDate | null;

  @Part(() => TimeToForce, "", "inForce", {
    nullable: true,
    description:
      "How long it took from signature to entry into force; null where no source says when it entered into force.",
  })
  timeToForce: TimeToForce | null;

  @PartialDateField("terminated", "When it was terminated; null where it is not, or no source says when.")
  terminated: PartialDate | null;

  @Edge("parties", {
    path: "partyLinks.party",
    order: "NAME",
    description: "All parties to the agreement, bound or not yet bound.",
  })
  parties: unknown;

  @Edge("actions", { path: "actions", order: "DATE", description: "What happened to it." })
  actions: unknown;

  @Edge("obligations", {
    path: "obligations",
    order: "KIND",
    description: "What it obliges its parties to. `role` asks nothing here: each obligation has both sides.",
  })
  obligations: unknown;

  @Edge("alliances", { path: "allianceLinks.alliance", order: "NAME", description: "Alliances that rest on it." })
  alliances: unknown;

  @Edge("topics", { path: "topicLinks.topic", order: "NAME", description: "What it deals with." })
  topics: unknown;

  @Disagreements("What sources differ over: when it entered into force, when it was terminated.")
  disagreements: Disagreement[];
}
