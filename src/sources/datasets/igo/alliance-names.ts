import type { OtherName } from "../../../facts/naming.js";
import type { Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import { FOUNDED_ON, type FoundedOn } from "./founded-on.js";
import type { FormalOrganization } from "./read-organization.js";
import { titleOf } from "./title-of.js";

/**
 * The names of DIGO's organizations as names of the alliances that they are founded on, cited to the organization's row. The
 * first becomes the alliance's main name. Pacts made within an organization are found by its names, too, and keep their own. Only
 * for existing alliances: import COW and ATOP before, or import this dataset again after them.
 */
export function namesOfAlliances(
  { known, make }: Pick<Reading, "known" | "make">,
  organizations: readonly FormalOrganization[],
): Fact[] {
  const listed = new Map(organizations.map((organization) => [organization.id, organization]));
  return FOUNDED_ON.flatMap((founded) => {
    const organization = listed.get(founded.digo);
    if ((founded.decision !== "match" && founded.decision !== "pact") || !organization) return [];
    const { record, id, title } = organization;
    const { name, furtherNames } = titleOf("digo", id, title);
    const [first, second] = founded.abbreviation === "first" ? [id, name] : [name, id];
    const otherNames: OtherName[] = [
      { text: first, language: "EN", kind: founded.decision === "match" ? "COMMON" : "ALIAS" },
      { text: second, kind: "ALIAS" },
      ...furtherNames,
    ];
    const named = founded.decision === "match" ? "that is founded on it" : "whose members made it";
    const read = { in: record, note: `Names the organization ${named}. ${founded.why}` };
    return [...bearersOf(founded, known)].flatMap((slug) => make.actor(slug, { otherNames }, read));
  });
}

// one alliance if the numbers of both datasets belong to it
function bearersOf({ cow, atop }: FoundedOn, { bearerOf }: Reading["known"]): Set<string> {
  const numbers = [
    ["COW-ALLIANCE", cow],
    ["ATOP", atop],
  ] as const;
  return new Set(
    numbers.flatMap(([scheme, value]) => (value === undefined ? [] : (bearerOf("Actor", scheme, String(value)) ?? []))),
  );
}
