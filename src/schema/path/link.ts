import { createUnionType, ObjectType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import { Agreement } from "../agreement/agreement.js";
import { Alliance } from "../alliance/alliance.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, OneOf, Rows } from "../declare/fields.js";
import { Event } from "../event/event.js";
import { Membership } from "../membership/membership.js";
import { Organization } from "../party/organization.js";

/** The kinds of links between parties. */
export const LinkKind = {
  ALLIANCE: "ALLIANCE",
  ORGANIZATION: "ORGANIZATION",
  AGREEMENT: "AGREEMENT",
  EVENT: "EVENT",
} as const;
describeEnum("LinkKind", LinkKind, "Kind of link between two parties.", {
  ALLIANCE:
    "Alliance of which both parties are members. With `asOf`: on that date. Without it: in periods that may overlap.",
  ORGANIZATION: "Organization of which both parties are members. Dates work as for ALLIANCE.",
  AGREEMENT:
    "Agreement of both parties, whether they are bound or not yet bound. With `asOf`: in force on that date, with both in it, judged by accessions, withdrawals and memberships of an alliance that rests on it. Without it: at any stage.",
  EVENT:
    "Event in which both parties took part, directly or through one of their organs. With `asOf`: it happened by that date.",
});

/** The cost of finding the links between two parties: see `Call.cost`. */
export const costOfLinks = 1.2;

/** The columns of two linked parties that are the arguments of `linksBetween`. */
export const linkArguments: readonly string[] = [
  ...["fromId", "toId", "linkKinds", "allianceIds", "agreementIds", "linkDay", "linkCertainty"],
];

/** All kinds of links. */
export const allLinkKinds: readonly string[] = Object.values(LinkKind);

/** An object that links two parties. */
export const LinkedBy = createUnionType({
  name: "LinkedBy",
  description: "Object that links two parties: an alliance, an organization, an agreement or an event.",
  types: () => [Alliance, Organization, Agreement, Event] as const,
});

defineRows("linksBetween()", {
  group: { table: "Actor", from: "groupId" },
  fromMembership: { table: "Membership", from: "fromMembershipId" },
  toMembership: { table: "Membership", from: "toMembershipId" },
  agreement: { table: "Agreement", from: "agreementId" },
  event: { table: "Event", from: "eventId" },
});

/** A link between two parties. */
@ObjectType({
  description:
    "Link between two parties, with the facts behind it: both memberships, or the agreement or event itself.",
})
@Rows({ table: "linksBetween()", identity: "key", orders: { KIND: ["rank", "name"] } })
export class Link {
  @Column(() => LinkKind, "kind", { description: "Kind of the link between the two parties." })
  kind: string;

  @OneOf(() => LinkedBy, ["group", "agreement", "event"], { description: "Object that links the two parties." })
  by: unknown;

  @One(() => Membership, "fromMembership", {
    nullable: true,
    description:
      "Membership of the first party (`from`) in the group. If there are several, the first that overlaps with one of the other party. Null for an agreement or event, and for an alliance in which only a group of the party owes or is owed something.",
  })
  fromMembership: Membership | null;

  @One(() => Membership, "toMembership", {
    nullable: true,
    description: "Membership of the second party (`to`) in the group. Null if `fromMembership` is null.",
  })
  toMembership: Membership | null;
}
