import { beforeAll, expect, it } from "vitest";
import { describeFunctions } from "./describe-functions.js";

describeFunctions("coverage", {
  datasetsOnParties: ({ make, rows, run }) => {
    beforeAll(async () => {
      const [pact, union, azure, beige, coral] = [
        await make.alliance("Pact"),
        await make.organization("Union"),
        await make.country("Azure"),
        await make.country("Beige"),
        await make.country("Coral"),
      ];
      const [alliances, organizations, agreements, duties, events] = [
        await make.source("Alliances"),
        await make.source("Organizations"),
        await make.source("Agreements"),
        await make.source("Duties"),
        await make.source("Events"),
      ];
      for (const party of [azure, beige]) {
        const membership = await make.membership(pact, party);
        await make.citation(alliances, { membershipId: membership.id }, { key: `pact ${party.slug}` });
      }
      await make.citation(organizations, { membershipId: (await make.membership(union, azure)).id }, { key: "union" });
      const treaty = await make.agreement("Treaty", { parties: [azure, beige] });
      await make.citation(agreements, { agreementId: treaty.id }, { key: "treaty" });
      const duty = await make.obligation(azure, coral, { agreement: treaty });
      await make.citation(duties, { obligationId: duty.id }, { key: "duty" });
      const visit = await make.event("Visit", { participants: [{ party: beige }, { party: coral }] });
      await make.citation(events, { eventId: visit.id }, { key: "visit" });
      await run(`insert into "FormerSlug" ("table", "slug", "now") values ('Actor', 'blue', 'azure')`);
    });
    it.each([
      [["azure", "beige"], ["ALLIANCE"], true, ["alliances"]],
      [["blue", "beige"], ["ALLIANCE"], true, ["alliances"]],
      [["azure", "beige"], ["ORGANIZATION"], true, []],
      [["azure", "beige"], ["ORGANIZATION"], false, ["organizations"]],
      [["azure", "beige"], ["AGREEMENT", "EVENT"], true, ["agreements"]],
      [["azure", "coral"], ["OBLIGATION", "EVENT"], true, ["duties"]],
      [["coral"], ["ALLIANCE", "ORGANIZATION", "AGREEMENT", "EVENT", "OBLIGATION"], true, ["duties", "events"]],
      [["azure", "pact"], ["ALLIANCE"], true, []],
      [["nobody"], ["ALLIANCE"], false, []],
    ])("on %j by %j, each %s: %j", async (slugs, kinds, each, sources) => {
      const found = await rows(
        `select s."slug" from "datasetsOnParties"($1::text[], $2::text[], $3::boolean) d join "Source" s on s."id" = d."sourceId" order by s."slug"`,
        ...[slugs, kinds, each],
      );
      expect(found.map(({ slug }) => slug)).toEqual(sources);
    });
  },
});
