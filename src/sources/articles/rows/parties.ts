import type { Entry, Seeds } from "../format/files.js";
import { splitKey } from "../keys.js";
import { countryCitationKey } from "../citations.js";
import { countryNames } from "../names.js";
import {
  externalIdRows,
  nameRows,
  namesOf,
  searchColumn,
  sortColumns,
  type CommonNames,
} from "../../../facts/naming.js";
import { standingColumns } from "./period-columns.js";
import { reference, type Cited, type Row, type Rows } from "../../../facts/row.js";

/** The rows of countries, organizations and alliances, and of memberships. */
export function partyRows(seeds: Seeds): Rows {
  const countries = [...seeds.countries];
  const organizations = [...seeds.organizations];
  const alliances = [...seeds.alliances];
  const named = countries.map(([slug, country]) => [slug, { ...country, names: countryNames(country)! }] as const);
  return {
    Actor: [
      ...named.map(([slug, country]) => actorRow("COUNTRY", slug, country)),
      ...organizations.map(([slug, organization]) => actorRow("ORGANIZATION", slug, organization)),
      ...alliances.map(([slug, alliance]) => actorRow("ALLIANCE", slug, alliance)),
    ],
    Country: countries.map(([slug, { code, iso3, isoNumeric, cowCode, gwCode }]) => ({
      actorId: reference("Actor", slug),
      code: code ?? null,
      iso3: iso3 ?? null,
      isoNumeric: isoNumeric ?? null,
      cowCode: cowCode ?? null,
      gwCode: gwCode ?? null,
    })),
    Organization: organizations.map(([slug, { kind, parent, period, cited }]) => ({
      actorId: reference("Actor", slug),
      kind,
      parentId: reference("Actor", parent),
      ...standingColumns(period, cited, seeds),
    })),
    Alliance: alliances.map(([slug, { form, period, cited }]) => ({
      actorId: reference("Actor", slug),
      form,
      ...standingColumns(period, cited, seeds),
    })),
    Name: [
      ...named.flatMap(([slug, { names, otherNames }]) =>
        nameRows("Actor", slug, namesOf(names, otherNames)).map((row) =>
          isListed(row, seeds.countries.get(slug)) ? citedBy(row, slug) : row,
        ),
      ),
      ...[...organizations, ...alliances].flatMap(([slug, { names, otherNames }]) =>
        nameRows("Actor", slug, namesOf(names, otherNames)),
      ),
    ],
    ExternalId: [
      ...countries.flatMap(([slug, country]) =>
        externalIdRows("Actor", slug, codesOf(country)).map((row) => citedBy(row, slug)),
      ),
      ...[...organizations, ...alliances].flatMap(([slug, { externalIds }]) =>
        externalIdRows("Actor", slug, externalIds),
      ),
    ],
    AllianceAgreement: alliances.flatMap(([slug, { restsOn = [] }]) =>
      restsOn.map((agreement) => ({
        allianceId: reference("Actor", slug),
        agreementId: reference("Agreement", agreement),
      })),
    ),
    AllianceTopic: alliances.flatMap(([slug, { topics = [] }]) =>
      topics.map((topic) => ({ allianceId: reference("Actor", slug), topicId: reference("Topic", topic) })),
    ),
    Membership: [...seeds.memberships].map(([key, { status, period, cited }]) => ({
      key,
      partyId: reference("Actor", splitKey(key)!.second),
      groupId: reference("Actor", splitKey(key)!.first),
      status,
      ...standingColumns(period, cited, seeds),
    })),
  };
}

function actorRow(
  kind: "COUNTRY" | "ORGANIZATION" | "ALLIANCE",
  slug: string,
  { names, otherNames = [] }: { names: CommonNames; otherNames?: readonly { readonly text: string }[] },
): Row<"Actor"> {
  return {
    kind,
    slug,
    nameEn: names.en,
    nameTr: names.tr,
    ...sortColumns(names),
    search: searchColumn([names.en, names.tr, ...otherNames.map(({ text }) => text)]),
  };
}

// The list of countries gives their codes, their official names, and their common names unless the seeds write others. Further
// names are our own.
function isListed({ kind }: Cited<"Name">, country: Entry<"countries"> | undefined): boolean {
  return kind === "OFFICIAL" || (kind === "COMMON" && country?.names === undefined);
}

function citedBy<Table extends "Name" | "ExternalId">(row: Cited<Table>, country: string): Cited<Table> {
  return { ...row, citedBy: [countryCitationKey(country)] };
}

function codesOf({ code, iso3, isoNumeric, cowCode, cowAbbreviation, gwCode }: Entry<"countries">) {
  const codes = [
    // One scheme for ISO's three codes: their forms differ.
    ["ISO3166-1", code],
    ["ISO3166-1", iso3],
    ["ISO3166-1", isoNumeric],
    ["COW", cowCode],
    ["COW-ABBREVIATION", cowAbbreviation],
    ["GW", gwCode],
  ] as const;
  return codes.flatMap(([scheme, value]) => (value === undefined ? [] : [{ scheme, value: String(value) }]));
}
