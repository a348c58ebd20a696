import { agreementPeriod } from "../dates/period.js";
import { externalIdRows, nameRows, namesOf, searchColumn, sortColumns } from "../facts/naming.js";
import { dated, heldColumns, reference, type Row, type TableName } from "../facts/row.js";
import { citationsOf, type SourceOf } from "./citing.js";
import type { Fact, Facts, Named } from "./facts.js";
import { heldOffice, standing } from "./spell-columns.js";

/** Makes facts that are cited to the source of this slug, or of a file's; where it has several files, its citations name them. */
export function factsOf(source: SourceOf, severalFiles: boolean): Facts {
  const cite = citationsOf(source, severalFiles);

  return {
    country: (country, ...read) => [
      ...named("COUNTRY", country),
      fact("Country", {
        actorId: reference("Actor", country.slug),
        code: null,
        iso3: null,
        isoNumeric: null,
        ...numbersOf(country),
      }),
      ...cite("actorId", country.slug, read),
    ],
    existence: (country, number, spell, ...read) => [
      fact("Existence", { key: numbered(country, number), countryId: reference("Actor", country), ...standing(spell) }),
      ...cite("actorId", country, read),
    ],
    organization: ({ kind, parent, ...organization }, ...read) => [
      ...named("ORGANIZATION", organization),
      fact("Organization", {
        actorId: reference("Actor", organization.slug),
        kind,
        parentId: reference("Actor", parent),
      }),
      ...cite("actorId", organization.slug, read),
    ],
    alliance: ({ form, active, ...alliance }, ...read) => [
      ...named("ALLIANCE", alliance),
      fact("Alliance", { actorId: reference("Actor", alliance.slug), form, ...standing(active) }),
      ...cite("actorId", alliance.slug, read, { kind: form, ...standing(active) }),
    ],
    actor: (slug, { ids, otherNames = [] }, ...read) => [
      ...externalIdRows("Actor", slug, ids).map((row) => fact("ExternalId", row)),
      ...nameRows(
        "Actor",
        slug,
        otherNames.map((name) => ({ ...name, language: name.language ?? null })),
      ).map((row) => fact("Name", row)),
      ...cite("actorId", slug, read),
    ],
    membership: ({ party, group, number, status = "FULL", spell }, ...read) => {
      const key = numbered(`${group}/${party}`, number);
      const columns = standing(spell);
      return [
        fact("Membership", {
          key,
          partyId: reference("Actor", party),
          groupId: reference("Actor", group),
          status,
          ...columns,
        }),
        ...cite("membershipId", key, read, columns),
      ];
    },
    official: ({ slug, names, otherNames = [], ids }, ...read) => [
      fact("Official", { slug, ...nameColumns(names, otherNames) }),
      ...nameRows("Official", slug, namesOf(names, otherNames)).map((row) => fact("Name", row)),
      ...externalIdRows("Official", slug, ids).map((row) => fact("ExternalId", row)),
      ...cite("officialId", slug, read),
    ],
    office: ({ slug, titles, roles, party }) => [
      fact("Office", { slug, ...titleColumns(titles), roles, partyId: reference("Actor", party) }),
    ],
    tenure: ({ official, office, number, acting = false, spell }, ...read) => {
      const key = numbered(`${office}/${official}`, number);
      const columns = heldOffice(spell);
      return [
        fact("Tenure", {
          key,
          officialId: reference("Official", official),
          officeId: reference("Office", office),
          acting,
          ...columns,
        }),
        ...cite("tenureId", key, read, columns),
      ];
    },
    topic: ({ slug, names }) => [
      fact("Topic", {
        slug,
        nameEn: names.en,
        nameTr: names.tr,
        ...sortColumns(names),
        search: searchColumn([names.en, names.tr]),
      }),
    ],
    agreement: (
      { slug, titles, kind, status, agreed, signed, inForce, terminated, ids, parties, topics = [], ...shown },
      ...read
    ) => [
      fact("Agreement", {
        slug,
        ...titleColumns(titles),
        kind,
        status,
        ...dated("proposed", undefined),
        ...dated("agreed", agreed),
        ...dated("signed", signed),
        ...dated("inForce", inForce),
        ...dated("terminated", terminated),
        ...heldColumns(
          agreementPeriod(
            {
              proposed: null,
              agreed: agreed ?? null,
              signed: signed ?? null,
              inForce: inForce ?? null,
              terminated: terminated ?? null,
            },
            {
              inForceOn: shown.inForceOn ?? null,
              inForceUntil: shown.knownUntil ?? null,
              proposedOn: shown.proposedOn ?? null,
            },
          ),
        ),
      }),
      ...externalIdRows("Agreement", slug, ids).map((row) => fact("ExternalId", row)),
      ...parties.map((party) =>
        fact("AgreementParty", { agreementId: reference("Agreement", slug), partyId: reference("Actor", party) }),
      ),
      ...topics.map((topic) =>
        fact("AgreementTopic", { agreementId: reference("Agreement", slug), topicId: reference("Topic", topic) }),
      ),
      ...cite("agreementId", slug, read),
    ],
    action: ({ agreement, kind, by, on, number }, ...read) => {
      const key = numbered([agreement, hyphened(kind), ...(by === undefined ? [] : [by])].join("/"), number);
      return [
        fact("AgreementAction", {
          key,
          agreementId: reference("Agreement", agreement),
          partyId: reference("Actor", by),
          kind,
          ...dated("on", on),
        }),
        ...(by === undefined
          ? []
          : [
              fact("AgreementParty", {
                agreementId: reference("Agreement", agreement),
                partyId: reference("Actor", by),
              }),
            ]),
        ...cite("actionId", key, read),
      ];
    },
    obligation: ({ alliance, agreement, kind, bearer, beneficiary, condition, number, spell }, ...read) => {
      const key = numbered([alliance ?? agreement, hyphened(kind), bearer, beneficiary].join("/"), number);
      const columns = standing(spell);
      return [
        fact("Obligation", {
          key,
          agreementId: reference("Agreement", agreement),
          allianceId: reference("Actor", alliance),
          kind,
          bearerId: reference("Actor", bearer),
          beneficiaryId: reference("Actor", beneficiary),
          condition: condition ?? null,
          article: null,
          ...columns,
        }),
        ...cite("obligationId", key, read, columns),
      ];
    },
  };
}

