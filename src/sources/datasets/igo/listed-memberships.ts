import { furtherNames } from "../../crosswalk/further-names.js";
import type { Reading } from "../../dataset.js";
import type { Fact, Spell } from "../../../facts/facts.js";
import { COVERED_UNTIL, FILES } from "./lists.js";
import { memberCountry } from "./member-country.js";
import type { Organizations } from "./organizations.js";
import { readListedMember, type ListedMember } from "./read-membership.js";
import type { InformalOrganization } from "./read-organization.js";
import { yearDate } from "./year-date.js";
import type { LastSpell } from "./yearly-memberships.js";

const LAST_YEAR = COVERED_UNTIL.IIGO.slice(0, 4);
const OWN_DATES = "The dates there are the organization's: when the member joined is not given.";

/**
 * The facts of IIGO's memberships. It lists members as of 2017, or as of the end of a former organization. If the organization
 * became formal, the members can be those of either time (ASEAN's ten, in an informal ASEAN until 1976, are those of 2017).
 * `last` is MIGO's last spell of each `group/party`, so that a membership in both lists is one membership.
 */
export async function* listedMembershipFacts(
  reading: Reading,
  { slugOf }: Organizations,
  organizations: ReadonlyMap<string, InformalOrganization>,
  last: ReadonlyMap<string, LastSpell>,
): AsyncIterable<Fact> {
  const namesOf = furtherNames(reading);
  const seen = new Set<string>();
  for await (const member of reading.records(FILES.membersOfIigo.name, readListedMember)) {
    const { record, title } = member;
    const organization = organizations.get(title);
    if (!organization) {
      reading.reject(record, "Title", `an organization of ${FILES.IIGO.name}`);
      continue;
    }
    const country = memberCountry(reading, member, organization);
    if (country === undefined) {
      reading.reject(record, "stateID", `the code of a country that existed in ${organization.end ?? LAST_YEAR}`);
      continue;
    }
    yield* namesOf(country, member.name, record);
    const group = slugOf("iigo", title)!; // each organization of the file is an entry
    if (seen.has(`${group}/${country}`)) {
      reading.reject(record, "stateID", `a member that no earlier row has (${country})`);
      continue;
    }
    seen.add(`${group}/${country}`);
    yield* membershipFacts(reading, member, { organization, group, country }, last.get(`${group}/${country}`));
  }
}

function membershipFacts(
  { make }: Pick<Reading, "make">,
  { record, note }: ListedMember,
  { organization, group, country }: { organization: InformalOrganization; group: string; country: string },
  yearly: LastSpell | undefined,
): Fact[] {
  const cited = { in: record, note: [OWN_DATES, ...(note === undefined ? [] : [note])].join(" ") };
  if (!yearly) return make.membership({ party: country, group, spell: listedSpell(organization) }, cited);
  const { number, ended } = yearly;
  if (ended !== undefined && organization.ending === "none") {
    const start = yearDate(`${ended}/${LAST_YEAR}`);
    return make.membership({ party: country, group, number: number + 1, spell: { ...atTheEnd(), start } }, cited);
  }
  // MIGO gives the start. IIGO's dates would only make it less precise.
  const said = saidOfEnd(organization);
  const facts = make.membership(
    { party: country, group, number, spell: said ?? { endStatus: "UNKNOWN_AFTER" } },
    cited,
  );
  return said && ended === undefined ? facts : facts.filter(({ table }) => table !== "Reading");
}

/** When a member may have been one, by the dates of the organization. */
function listedSpell(organization: InformalOrganization): Spell {
  const { begin, end, ending } = organization;
  const until = ending === "was gone" && end !== undefined ? end : LAST_YEAR;
  const start = yearDate(begin === Number(until) ? `${begin}` : `${begin}/${until}`);
  return {
    start,
    ...(saidOfEnd(organization) ?? { endStatus: ending === "was gone" ? "ENDED_DATE_UNKNOWN" : "UNKNOWN_AFTER" }),
  };
}

// Nothing if the organization became formal, or ended in a year that is not given.
function saidOfEnd({ end, ending }: InformalOrganization): Spell | undefined {
  if (ending === "none") return atTheEnd();
  return ending === "was gone" && end !== undefined ? { end: yearDate(`${end}`), endStatus: "ENDED" } : undefined;
}

function atTheEnd(): Spell {
  return { endStatus: "UNKNOWN_AFTER", knownFrom: COVERED_UNTIL.IIGO, knownUntil: COVERED_UNTIL.IIGO };
}
