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

/** Filter on statements. */
@Filter("Filter on statements: all given conditions must match.")
export class StatementFilter {
  @Where(
    () => String,
    holdsText("search"),
    "Matches if the summary in any language contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => [SpeechAct], isAnyOf("act"), "Matches statements with one of these speech acts.")
  act?: string[];

  @Where(
    () => Boolean,
    is("joint"),
    "True: matches statements that several parties made together. False: matches all others.",
  )
  joint?: boolean;

  @Where(() => DateRange, liesIn("on"), "Matches statements dated in this range of days.")
  on?: object;

  @Where(() => ParticipationListFilter, toMany("speakers"), "Condition on the speakers of the statement.")
  speakers?: object;

  @Where(() => PartyListFilter, toMany("targets.party"), "Condition on the parties at which the statement is directed.")
  targets?: object;

  @Where(() => TopicListFilter, toMany("topicLinks.topic"), "Condition on the topics of the statement.")
  topics?: object;

  @Where(
    () => EventFilter,
    { along: "event", many: false },
    "Matches statements made at an event that matches this filter.",
  )
  event?: object;

  @SingleSource("statementId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

defineListing("statements", {
  connection: connectionTo("Statement", () => Statement, {
    Act: byValue(
      countType("SpeechAct", "act", () => SpeechAct, {
        description: "Speech act for which the statements are counted.",
      }),
      "act",
      "Count of the listed statements by speech act, in the order of the enum.",
    ),
    Year: byYear("on", "Count of the listed statements by year."),
    Party: byParty(
      "partyId",
      "Count of the listed statements by the party in whose name they were made, largest first.",
      {
        through: "partyLinks",
      },
    ),
  }),
  args: betweenArgs(
    () => StatementFilter,
    () => statementOrders.input,
  ),
  matching: [happenedBetween],
});
