import { externalIdRows, nameRows, namesOf } from "../naming.js";
import { reference } from "../row.js";
import { membershipKey, numbered } from "../fact-keys.js";
import type { Fact, Facts, Named } from "../facts.js";
import type { Cite } from "./cite.js";
import { citedFacts, fact, nameColumns } from "./row-facts.js";
import { standing } from "./spell-columns.js";

/** Makes the facts of parties and groups, and of memberships. */
export function partyFacts(
  cite: Cite,
): Pick<Facts, "country" | "existence" | "organization" | "alliance" | "actor" | "membership"> {
  return {
    country: (country, ...read) =>
      citedFacts(
        [
          ...named("COUNTRY", country),
          fact("Country", {
            actorId: reference("Actor", country.slug),
            code: null,
            iso3: null,
            isoNumeric: null,
            ...numbersOf(country),
          }),
        ],
        cite("actorId", country.slug, read),
      ),
    existence: (country, number, spell, ...read) => [
      fact("Existence", { key: numbered(country, number), countryId: reference("Actor", country), ...standing(spell) }),
      ...cite("actorId", country, read),
    ],
    organization: ({ kind, parent, active, ...organization }, ...read) =>
      citedFacts(
        [
          ...named("ORGANIZATION", organization),
          fact("Organization", {
            actorId: reference("Actor", organization.slug),
            kind,
            parentId: reference("Actor", parent),
            ...standing(active ?? { endStatus: "UNKNOWN_AFTER" }),
          }),
        ],
        cite("actorId", organization.slug, read, active && standing(active)),
      ),
    alliance: ({ form, compared, active, ...alliance }, ...read) =>
      citedFacts(
        [
          ...named("ALLIANCE", alliance),
          fact("Alliance", { actorId: reference("Actor", alliance.slug), form, ...standing(active) }),
        ],
        cite("actorId", alliance.slug, read, { kind: compared, ...standing(active) }),
      ),
    actor: (slug, { ids, otherNames = [], active }, ...read) =>
      citedFacts(
        [
          ...externalIdRows("Actor", slug, ids).map((row) => fact("ExternalId", row)),
          ...nameRows(
            "Actor",
            slug,
            otherNames.map((name) => ({ ...name, language: name.language ?? null })),
          ).map((row) => fact("Name", row)),
        ],
        cite("actorId", slug, read, active && standing(active)),
      ),
    membership: ({ party, group, number, status = "FULL", spell }, ...read) => {
      const key = numbered(membershipKey({ group, party }), number);
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
  };
}

function named(kind: "COUNTRY" | "ORGANIZATION" | "ALLIANCE", { slug, names, otherNames = [], ids }: Named): Fact[] {
  const kindOfNames = kind === "ALLIANCE" ? "DESCRIPTIVE" : "COMMON"; // names of alliances are made by rule
  return [
    fact("Actor", { kind, slug, ...nameColumns(names, otherNames) }),
    ...nameRows("Actor", slug, namesOf(names, otherNames, kindOfNames)).map((row) => fact("Name", row)),
    ...externalIdRows("Actor", slug, ids).map((row) => fact("ExternalId", row)),
  ];
}

// A state that the seeds do not have has no ISO code. Only its COW and Gleditsch-Ward numbers have columns.
function numbersOf({ ids = [] }: Named) {
  const numberOf = (scheme: string) => {
    const id = ids.find((one) => one.scheme === scheme);
    return id ? Number(id.value) : null;
  };
  return { cowCode: numberOf("COW"), gwCode: numberOf("GW") };
}
