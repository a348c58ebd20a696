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

/** Which participants. */
@Filter("Which participants.")
export class ParticipationFilter {
  @Where(() => [ParticipationRole], isAnyOf("role"), "In one of these roles.")
  role?: string[];

  @Where(() => PartyFilter, { along: "party", many: false }, "For whom.")
  party?: object;

  @Where(() => OfficialFilter, { along: "official", many: false }, "Which person.")
  official?: object;
}

/** Which participants there must or must not be. */
export const ParticipationListFilter = someOrNone("Participation", () => ParticipationFilter);

/** Which events. */
@Filter("Which events.")
export class EventFilter {
  @SlugIsAnyOf("Event")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Its title or place holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => [EventKind], isAnyOf("kind"), "It is of one of these kinds.")
  kind?: string[];

  @Where(() => [EventStatus], isAnyOf("status"), "The source says so this firmly.")
  status?: string[];

  @Where(() => DateRange, liesIn("on"), "When.")
  on?: object;

  @Where(() => ParticipationListFilter, toMany("participations"), "Who took part.")
  participants?: object;

  @Where(() => TopicListFilter, toMany("topicLinks.topic"), "What it dealt with.")
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
      countType("EventKind", "kind", () => EventKind, { description: "What sort of event they were." }),
      "kind",
      "How many there are of each kind.",
    ),
    Year: byYear("on", "How many there were, or began, in each year."),
    Party: byParty(
      "partyId",
      "In how many each party took part, itself or through an organ of its own; the most first.",
      { through: "partyLinks" },
    ),
  }),
  args: betweenArgs(
    () => EventFilter,
    () => eventOrders.input,
  ),
  matching: [happenedBetween],
});
