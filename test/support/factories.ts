// Made-up things, one call each, written through Prisma. What the loader derives from a thing's facts (sort keys, folded text,
// certain and possible days) is derived here by the product's own functions, so a test states the facts and nothing else.
import { dayOf, daysOf, partialDate, standing, type PeriodFacts } from "./made-dates.js";
import { sortColumns, searchColumn } from "../../src/facts/naming.js";
import { agreementPeriod } from "../../src/dates/period.js";
import type { Database } from "../../src/database/database.js";
import type * as rows from "../../src/generated/prisma/client.js";
import { fold } from "../../src/text/fold.js";
import type {
  AgreementFacts,
  CitationFacts,
  CitedRow,
  EventFacts,
  NamedFacts,
  ObligationFacts,
  SourceFacts,
  StatementFacts,
  Taking,
} from "./made-facts.js";

/** Makes the factories that write to a database. */
export function factories({ prisma }: Pick<Database, "prisma">) {
  const actor = (kind: rows.ActorKind, name: string, facts: NamedFacts) => ({
    kind,
    ...named(name, facts),
    ...names(name, facts),
  });

  return {
    country: (name: string, facts: NamedFacts & Partial<Omit<rows.Country, "actorId">> = {}) => {
      const { code, iso3, isoNumeric, cowCode, gwCode } = facts;
      const country = { create: { code, iso3, isoNumeric, cowCode, gwCode } };
      return prisma.actor.create({ data: { ...actor("COUNTRY", name, facts), country } });
    },
    organization: (
      name: string,
      facts: NamedFacts & PeriodFacts & { kind?: rows.OrganizationKind; parent?: rows.Actor } = {},
    ) => {
      const { kind = "OTHER", parent } = facts;
      const organization = { create: { kind, parentId: parent?.id, ...standing(facts) } };
      return prisma.actor.create({ data: { ...actor("ORGANIZATION", name, facts), organization } });
    },
    alliance: (name: string, facts: NamedFacts & PeriodFacts & { form?: rows.AllianceForm } = {}) => {
      const alliance = { create: { form: facts.form ?? "PACT", ...standing(facts) } };
      return prisma.actor.create({ data: { ...actor("ALLIANCE", name, facts), alliance } });
    },
    succession: (predecessor: rows.Actor, successor: rows.Actor) =>
      prisma.countrySuccession.create({ data: { predecessorId: predecessor.id, successorId: successor.id } }),
    existence: (country: rows.Actor, facts: PeriodFacts & { key?: string } = {}) =>
      prisma.existence.create({ data: { key: facts.key ?? country.slug, countryId: country.id, ...standing(facts) } }),

    membership: (
      group: rows.Actor,
      party: rows.Actor,
      facts: PeriodFacts & { key?: string; status?: rows.MembershipStatus } = {},
    ) => {
      const { key = `${group.slug}/${party.slug}`, status = "FULL" } = facts;
      return prisma.membership.create({
        data: { key, groupId: group.id, partyId: party.id, status, ...standing(facts) },
      });
    },

    official: (name: string, facts: NamedFacts = {}) =>
      prisma.official.create({ data: { ...named(name, facts), ...names(name, facts) } }),
    office: (title: string, party: rows.Actor, facts: NamedFacts & { roles?: rows.OfficeRole[] } = {}) =>
      prisma.office.create({ data: { ...titled(title, facts), partyId: party.id, roles: facts.roles ?? ["OTHER"] } }),
    tenure: (
      office: rows.Office,
      official: rows.Official,
      facts: PeriodFacts & { key?: string; acting?: boolean } = {},
    ) => {
      const { key = `${office.slug}/${official.slug}`, acting = false } = facts;
      return prisma.tenure.create({
        data: { key, officeId: office.id, officialId: official.id, acting, ...standing(facts) },
      });
    },

    agreement: (title: string, facts: AgreementFacts = {}) => {
      const { kind = "TREATY", status = "UNKNOWN", parties = [], alliances = [], topics = [] } = facts;
      const stages = {
        ...partialDate("proposed", facts.proposed),
        ...partialDate("agreed", facts.agreed),
        ...partialDate("signed", facts.signed),
        ...partialDate("inForce", facts.inForce),
        ...partialDate("terminated", facts.terminated),
      };
      const held = agreementPeriod({
        proposed: dayOf(facts.proposed),
        agreed: dayOf(facts.agreed),
        signed: dayOf(facts.signed),
        inForce: dayOf(facts.inForce),
        terminated: dayOf(facts.terminated),
      });
      return prisma.agreement.create({
        data: {
          ...titled(title, facts),
          kind,
          status,
          ...stages,
          ...daysOf(held),
          partyLinks: { create: parties.map(({ id }) => ({ partyId: id })) },
          allianceLinks: { create: alliances.map(({ id }) => ({ allianceId: id })) },
          topicLinks: { create: topics.map(({ id }) => ({ topicId: id })) },
        },
      });
    },
    action: (
      agreement: rows.Agreement,
      kind: rows.AgreementActionKind,
      facts: { by?: rows.Actor; on?: string; key?: string } = {},
    ) => {
      const { by, on, key = [agreement.slug, kind.toLowerCase(), by?.slug ?? ""].join("/") } = facts;
      const data = { key, agreementId: agreement.id, partyId: by?.id, kind, ...partialDate("on", on) };
      return prisma.agreementAction.create({ data });
    },
    obligation: (bearer: rows.Actor, beneficiary: rows.Actor, facts: ObligationFacts) => {
      const { agreement, alliance, kind = "DEFENSE", condition, article } = facts;
      const key =
        facts.key ?? [(agreement ?? alliance)?.slug, kind.toLowerCase(), bearer.slug, beneficiary.slug].join("/");
      return prisma.obligation.create({
        data: {
          key,
          agreementId: agreement?.id,
          allianceId: alliance?.id,
          kind,
          bearerId: bearer.id,
          beneficiaryId: beneficiary.id,
          condition,
          article,
          ...standing(facts),
        },
      });
    },

    event: (title: string, facts: EventFacts = {}) => {
      const {
        kind = "MEETING",
        status = "REPORTED",
        on,
        until,
        place,
        partOf,
        participants = [],
        topics = [],
        about = [],
      } = facts;
      return prisma.event.create({
        data: {
          ...titled(title, facts, place),
          kind,
          status,
          ...partialDate("on", on),
          ...partialDate("until", until),
          place,
          partOfId: partOf?.id,
          participations: { create: participants.map((one, position) => taking(one, "PARTICIPANT", position)) },
          partyLinks: { create: partiesOf(participants).map((partyId) => ({ partyId })) },
          topicLinks: { create: topics.map(({ id }) => ({ topicId: id })) },
          subjects: {
            create: about.map(({ alliance, agreement }, position) => ({
              allianceId: alliance?.id,
              agreementId: agreement?.id,
              position,
            })),
          },
        },
      });
    },
    statement: (summary: string, facts: StatementFacts = {}) => {
      const {
        tr = null,
        act = "ANNOUNCE",
        on,
        joint = false,
        event,
        speakers = [],
        targets = [],
        topics = [],
        about = [],
      } = facts;
      return prisma.statement.create({
        data: {
          key: facts.key ?? slugOf(summary),
          act,
          summaryEn: summary,
          summaryTr: tr,
          search: searchColumn([summary, tr]),
          ...partialDate("on", on),
          joint,
          eventId: event?.id,
          speakers: { create: speakers.map((one, position) => taking(one, "SPEAKER", position)) },
          partyLinks: { create: partiesOf(speakers).map((partyId) => ({ partyId })) },
          targets: { create: targets.map(({ id }, position) => ({ partyId: id, position })) },
          topicLinks: { create: topics.map(({ id }) => ({ topicId: id })) },
          subjects: {
            create: about.map(({ alliance, agreement, event }, position) => ({
              allianceId: alliance?.id,
              agreementId: agreement?.id,
              eventId: event?.id,
              position,
            })),
          },
        },
      });
    },

    topic: (name: string, facts: NamedFacts & { alliances?: readonly rows.Actor[] } = {}) => {
      const alliances = { create: (facts.alliances ?? []).map(({ id }) => ({ allianceId: id })) };
      return prisma.topic.create({ data: { ...named(name, facts), alliances } });
    },
    source: (title: string, facts: SourceFacts = {}) => {
      const {
        slug = slugOf(title),
        kind = "ARTICLE",
        publisher,
        agencies = [],
        language,
        published,
        updated,
        coverage,
        codesEnds = true,
        statesOnly = false,
      } = facts;
      return prisma.source.create({
        data: {
          slug,
          kind,
          title,
          sortEn: sortColumns({ en: title, tr: null }).sortEn,
          search: searchColumn([title, publisher]),
          publisher,
          agencies: [...agencies],
          language,
          ...partialDate("published", published),
          ...partialDate("updated", updated),
          ...(coverage && {
            coverage: { create: { ...standing({ endStatus: "UNKNOWN_AFTER", ...coverage }), codesEnds, statesOnly } },
          }),
        },
      });
    },
    externalId: (
      of: Pick<rows.Prisma.ExternalIdUncheckedCreateInput, "actorId" | "officialId" | "agreementId">,
      scheme: string,
      value: string,
    ) => prisma.externalId.create({ data: { ...of, scheme, value } }),
    citation: (source: rows.Source, fact: CitedRow, facts: CitationFacts) => {
      const { at, note, position = 0, key, presentation = "ASSERTED", claimants = [] } = facts;
      return prisma.citation.create({
        data: {
          ...{ key, sourceId: source.id, ...fact, locator: at, note, position, presentation },
          claimants: { create: claimants.map((one, position) => taking(one, "SPEAKER", position)) },
        },
      });
    },
    reading: (citation: rows.Citation, { classification, ...facts }: PeriodFacts & { classification?: string }) =>
      prisma.reading.create({ data: { citationId: citation.id, classification, ...standing(facts) } }),
    disagreement: (
      key: string,
      aspect: rows.DisagreementAspect,
      fact: Omit<rows.Prisma.DisagreementUncheckedCreateInput, "key" | "aspect" | "sides">,
      sides: readonly (readonly [rows.Citation, string])[],
    ) => {
      const create = sides.map(([{ id }, stated]) => ({ citationId: id, stated }));
      return prisma.disagreement.create({ data: { key, aspect, ...fact, sides: { create } } });
    },
  };
}

