import { EventKind, EventStatus, ParticipationRole } from "../../generated/prisma/enums.js";
import { betweenArgs, happenedBetween } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { byValue, byYear, countType } from "../declare/counts.js";
import { Where } from "../declare/fields.js";
import { Filter, DateRange, holdsText, isAnyOf, liesIn, someOrNone } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { defineListing } from "../declare/listing.js";
import { pageArgs } from "../declare/page-args.js";
import { toMany } from "../declare/to-many.js";
import { OfficialFilter } from "../official/listings.js";
import { PartyFilter } from "../party/listings.js";
import { byParty } from "../party/party-counts.js";
import { TopicListFilter } from "../topic/listing.js";
import { CitedBy } from "../source/citation-filter.js";
import { SingleSource } from "../source/single-source.js";
import { Event, eventOrders } from "./event.js";
import { Participation, participationOrders } from "./participation.js";

/** Filter on participants. */
@Filter("Filter on participants: all given conditions must match.")
export class ParticipationFilter {
  @Where(() => [ParticipationRole], isAnyOf("role"), "Matches participants in one of these roles.")
  role?: string[];

  @Where(
    () => PartyFilter,
    { along: "party", many: false },
    "Matches participants who act for a party that matches this filter.",
  )
  party?: object;

  @Where(
    () => OfficialFilter,
    { along: "official", many: false },
    "Matches participants if their official matches this filter.",
  )
  official?: object;
}

/** Filter on related participants. */
export const ParticipationListFilter = someOrNone("Participation", () => ParticipationFilter);

/** Filter on events. */
@Filter("Filter on events: all given conditions must match.")
export class EventFilter {
  @SlugIsAnyOf("Event")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if the title or place contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => [EventKind], isAnyOf("kind"), "Matches events of one of these kinds.")
  kind?: string[];

  @Where(() => [EventStatus], isAnyOf("status"), "Matches events with one of these statuses.")
  status?: string[];

  @Where(() => DateRange, liesIn("on"), "Matches events dated in this range of days.")
  on?: object;

  @Where(() => ParticipationListFilter, toMany("participations"), "Condition on the participants in the event.")
  participants?: object;

  @Where(() => TopicListFilter, toMany("topicLinks.topic"), "Condition on the topics of the event.")
  topics?: object;

  @SingleSource("eventId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

defineListing("participants", {
  connection: connectionTo("Participation", () => Participation),
  args: pageArgs(
    () => ParticipationFilter,
    () => participationOrders.input,
  ),
  matching: [],
});
defineListing("events", {
  connection: connectionTo("Event", () => Event, {
    Kind: byValue(
      countType("EventKind", "kind", () => EventKind, { description: "Kind for which the events are counted." }),
      "kind",
      "Count of the listed events by kind, in the order of the enum.",
    ),
    Year: byYear("on", "Count of the listed events by the year in which they happened or began."),
    Party: byParty(
      "partyId",
      "Count of the listed events by party that took part, directly or through one of its organs, largest first.",
      { through: "partyLinks" },
    ),
  }),
  args: betweenArgs(
    () => EventFilter,
    () => eventOrders.input,
  ),
  matching: [happenedBetween],
});
