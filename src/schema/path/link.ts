import { createUnionType, ObjectType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import { Agreement } from "../agreement/agreement.js";
import { Alliance } from "../alliance/alliance.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, OneOf, Rows } from "../declare/fields.js";
import { Event } from "../event/event.js";
import { Membership } from "../membership/membership.js";
import { Organization } from "../party/organization.js";

/** What links parties. */
export const LinkKind = {
  ALLIANCE: "ALLIANCE",
  ORGANIZATION: "ORGANIZATION",
  AGREEMENT: "AGREEMENT",
  EVENT: "EVENT",
} as const;
describeEnum("LinkKind", LinkKind, "What links two parties.", {
  ALLIANCE:
    "An alliance of which both are members. With `asOf`: on that day. Without it: during periods that may overlap.",
  ORGANIZATION: "An organisation of which both are members. Dates work as for ALLIANCE.",
  AGREEMENT:
    "An agreement to which both are parties, bound or not yet bound. With `asOf`: it was in force on that day, and accessions, withdrawals and memberships of an alliance based on it show that both were in it. Without it: at any stage.",
  EVENT:
    "An event in which both took part, directly or through one of their organs. With `asOf`: it happened by that day.",
});

/** What finding the links between two parties costs: see `Call.cost`. */
export const costOfLinks = 1.2;

/** The columns of two linked parties that `linksBetween` gets. */
export const linkArguments: readonly string[] = [
  ...["fromId", "toId", "linkKinds", "allianceIds", "agreementIds", "linkDay", "linkCertainty"],
];

/** All kinds of links. */
export const allLinkKinds: readonly string[] = Object.values(LinkKind);

/** What two parties are linked by. */
export const LinkedBy = createUnionType({
  name: "LinkedBy",
  description: "What two parties are linked by.",
  types: () => [Alliance, Organization, Agreement, Event] as const,
});

defineRows("linksBetween()", {
  group: { table: "Actor", from: "groupId" },
  fromMembership: { table: "Membership", from: "fromMembershipId" },
  toMembership: { table: "Membership", from: "toMembershipId" },
  agreement: { table: "Agreement", from: "agreementId" },
  event: { table: "Event", from: "eventId" },
});

/** What links two parties. */
@ObjectType({
  description:
    "One thing that links two parties, and the facts by which it does: both memberships, or the agreement or event itself.",
})
@Rows({ table: "linksBetween()", identity: "key", orders: { KIND: ["rank", "name"] } })
export class Link {
  @Column(() => LinkKind, "kind", { description: "What sort of thing." })
  kind: string;

  @OneOf(() => LinkedBy, ["group", "agreement", "event"], { description: "By what they are linked." })
  by: unknown;

  @One(() => Membership, "fromMembership", {
    nullable: true,
    description:
      "How the first of the two belongs to it: of several spells the first that goes with one of the other's. Null for an agreement or event, and for an alliance in which only a group of the party owes or is owed something.",
  })
  fromMembership: Membership | null;

  @One(() => Membership, "toMembership", {
    nullable: true,
    description: "How the second belongs to it. Null where `fromMembership` is null.",
  })
  toMembership: Membership | null;
}