const slugOf = (text: string): string => fold(text).replaceAll(" ", "-");

function named(
  name: string,
  { tr = null, slug = slugOf(name), aliases = [] }: { [Key in keyof NamedFacts]: NamedFacts[Key] | null },
) {
  return {
    slug: slug ?? slugOf(name),
    nameEn: name,
    nameTr: tr,
    ...sortColumns({ en: name, tr }),
    search: searchColumn([name, tr, ...(aliases ?? [])]),
  };
}

function titled(
  title: string,
  { tr = null, slug = slugOf(title) }: { tr?: string | null; slug?: string },
  place?: string,
) {
  return {
    slug,
    titleEn: title,
    titleTr: tr,
    ...sortColumns({ en: title, tr }),
    search: searchColumn([title, tr, place]),
  };
}

function names(name: string, { tr, aliases = [] }: NamedFacts) {
  const all = [
    { text: name, language: "EN", kind: "COMMON" },
    ...(tr === undefined ? [] : [{ text: tr, language: "TR", kind: "COMMON" } as const]),
    ...aliases.map((text) => ({ text, language: null, kind: "ALIAS" }) as const),
  ] as const;
  return { names: { create: all.map((one, position) => ({ ...one, position })) } };
}

function taking({ party, official, tenure, role }: Taking, standard: rows.ParticipationRole, position: number) {
  return { partyId: party?.id, officialId: official?.id, tenureId: tenure?.id, role: role ?? standard, position };
}

function partiesOf(takings: readonly Taking[]): number[] {
  return [...new Set(takings.flatMap(({ party }) => (party ? [party.id] : [])))];
}
