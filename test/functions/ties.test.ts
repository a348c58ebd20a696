import { beforeAll, expect, it } from "vitest";
import { describeFunctions } from "./describe-functions.js";

describeFunctions("ties", {
  ties: ({ make, rows, run }) => {
    const keys = async (one: string, other: string, day: string | null, certainty = "CERTAIN") =>
      (
        await rows(
          `select t."key" from "ties"($1::text, $2::text, $3::date, $4::text::"Certainty") t order by t."place", t."key"`,
          ...[one, other, day, certainty],
        )
      ).map(({ key }) => key);
    beforeAll(async () => {
      const [pact, union, azure, beige, coral] = [
        await make.alliance("Pact"),
        await make.organization("Union"),
        await make.country("Azure"),
        await make.country("Beige"),
        await make.country("Coral"),
      ];
      for (const group of [pact, union]) {
        await make.membership(group, azure, { start: "2000" });
        await make.membership(group, beige, { start: "2001-01-01" });
      }
      const treaty = await make.agreement("Treaty", {
        ...{ signed: "2001-12-31", inForce: "2002-01-01", status: "IN_FORCE", parties: [azure, beige, coral] },
      });
      await run(`update "AgreementParty" set "certainlyIn" = '{(,)}', "possiblyIn" = '{(,)}'`);
      await make.obligation(beige, azure, { agreement: treaty, start: "2002-01-01" });
      await make.event("Visit", { on: "2003-05-05", participants: [{ party: azure }, { party: beige }] });
      await make.statement("Warns.", { on: "2004", speakers: [{ party: beige }], targets: [azure] });
    });
    const groups = ["ALLIANCE pact/azure pact/beige", "ORGANIZATION union/azure union/beige"];
    const bound = ["AGREEMENT treaty", "OBLIGATION treaty/defense/beige/azure"];
    it.each([
      ["2000-12-31", "CERTAIN", []],
      ["2001-01-01", "CERTAIN", groups],
      ["2002-01-01", "CERTAIN", [...groups, ...bound]],
      ["2003-05-04", "CERTAIN", [...groups, ...bound]],
      ["2003-05-05", "CERTAIN", [...groups, ...bound, "EVENT visit"]],
      ["2004-01-01", "CERTAIN", [...groups, ...bound, "EVENT visit"]],
      ["2004-01-01", "POSSIBLE", [...groups, ...bound, "EVENT visit", "STATEMENT warns"]],
      ["2004-12-31", "CERTAIN", [...groups, ...bound, "EVENT visit", "STATEMENT warns"]],
    ])("tie two parties on %s, %s", async (day, certainty, expected) => {
      expect(await keys("azure", "beige", day, certainty)).toEqual(expected);
    });
    it("are the same from the other side, but for the first of two memberships", async () => {
      expect(await keys("beige", "azure", null)).toEqual([
        ...["ALLIANCE pact/beige pact/azure", "ORGANIZATION union/beige union/azure", ...bound],
        ...["EVENT visit", "STATEMENT warns"],
      ]);
    });
    it("are none with oneself, and none with nobody", async () => {
      expect(await keys("azure", "azure", null)).toEqual([]);
      expect(await keys("azure", "nobody", null)).toEqual([]);
    });
    it("lead to what they are made of", async () => {
      const [row] = await rows(`select * from "ties"('azure', 'coral', '2002-01-01', 'CERTAIN')`);
      const [treaty] = await rows(`select "id" from "Agreement"`);
      const none = {
        membershipId: null,
        otherMembershipId: null,
        obligationId: null,
        eventId: null,
        statementId: null,
      };
      expect(row).toEqual({
        ...{ key: "AGREEMENT treaty", place: 2, form: "AGREEMENT", kind: "AGREEMENT", agreementId: treaty?.["id"] },
        ...{ ...none, bearerMembershipId: null, beneficiaryMembershipId: null },
      });
    });
  },
});
