// A few parties that are linked one after another, and how SQL names them.
import type { Functions } from "./describe-functions.js";

/** Every kind of link. */
export const ALL = "{ALLIANCE,ORGANIZATION,AGREEMENT,EVENT}";

/**
 * A chain: Azure and Beige are in a pact from 2001, in which Azure owes defence and Beige consultation. Beige and Coral are in a treaty in force
 * from 2002, and both visit Dun on 2003-05-05. Ember has nothing to do with anyone.
 */
export async function chain({ make, run }: Functions) {
  const [azure, beige, coral, dun] = [
    await make.country("Azure"),
    await make.country("Beige"),
    await make.country("Coral"),
    await make.country("Dun"),
  ];
  await make.country("Ember");
  const pact = await make.alliance("Pact");
  await make.membership(pact, azure, { start: "2000-01-01" });
  await make.membership(pact, beige, { start: "2001-01-01" });
  await make.obligation(azure, beige, { alliance: pact, kind: "DEFENSE", start: "2001-01-01" });
  await make.obligation(beige, azure, { alliance: pact, kind: "CONSULTATION", start: "2001-01-01" });
  await make.agreement("Treaty", { inForce: "2002-01-01", status: "IN_FORCE", parties: [beige, coral] });
  await make.event("Visit", { on: "2003-05-05", participants: [{ party: beige }, { party: coral }, { party: dun }] });
  await run(`update "AgreementParty" set "certainlyIn" = '{(,)}', "possiblyIn" = '{(,)}'`);
}

/** The ids of parties by their slugs, as SQL. */
export const ids = (...slugs: readonly string[]) =>
  `array(select a."id" from unnest('{${slugs.join()}}'::text[]) with ordinality s ("slug", "place") join "Actor" a on a."slug" = s."slug" order by s."place")`;
/** The id of a party, as SQL. */
export const id = (slug: string) => `(select "id" from "Actor" where "slug" = '${slug}')`;
/** The slug of the actor whose id an expression gives, as SQL. */
export const slugOf = (column: string) => `(select a."slug" from "Actor" a where a."id" = ${column})`;
