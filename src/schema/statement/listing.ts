import { SpeechAct } from "../../generated/prisma/enums.js";
import { betweenArgs, happenedBetween } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { byValue, byYear, countType } from "../declare/counts.js";
import { Where } from "../declare/fields.js";
import { Filter, DateRange, holdsText, is, isAnyOf, liesIn } from "../declare/filters.js";
import { defineListing } from "../declare/listing.js";
import { toMany } from "../declare/to-many.js";
import { EventFilter, ParticipationListFilter } from "../event/listings.js";
import { PartyListFilter } from "../party/listings.js";
import { byParty } from "../party/party-counts.js";
import { TopicListFilter } from "../topic/listing.js";
import { CitedBy } from "../source/citation-filter.js";
import { SingleSource } from "../source/single-source.js";
import { Statement, statementOrders } from "./statement.js";

/** Which statements. */
@Filter("Which statements.")
export class StatementFilter {
  @Where(
    () => String,
    holdsText("search"),
    "Its summary in some language holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => [SpeechAct], isAnyOf("act"), "It does one of these.")
  act?: string[];

  @Where(() => Boolean, is("joint"), "Whether several parties made it together.")
  joint?: boolean;

  @Where(() => DateRange, liesIn("on"), "When.")
  on?: object;

  @Where(() => ParticipationListFilter, toMany("speakers"), "Who made it.")
  speakers?: object;

  @Where(() => PartyListFilter, toMany("targets.party"), "At whom it is directed.")
  targets?: object;

  @Where(() => TopicListFilter, toMany("topicLinks.topic"), "What it deals with.")
  topics?: object;

  @Where(() => EventFilter, { along: "event", many: false }, "Where it was made.")
  event?: object;

  @SingleSource("statementId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

defineListing("statements", {
  connection: connectionTo("Statement", () => Statement, {
    Act: byValue(
      countType("SpeechAct", "act", () => SpeechAct, { description: "What saying them does." }),
      "act",
      "How many do each.",
    ),
    Year: byYear("on", "How many were made in each year."),
    Party: byParty("partyId", "How many were made in the name of each party; the most first.", {
      through: "partyLinks",
    }),
  }),
  args: betweenArgs(
    () => StatementFilter,
    () => statementOrders.input,
  ),
  matching: [happenedBetween],
});
