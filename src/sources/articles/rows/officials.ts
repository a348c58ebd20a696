import type { Interval } from "../../../dates/partial-date.js";
import { tenurePeriod } from "../../../dates/period.js";
import type { Seeds } from "../format/files.js";
import { splitKey } from "../keys.js";
import { heldAsPresented } from "../presented.js";
import { tenureSightings } from "../sightings.js";
import { externalIdRows, nameRows, namesOf, searchColumn, sortColumns } from "../../../facts/naming.js";
import { dated, heldColumns, reference, type Row, type Rows } from "../../../facts/row.js";

/** The rows of officials, offices and tenures. */
export function officialRows(seeds: Seeds): Rows {
  const officials = [...seeds.officials].map(
    ([slug, official]) =>
      [slug, { ...official, names: { en: official.names.en, tr: official.names.tr ?? null } }] as const,
  );
  return {
    Official: officials.map(([slug, { names, otherNames = [] }]) => ({
      slug,
      nameEn: names.en,
      nameTr: names.tr,
      ...sortColumns(names),
      search: searchColumn([names.en, names.tr, ...otherNames.map(({ text }) => text)]),
    })),
    Name: officials.flatMap(([slug, { names, otherNames }]) => nameRows("Official", slug, namesOf(names, otherNames))),
    ExternalId: officials.flatMap(([slug, { externalIds }]) => externalIdRows("Official", slug, externalIds)),
    Office: [...seeds.offices].map(([slug, { titles, roles, party }]) => ({
      slug,
      titleEn: titles.en,
      titleTr: titles.tr,
      ...sortColumns(titles),
      search: searchColumn([titles.en, titles.tr]),
      roles,
      oneHolder: true, // sightings are read the same way: a person seen in an office ends the tenure of the one before
      partyId: reference("Actor", party),
    })),
    Tenure: tenureRows(seeds),
  };
}

function tenureRows(seeds: Seeds): Row<"Tenure">[] {
  const sightings = tenureSightings(seeds);
  return [...seeds.tenures].map(([key, { acting, period, cited }]) => {
    const { first: office, second: official } = splitKey(key)!;
    const stated = { start: period?.start ?? null, end: period?.end ?? null, endStatus: period?.status ?? null };
    const { endStatus, knownFrom, knownUntil, ...held } = tenurePeriod(
      sightings.get(key) ?? [],
      othersIn(office, official, sightings, seeds),
      stated,
    );
    return {
      key,
      officialId: reference("Official", official),
      officeId: reference("Office", office),
      acting,
      ...dated("start", period?.start),
      ...dated("end", period?.end),
      endStatus,
      knownFrom,
      knownUntil,
      ...heldColumns(heldAsPresented(held, cited)),
    };
  });
}

// Sightings of everybody else in an office. A stated start or end also counts as a sighting.
function othersIn(
  office: string,
  official: string,
  sightings: ReadonlyMap<string, readonly Interval[]>,
  seeds: Seeds,
): Interval[] {
  return [...seeds.tenures].flatMap(([key, { period }]) => {
    const parts = splitKey(key)!;
    if (parts.first !== office || parts.second === official) return [];
    const stated = [period?.start, period?.end].filter((date) => date !== undefined);
    return [...(sightings.get(key) ?? []), ...stated];
  });
}
