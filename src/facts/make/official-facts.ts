import { externalIdRows, nameRows, namesOf } from "../naming.js";
import { reference } from "../row.js";
import { numbered } from "../fact-keys.js";
import type { Facts } from "../facts.js";
import type { Cite } from "./cite.js";
import { citedFacts, fact, nameColumns, titleColumns } from "./row-facts.js";
import { heldOffice } from "./spell-columns.js";

/** Makes the facts of officials, and of the offices that they hold. */
export function officialFacts(cite: Cite): Pick<Facts, "official" | "office" | "tenure"> {
  return {
    official: ({ slug, names, otherNames = [], ids }, ...read) =>
      citedFacts(
        [
          fact("Official", { slug, ...nameColumns(names, otherNames) }),
          ...nameRows("Official", slug, namesOf(names, otherNames)).map((row) => fact("Name", row)),
          ...externalIdRows("Official", slug, ids).map((row) => fact("ExternalId", row)),
        ],
        cite("officialId", slug, read),
      ),
    office: ({ slug, titles, roles, oneHolder, party }) => [
      fact("Office", { slug, ...titleColumns(titles), roles, oneHolder, partyId: reference("Actor", party) }),
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
  };
}
