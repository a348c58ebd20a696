import type { Dataset, Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import { namesOfAlliances } from "./alliance-names.js";
import { formalEntry, informalEntry, yearlyEntry } from "./entries.js";
import { DIGO, FILES } from "./lists.js";
import { listedMembershipFacts } from "./listed-memberships.js";
import { organizationsOf, type Entry } from "./organizations.js";
import {
  readFormalOrganization,
  readInformalOrganization,
  type FormalOrganization,
  type InformalOrganization,
} from "./read-organization.js";
import { readYearlyMembers, type YearlyMembers } from "./yearly-members.js";
import { yearlyMembershipFacts, type LastSpell } from "./yearly-memberships.js";

/** Intergovernmental organizations of three lists. Two of them have members. Each list is a separate source. */
export const igo: Dataset = {
  name: "igo",
  source: DIGO,
  files: [FILES.DIGO, FILES.IIGO, FILES.membersOfMigo, FILES.membersOfIigo],
  facts,
};

async function* facts(reading: Reading): AsyncIterable<Fact> {
  const informal = await readInformal(reading);
  const yearly = await readYearlyMembers(reading);
  const formal = await readFormal(reading);
  const organizations = organizationsOf(reading, [
    ...formal.map(formalEntry),
    ...[...informal.values()].map(informalEntry),
    ...yearlyEntries(yearly),
  ]);
  yield* organizations.facts();
  yield* namesOfAlliances(reading, formal);
  yield* yearly.names;
  const last = new Map<string, LastSpell>();
  yield* yearlyMembershipFacts(reading, organizations, yearly, last);
  yield* listedMembershipFacts(reading, organizations, informal, last);
}

async function readFormal(reading: Reading): Promise<FormalOrganization[]> {
  const organizations = new Map<string, FormalOrganization>();
  for await (const organization of reading.records(FILES.DIGO.name, readFormalOrganization)) {
    const { record, id } = organization;
    if (organizations.has(id)) reading.reject(record, "igoID", "an abbreviation that no earlier row has");
    else organizations.set(id, organization);
  }
  return [...organizations.values()];
}

/** IIGO's organizations by title, which the list of its members uses. */
async function readInformal(reading: Reading): Promise<Map<string, InformalOrganization>> {
  const organizations = new Map<string, InformalOrganization>();
  for await (const organization of reading.records(FILES.IIGO.name, readInformalOrganization)) {
    const { record, title } = organization;
    if (organizations.has(title)) reading.reject(record, "Title", "a title that no earlier row has");
    else organizations.set(title, organization);
  }
  return organizations;
}

function yearlyEntries({ organizations }: YearlyMembers): Entry[] {
  return [...organizations].map(([id, { first, years }]) =>
    yearlyEntry(id, first, { from: Math.min(...years), to: Math.max(...years) }),
  );
}
