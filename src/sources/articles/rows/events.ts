import type { Seeds } from "../format/files.js";
import { partiesOf } from "../parties-of.js";
import { statusOf } from "../presented.js";
import { eventDays } from "../sightings.js";
import { participationRows, type Participants } from "./participations.js";
import { searchColumn, sortColumns } from "../../../facts/naming.js";
import { dated, reference, type Rows } from "../../../facts/row.js";

/** The rows of events and their participants. */
export function eventRows(seeds: Seeds): Rows {
  const events = [...seeds.events];
  return {
    Event: events.map(([slug, { titles, kind, on, until, place, partOf, cited }]) => ({
      slug,
      titleEn: titles.en,
      titleTr: titles.tr,
      ...sortColumns(titles),
      search: searchColumn([titles.en, titles.tr, place]),
      kind,
      status: statusOf(cited),
      ...dated("on", on),
      ...dated("until", until),
      place: place ?? null,
      partOfId: reference("Event", partOf),
    })),
    Participation: events.flatMap(([slug, event]) =>
      participationRows("eventId", slug, event.participants, eventDays(event), seeds),
    ),
    EventParty: events.flatMap(([slug, { participants }]) =>
      allParties(participants, seeds).map((party) => ({
        eventId: reference("Event", slug),
        partyId: reference("Actor", party),
      })),
    ),
    EventSubject: events.flatMap(([slug, { about = [] }]) =>
      about.map(({ alliance, agreement }, position) => ({
        eventId: reference("Event", slug),
        allianceId: reference("Actor", alliance),
        agreementId: reference("Agreement", agreement),
        position,
      })),
    ),
    EventTopic: events.flatMap(([slug, { topics = [] }]) =>
      topics.map((topic) => ({ eventId: reference("Event", slug), topicId: reference("Topic", topic) })),
    ),
  };
}

/** The rows of statements, their speakers and their targets. */
export function statementRows(seeds: Seeds): Rows {
  const statements = [...seeds.statements];
  return {
    Statement: statements.map(([key, { act, summary, on, joint, event }]) => ({
      key,
      act,
      summaryEn: summary.en,
      summaryTr: summary.tr,
      search: searchColumn([summary.en, summary.tr]),
      ...dated("on", on),
      joint,
      eventId: reference("Event", event),
    })),
    Participation: statements.flatMap(([key, { speakers, on }]) =>
      participationRows("statementId", key, speakers, on, seeds),
    ),
    StatementParty: statements.flatMap(([key, { speakers }]) =>
      allParties(speakers, seeds).map((party) => ({
        statementId: reference("Statement", key),
        partyId: reference("Actor", party),
      })),
    ),
    StatementTarget: statements.flatMap(([key, { targets = [] }]) =>
      targets.map((party, position) => ({
        statementId: reference("Statement", key),
        partyId: reference("Actor", party),
        position,
      })),
    ),
    StatementSubject: statements.flatMap(([key, { about = [] }]) =>
      about.map(({ alliance, agreement, event }, position) => ({
        statementId: reference("Statement", key),
        allianceId: reference("Actor", alliance),
        agreementId: reference("Agreement", agreement),
        eventId: reference("Event", event),
        position,
      })),
    ),
    StatementTopic: statements.flatMap(([key, { topics = [] }]) =>
      topics.map((topic) => ({ statementId: reference("Statement", key), topicId: reference("Topic", topic) })),
    ),
  };
}

function allParties(participants: Participants, seeds: Seeds): string[] {
  return [...new Set(participants.flatMap((participant) => partiesOf(participant, seeds)))];
}
