import type { Execute } from "./execute.js";

/** Makes the days on which each party was in an agreement out of what it did and of its memberships. Gives how many that changed. */
export function deriveDaysOfParties(execute: Execute): Promise<number> {
  return execute(`
    update "AgreementParty" p set "certainlyIn" = d."certainlyIn", "possiblyIn" = d."possiblyIn"
    from "daysOfParties"() d
    where d."agreementId" = p."agreementId" and d."partyId" = p."partyId"
      and (p."certainlyIn", p."possiblyIn") is distinct from (d."certainlyIn", d."possiblyIn")`);
}
