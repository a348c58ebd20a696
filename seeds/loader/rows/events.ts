import type { Interval } from "../../../src/dates/partial-date.js";
import type { Entry, Seeds } from "../format/files.js";
import { partiesOf, partyOf } from "../parties-of.js";
import { eventDays } from "../sightings.js";
import { tenureOf } from "../tenure-of.js";
import { citationRows } from "./citations.js";
import { searchColumn, sortColumns } from "../../../src/facts/naming.js";
import { dated, reference, type Row, type Rows } from "../../../src/facts/row.js";

type Participants = readonly (Entry<"events">["participants"][number] | Entry<"statements">["speakers"][number])[];

/** The rows of events and who took part in them. */
export function eventRows(seeds: Seeds): Rows {
  const events = [...seeds.events];
  return {
    Event: events.map(([slug, { titles, kind, status, on, until, place, partOf }]) => ({
      slug,
      titleEn: titles.en,
      titleTr: titles.tr,
      ...sortColumns(titles),
      search: searchColumn([titles.en, titles.tr, place]),
      kind,
      status,
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
    Citation: events.flatMap(([slug, { cited }]) => citationRows("eventId", slug, cited, seeds)),
  };
}

/** The rows of statements, who made them and at whom they are directed. */
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
    Citation: statements.flatMap(([key, { cited }]) => citationRows("statementId", key, cited, seeds)),
  };
}

function participationRows(
  column: "eventId" | "statementId",
  key: string,
  participants: Participants,
  when: Interval | undefined,
  seeds: Seeds,
): Row<"Participation">[] {
  return participants.map((participant, position) => {
    const tenure = tenureOf(participant, when, seeds);
    return {
      eventId: column === "eventId" ? reference("Event", key) : null,
      statementId: column === "statementId" ? reference("Statement", key) : null,
      partyId: reference("Actor", partyOf(participant, seeds)),
      officialId: reference("Official", participant.official),
      tenureId: reference("Tenure", typeof tenure === "string" ? tenure : undefined),
      role: participant.role,
      position,
    };
  });
}

function allParties(participants: Participants, seeds: Seeds): string[] {
  return [...new Set(participants.flatMap((participant) => partiesOf(participant, seeds)))];
}
