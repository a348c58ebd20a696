import type { Reading } from "../../dataset.js";
import { furtherNames } from "../../crosswalk/further-names.js";
import type { Fact } from "../../../facts/facts.js";
import type { DataRecord } from "../../files/records.js";
import { FILES } from "./lists.js";
import { readMemberInYear } from "./read-membership.js";
import type { YearIn } from "./spells.js";

/** The members of organizations in MIGO by year: for each of its 80,624 rows the year, the line, the status, and the state. */
export interface YearlyMembers {
  /** Each organization: its first record, and the years in which it has members. */
  readonly organizations: ReadonlyMap<string, { readonly first: DataRecord; readonly years: ReadonlySet<number> }>;
  /** Each country in each organization. */
  readonly memberships: Iterable<YearsIn>;
  /** The names of countries in MIGO for which there is a decision. */
  readonly names: readonly Fact[];
  /** True if an organization has members in a year in which the state is anywhere in MIGO. */
  isShown(organization: string, state: string, year: number): boolean;
}

/** The years of a country in an organization. */
export interface YearsIn {
  readonly organization: string;
  readonly country: string;
  readonly years: YearIn[];
}

/** Reads MIGO. Reports a number that means no country in that year, and a second row for a year. */
export async function readYearlyMembers(reading: Reading): Promise<YearlyMembers> {
  const organizations = new Map<string, { first: DataRecord; years: Set<number> }>();
  const memberships = new Map<string, YearsIn>();
  const namesOf = furtherNames(reading);
  const names: Fact[] = [];
  const shown = new Map<string, Set<number>>();
  for await (const row of reading.records(FILES.membersOfMigo.name, readMemberInYear)) {
    const { record, organization, year, cowCode, name, status } = row;
    const country = reading.crosswalk.countryOf("COW", cowCode, year);
    if (country === undefined) {
      reading.reject(record, "cowID", `the COW number of a country in ${year}`);
      continue;
    }
    const membership = memberships.get(`${organization} ${country}`) ?? { organization, country, years: [] };
    if (membership.years.some((known) => known.year === year)) {
      reading.reject(record, "Year", `a year that no earlier row has for ${country} in ${organization}`);
      continue;
    }
    names.push(...namesOf(country, name, record));
    const state = `${cowCode} ${country}`;
    shown.set(state, (shown.get(state) ?? new Set()).add(year));
    const listed = organizations.get(organization) ?? { first: record, years: new Set() };
    listed.years.add(year);
    organizations.set(organization, listed);
    membership.years.push({ year, line: record.line, status, state });
    memberships.set(`${organization} ${country}`, membership);
  }
  return {
    organizations,
    memberships: memberships.values(),
    names,
    isShown: (organization, state, year) =>
      (organizations.get(organization)?.years.has(year) ?? false) && (shown.get(state)?.has(year) ?? false),
  };
}
