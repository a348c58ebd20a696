// All rows of a small world in memory, with days as text: what the oracle reads instead of asking the database.
import type { Database } from "../../../src/database/database.js";
import { readGaps } from "./gaps.js";

/** Every table, whole; `searched` are the texts that a search may look for. */
export async function readWorld(database: Pick<Database, "prisma">, searched: readonly string[] = []) {
  const { prisma } = database;
  const [actors, countries, organizations, alliances, existences, successions, names, externalIds] = await Promise.all([
    prisma.actor.findMany(),
    prisma.country.findMany(),
    prisma.organization.findMany(),
    prisma.alliance.findMany(),
    prisma.existence.findMany(),
    prisma.countrySuccession.findMany(),
    prisma.name.findMany({ orderBy: { position: "asc" } }),
    prisma.externalId.findMany({ orderBy: [{ scheme: "asc" }, { value: "asc" }] }),
  ]);
  const [nameCitations, externalIdCitations] = await Promise.all([
    prisma.nameCitation.findMany(),
    prisma.externalIdCitation.findMany(),
  ]);
  const [memberships, officials, offices, tenures] = await Promise.all([
    prisma.membership.findMany(),
    prisma.official.findMany(),
    prisma.office.findMany(),
    prisma.tenure.findMany(),
  ]);
  const [agreements, agreementParties, actions, allianceAgreements, obligations] = await Promise.all([
    prisma.agreement.findMany(),
    prisma.agreementParty.findMany(),
    prisma.agreementAction.findMany(),
    prisma.allianceAgreement.findMany(),
    prisma.obligation.findMany(),
  ]);
  const [events, eventParties, eventSubjects, participations, statements, statementParties, targets, subjects] =
    await Promise.all([
      prisma.event.findMany(),
      prisma.eventParty.findMany(),
      prisma.eventSubject.findMany({ orderBy: { position: "asc" } }),
      prisma.participation.findMany(),
      prisma.statement.findMany(),
      prisma.statementParty.findMany(),
      prisma.statementTarget.findMany(),
      prisma.statementSubject.findMany({ orderBy: { position: "asc" } }),
    ]);
  const [topics, allianceTopics, agreementTopics, eventTopics, statementTopics, sources, coverages, citations] =
    await Promise.all([
      prisma.topic.findMany(),
      prisma.allianceTopic.findMany(),
      prisma.agreementTopic.findMany(),
      prisma.eventTopic.findMany(),
      prisma.statementTopic.findMany(),
      prisma.source.findMany(),
      prisma.coverage.findMany(),
      prisma.citation.findMany(),
    ]);
  const [readings, disagreements, sides] = await Promise.all([
    prisma.reading.findMany(),
    prisma.disagreement.findMany({ orderBy: { key: "asc" } }),
    prisma.disagreementSide.findMany(),
  ]);
  const revisions = await prisma.revision.findMany({ orderBy: { id: "desc" } });
  // Trigrams and edits are the database's own: for the words that are searched for, how like each word of a name is to them.
  const likenesses = await prisma.$queryRaw<{ word: string; spelling: string; likeness: number }[]>`
    select distinct asked.word, w."word" as spelling, w."likeness"
      from unnest(${searched}::text[]) text, unnest(string_to_array(text, ' ')) asked (word), lateral "wordsLike"(asked.word) w
     where length(asked.word) between 3 and 40
     order by likeness desc, spelling`;
  const held = {
    organizations: await readGaps(database, "Organization", organizations),
    alliances: await readGaps(database, "Alliance", alliances),
    memberships: await readGaps(database, "Membership", memberships),
    tenures: await readGaps(database, "Tenure", tenures),
    agreements: await readGaps(database, "Agreement", agreements),
    obligations: await readGaps(database, "Obligation", obligations),
  };
  return withDays({
    ...held,
    ...{ revisions, likenesses },
    ...{ actors, countries, existences, successions, names, externalIds, officials, offices },
    ...{ nameCitations, externalIdCitations },
    ...{ agreementParties, actions, allianceAgreements },
    ...{ events, eventParties, eventSubjects, participations, statements, statementParties, targets, subjects },
    ...{ topics, allianceTopics, agreementTopics, eventTopics, statementTopics, sources, coverages, citations },
    ...{ readings, disagreements, sides },
  });
}

/** The rows of a world. */
export type World = Awaited<ReturnType<typeof readWorld>>;

type WithDays<Value> = Value extends Date
  ? string
  : Value extends object
    ? { [Key in keyof Value]: WithDays<Value[Key]> }
    : Value;

function withDays<Value extends object>(value: Value): WithDays<Value> {
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key, shown: unknown) {
    const value = this[key];
    if (!(value instanceof Date)) return shown;
    return key === "at" ? value.toISOString() : value.toISOString().slice(0, 10); // the one instant; all others are days
  });
  return JSON.parse(text) as WithDays<Value>; // dates have become text, as the type says
}