/** A row, each of its columns there. */
export function fact<Table extends TableName>(table: Table, row: Row<Table>): Fact {
  return { table, row };
}

function named(kind: "COUNTRY" | "ORGANIZATION" | "ALLIANCE", { slug, names, otherNames = [], ids }: Named): Fact[] {
  return [
    fact("Actor", { kind, slug, ...nameColumns(names, otherNames) }),
    ...nameRows("Actor", slug, namesOf(names, otherNames)).map((row) => fact("Name", row)),
    ...externalIdRows("Actor", slug, ids).map((row) => fact("ExternalId", row)),
  ];
}

function nameColumns(names: Named["names"], otherNames: NonNullable<Named["otherNames"]>) {
  const search = searchColumn([names.en, names.tr, ...otherNames.map(({ text }) => text)]);
  return { nameEn: names.en, nameTr: names.tr, ...sortColumns(names), search };
}

function titleColumns(titles: Named["names"]) {
  return {
    titleEn: titles.en,
    titleTr: titles.tr,
    ...sortColumns(titles),
    search: searchColumn([titles.en, titles.tr]),
  };
}

// A state that the seeds do not have has no ISO code; of its other numbers COW's and Gleditsch-Ward's have columns.
function numbersOf({ ids = [] }: Named) {
  const numberOf = (scheme: string) => {
    const id = ids.find((one) => one.scheme === scheme);
    return id ? Number(id.value) : null;
  };
  return { cowCode: numberOf("COW"), gwCode: numberOf("GW") };
}

function numbered(key: string, number = 1): string {
  return number === 1 ? key : `${key}/${number}`;
}

function hyphened(kind: string): string {
  return kind.toLowerCase().replaceAll("_", "-");
}
