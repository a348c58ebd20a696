import { createUnionType, ObjectType } from "type-graphql";
import { EventKind, EventStatus } from "../../generated/prisma/enums.js";
import { Agreement } from "../agreement/agreement.js";
import { Alliance } from "../alliance/alliance.js";
import { PartialDateField, type PartialDate } from "../date/partial-date.js";
import { describeEnum } from "../declare/enums.js";
import { Column, Edge, List, One, Rows } from "../declare/fields.js";
import { byDay, ordersOf, titleOrders } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { TranslatedField } from "../party/name.js";
import { Cited } from "../source/cited.js";

describeEnum("EventKind", EventKind, "Kind of an event, in our classification.", {
  MEETING: "Meeting: officials met or held talks.",
  VISIT: "Visit of officials to another country.",
  DIALOGUE: "Meeting of a standing dialogue.",
  PRESS_CONFERENCE: "Press conference: officials spoke to the press.",
  DEPLOYMENT: "Deployment: forces were sent to a place.",
  WEAPONS_TEST: "Test of a weapon, such as a missile.",
  TRANSFER: "Transfer of arms, goods or technology.",
  OTHER: "Event of any other kind.",
});

describeEnum(
  "EventStatus",
  EventStatus,
  "Status of an event, from what sources say: reported, claimed, estimated or expected.",
  {
    REPORTED: "Reported: at least one source says in its own voice that the event happened.",
    CLAIMED: "Claimed: somebody says that the event happened, but no source says so itself.",
    ESTIMATED: "Estimated: it is only estimated that the event happened, or to this extent.",
    EXPECTED: "Expected: the event is expected to happen, and nobody says that it did.",
  },
);

/** The sort orders of events. */
export const eventOrders = ordersOf("Event", {
  DATE: { by: [byDay("onLatest")], description: "Last day on which the event can have happened." },
  ...titleOrders,
});

/** A subject of an event. */
export const EventSubject = createUnionType({
  name: "EventSubject",
  description: "Subject of an event: an alliance or an agreement.",
  types: () => [Alliance, Agreement] as const,
});

/** Something that happened or is said to have happened. */
@ObjectType({
  implements: [Node, Cited],
  description: "Event that happened, is said to have happened, or is expected to happen.",
})
@Rows({ table: "Event", identity: "slug", orders: eventOrders.terms })
export class Event {
  @Column(() => String, "slug", {
    description: "Slug: short title in lower case without diacritics, with hyphens. It never changes.",
  })
  slug: string;

  @TranslatedField("title", "Title in the requested language, in our own words.")
  title: string;

  @Column(() => EventKind, "kind", { description: "Kind of the event, in our classification." })
  kind: string;

  @Column(() => EventStatus, "status", {
    description:
      "Status of the event, from the firmest of its citations (`Citation.presentation`). `Citation.claimants` shows whose claim it is.",
  })
  status: string;

  @PartialDateField("on", "Date of the event, or of its start. Null if no source states it.")
  on: PartialDate | null;

  @PartialDateField(
    "until",
    "Last day of an event that lasted longer than one day. Null if it did not, or if no source states it.",
  )
  until: PartialDate | null;

  @Column(() => String, "place", {
    nullable: true,
    description: "Place of the event, in English. Null if no source states it.",
  })
  place: string | null;

  @One(() => Event, "partOf", {
    nullable: true,
    description: "Event of which this event was a part: for a press conference, the visit. Null if there is none.",
  })
  partOf: Event | null;

  @Edge("events", { path: "parts", order: "DATE", description: "Events that were parts of this event." })
  parts: unknown;

  @Edge("participants", {
    path: "participations",
    order: "PLACE",
    description: "Participants in the event, with role and office.",
  })
  participants: unknown;

  @Edge("topics", { path: "topicLinks.topic", order: "NAME", description: "Topics with which the event dealt." })
  topics: unknown;

  @List(
    () => [EventSubject],
    { path: "subjects", order: ["position"], oneOf: ["alliance", "agreement"] },
    {
      description: "Alliances and agreements with which the event dealt.",
    },
  )
  about: unknown[];

  @Edge("statements", { path: "statements", order: "DATE", description: "Statements that were made at the event." })
  statements: unknown;
}
