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

describeEnum("EventKind", EventKind, "What sort of event it was: our classification.", {
  MEETING: "Officials met or talked.",
  VISIT: "Officials went to another country.",
  DIALOGUE: "A meeting of a standing dialogue.",
  PRESS_CONFERENCE: "Officials spoke to the press.",
  DEPLOYMENT: "Forces were sent somewhere.",
  WEAPONS_TEST: "A weapon was tested.",
  TRANSFER: "Arms, goods or technology changed hands.",
  OTHER: "None of these.",
});

describeEnum("EventStatus", EventStatus, "How firmly sources say that it happened.", {
  REPORTED: "Some source says so in its own voice.",
  CLAIMED: "Somebody says so; no source says so itself.",
  ESTIMATED: "It is thought to have happened, or to this extent; nobody says more.",
  EXPECTED: "It is expected to happen; nobody says that it did.",
});

/** The orders of events. */
export const eventOrders = ordersOf("Event", {
  DATE: { by: [byDay("onLatest")], description: "By the last day on which it can have happened." },
  ...titleOrders,
});

/** What an event dealt with. */
export const EventSubject = createUnionType({
  name: "EventSubject",
  description: "What an event dealt with.",
  types: () => [Alliance, Agreement] as const,
});

/** Something that happened, or is said to. */
@ObjectType({
  implements: [Node, Cited],
  description: "Something that happened, is said to have happened, or is expected to.",
})
@Rows({ table: "Event", identity: "slug", orders: eventOrders.terms })
export class Event {
  @Column(() => String, "slug", { description: "Folded, hyphenated short title; for ever." })
  slug: string;

  @TranslatedField("title", "Title, in our own words.")
  title: string;

  @Column(() => EventKind, "kind", { description: "What sort of event." })
  kind: string;

  @Column(() => EventStatus, "status", {
    description:
      "How firmly sources say that it happened: by the firmest of its citations (`Citation.presentation`, which says whose claim it is).",
  })
  status: string;

  @PartialDateField("on", "When, or when it began; null where no source says.")
  on: PartialDate | null;

  @PartialDateField("until", "Its last day, where it lasted; null where it did not, or no source says.")
  until: PartialDate | null;

  @Column(() => String, "place", { nullable: true, description: "Where, in English; null where no source says." })
  place: string | null;

  @One(() => Event, "partOf", {
    nullable: true,
    description: "The event that it was a part of, as a press conference of a visit.",
  })
  partOf: Event | null;

  @Edge("events", { path: "parts", order: "DATE", description: "The events that were parts of it." })
  parts: unknown;

  @Edge("participants", { path: "participations", order: "PLACE", description: "Who took part." })
  participants: unknown;

  @Edge("topics", { path: "topicLinks.topic", order: "NAME", description: "What it dealt with." })
  topics: unknown;

  @List(
    () => [EventSubject],
    { path: "subjects", order: ["position"], oneOf: ["alliance", "agreement"] },
    {
      description: "The alliances and agreements that it dealt with.",
    },
  )
  about: unknown[];

  @Edge("statements", { path: "statements", order: "DATE", description: "Statements made at it." })
  statements: unknown;
}
