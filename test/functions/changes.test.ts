import { beforeAll, expect, it } from "vitest";
import { describeFunctions } from "./describe-functions.js";

describeFunctions("changes", {
  everyChange: ({ make, rows }) => {
    it("has the dated beginning, end and occurrence of each thing, once", async () => {
      const [pact, azure, union] = [
        await make.alliance("Pact", { start: "2001", end: "2002" }),
        await make.country("Azure"),
        await make.organization("Union", { start: "1990" }),
      ];
      await make.existence(azure, { start: "1950", end: "2010" });
      await make.membership(pact, azure, { start: "2001-02" });
      await make.membership(pact, union);
      const office = await make.office("Minister", azure);
      await make.tenure(office, await make.official("Ada"), { start: "2003", end: "2004" });
      const treaty = await make.agreement("Treaty", {
        ...{
          proposed: "2005",
          agreed: "2006",
          signed: "2007",
          inForce: "2008",
          terminated: "2009",
          status: "TERMINATED",
        },
      });
      await make.action(treaty, "SIGNATURE", { by: azure, on: "2007" });
      await make.action(treaty, "ENTRY_INTO_FORCE", { on: "2008" });
      await make.action(treaty, "RATIFICATION", { by: azure });
      await make.obligation(azure, union, { agreement: treaty, start: "2011", end: "2012" });
      await make.event("Visit", { on: "2013" });
      await make.event("Undated");
      await make.statement("Said.", { on: "2014" });
      const changes = await rows(
        `select "key", "on", "onEarliest", coalesce("actorId", "membershipId", "tenureId", "agreementId", "actionId", "obligationId", "eventId", "statementId") is not null as "leads"
           from "everyChange"() order by "onEarliest", "key"`,
      );
      expect(changes.map(({ key, on, onEarliest }) => [key, on, onEarliest].join(" | "))).toEqual([
        "COUNTRY BEGAN azure | 1950 | 1950-01-01",
        "ALLIANCE BEGAN pact | 2001 | 2001-01-01",
        "MEMBERSHIP BEGAN pact/azure | 2001-02 | 2001-02-01",
        "ALLIANCE ENDED pact | 2002 | 2002-01-01",
        "TENURE BEGAN minister/ada | 2003 | 2003-01-01",
        "TENURE ENDED minister/ada | 2004 | 2004-01-01",
        "AGREEMENT PROPOSED treaty | 2005 | 2005-01-01",
        "AGREEMENT AGREED treaty | 2006 | 2006-01-01",
        "AGREEMENT SIGNED treaty | 2007 | 2007-01-01",
        "AGREEMENT_ACTION ACTED treaty/signature/azure | 2007 | 2007-01-01",
        "AGREEMENT IN_FORCE treaty | 2008 | 2008-01-01",
        "AGREEMENT TERMINATED treaty | 2009 | 2009-01-01",
        "COUNTRY ENDED azure | 2010 | 2010-01-01",
        "OBLIGATION BEGAN treaty/defense/azure/union | 2011 | 2011-01-01",
        "OBLIGATION ENDED treaty/defense/azure/union | 2012 | 2012-01-01",
        "EVENT HAPPENED visit | 2013 | 2013-01-01",
        "STATEMENT SAID said | 2014 | 2014-01-01",
      ]);
      expect(changes.every(({ leads }) => leads)).toBe(true);
    });
  },

  changesOf: ({ make, rows }) => {
    it("are everybody's, or those of one party", async () => {
      const [azure, beige] = [await make.country("Azure"), await make.country("Beige")];
      await make.event("Visit", { on: "2013", participants: [{ party: azure }] });
      await make.event("Voyage", { on: "2014", participants: [{ party: beige }] });
      const keys = async (party: string | null) =>
        (await rows(`select "key" from "changesOf"($1::text) order by "key"`, party)).map(({ key }) => key);
      expect(await keys(null)).toEqual(["EVENT HAPPENED visit", "EVENT HAPPENED voyage"]);
      expect(await keys("beige")).toEqual(["EVENT HAPPENED voyage"]);
    });
  },

  changesOfTwo: ({ make, rows, value }) => {
    const keys = async (one: string, other: string) =>
      (await rows(`select "key" from "changesOfTwo"($1::text, $2::text) order by "key"`, one, other)).map(
        ({ key }) => key,
      );
    beforeAll(async () => {
      const [azure, beige, coral] = [
        await make.country("Azure"),
        await make.country("Beige"),
        await make.country("Coral"),
      ];
      for (const [name, others] of [
        ["Ours", [beige]],
        ["Theirs", [coral]],
      ] as const) {
        const pact = await make.alliance(`${name} pact`, { start: "2000-01-01" });
        for (const party of [azure, ...others]) await make.membership(pact, party, { start: "2000-03-01" });
        const treaty = await make.agreement(`${name} treaty`, { signed: "2001-01-01", parties: [azure, ...others] });
        for (const by of [azure, ...others]) await make.action(treaty, "RATIFICATION", { by, on: "2001-01-01" });
        await make.obligation(others[0], azure, { agreement: treaty, start: "2002" });
        await make.event(`${name} visit`, {
          on: "2003",
          participants: [azure, ...others].map((party) => ({ party })),
        });
        await make.statement(`${name} words.`, {
          on: "2004",
          speakers: [azure, ...others].map((party) => ({ party })),
        });
        await make.statement(`${name} praise.`, { on: "2004", speakers: [{ party: azure }], targets: [...others] });
        await make.statement(`${name} monologue.`, { on: "2004", speakers: [{ party: others[0] }] });
      }
      const union = await make.organization("Union");
      await make.membership(union, beige, { start: "2005" });
      const later = await make.agreement("Later", {
        signed: "2006-01-01",
        inForce: "2008-01-01",
        parties: [azure, beige],
      });
      await make.action(later, "ACCESSION", { by: beige, on: "2007-01-01" });
      await value(`"deriveDaysOfParties"()`);
    });
    it.each([
      ["azure", "beige"],
      ["beige", "azure"],
    ])("are of what both are in, owe, do and say to each other: %s and %s", async (one, other) => {
      expect(await keys(one, other)).toEqual([
        "AGREEMENT IN_FORCE later",
        "AGREEMENT SIGNED ours-treaty",
        "AGREEMENT_ACTION ACTED later/accession/beige",
        "AGREEMENT_ACTION ACTED ours-treaty/ratification/azure",
        "AGREEMENT_ACTION ACTED ours-treaty/ratification/beige",
        "ALLIANCE BEGAN ours-pact",
        "EVENT HAPPENED ours-visit",
        "MEMBERSHIP BEGAN ours-pact/azure",
        "MEMBERSHIP BEGAN ours-pact/beige",
        "OBLIGATION BEGAN ours-treaty/defense/beige/azure",
        "STATEMENT SAID ours-praise",
        "STATEMENT SAID ours-words",
      ]);
    });
    it("are an organization's with its members: their memberships", async () => {
      expect(await keys("union", "beige")).toEqual(["MEMBERSHIP BEGAN union/beige"]);
    });
    it.each([
      ["azure", "azure"],
      ["azure", "nobody"],
    ])("are none of %s and %s", async (one, other) => {
      expect(await keys(one, other)).toEqual([]);
    });
  },

  changes: ({ make, rows, value }) => {
    const keys = async (party: string | null, from: string, to: string, certainty = "CERTAIN") =>
      (
        await rows(
          `select "key" from "changes"($1::text, $2::date, $3::date, $4::text::"Certainty") order by "key"`,
          ...[party, from, to, certainty],
        )
      ).map(({ key }) => key);
    beforeAll(async () => {
      const [pact, azure, beige, coral, dun, ecru, fawn] = [
        await make.alliance("Pact", { start: "2000-01-01" }),
        await make.country("Azure"),
        await make.country("Beige"),
        await make.country("Coral"),
        await make.country("Dun"),
        await make.country("Ecru"),
        await make.country("Fawn"),
      ];
      await make.membership(pact, azure, { start: "2000-03-01" });
      const treaty = await make.agreement("Treaty", { signed: "2000-02-01", parties: [azure, beige] });
      await make.action(treaty, "ACCESSION", { by: beige, on: "2001" });
      await make.obligation(coral, beige, { agreement: treaty, start: "2000-04" });
      const old = await make.agreement("Old", {
        ...{ signed: "1980", terminated: "1990-06-01", status: "TERMINATED", parties: [dun, ecru] },
      });
      await make.action(old, "WITHDRAWAL", { by: dun, on: "1990-06-01" });
      await make.action(old, "WITHDRAWAL", { by: ecru, on: "1990-05-31" });
      const open = await make.agreement("Open", {
        ...{ agreed: "2010-02-15", signed: "2010-03-01", inForce: "2013-01-01", terminated: "2020-01-01" },
        ...{ status: "TERMINATED", parties: [azure, beige, coral, dun, ecru, fawn] },
      });
      await make.action(open, "SIGNATURE", { by: azure, on: "2010-03-01" });
      await make.action(open, "SIGNATURE", { by: beige, on: "2010-06-30" });
      await make.action(open, "RATIFICATION", { by: beige, on: "2014-01-01" });
      await make.action(open, "SIGNATURE", { by: coral, on: "2010" });
      await make.action(open, "RATIFICATION", { by: dun, on: "2014-01-01" });
      await make.action(open, "WITHDRAWAL", { by: ecru, on: "2015-01-01" });
      await make.action(open, "ACCESSION", { by: ecru, on: "2018-01-01" });
      await make.existence(fawn, { start: "2012-01-01" });
      const resting = await make.agreement("Resting", {
        signed: "2030-01-01",
        alliances: [pact],
        parties: [ecru, fawn],
      });
      await make.membership(pact, ecru, { start: "2030-01-01" });
      await make.membership(pact, fawn, { start: "2031-01-01" });
      await make.action(resting, "ENTRY_INTO_FORCE", { on: "2030-01-01" });
      await value(`"deriveDaysOfParties"()`);
    });
    it("are those of two parties with a second one", async () => {
      const ofTwo = await rows(
        `select "key" from "changes"('azure', '2000-01-01', '2001-12-31', 'CERTAIN', 'beige') order by "key"`,
      );
      expect(ofTwo.map(({ key }) => key)).toEqual(["AGREEMENT_ACTION ACTED treaty/accession/beige"]);
    });
    it("are everybody's without a party", async () => {
      expect(await keys(null, "2000-01-01", "2001-12-31")).toEqual([
        "AGREEMENT SIGNED treaty",
        "AGREEMENT_ACTION ACTED treaty/accession/beige",
        "ALLIANCE BEGAN pact",
        "MEMBERSHIP BEGAN pact/azure",
        "OBLIGATION BEGAN treaty/defense/coral/beige",
      ]);
    });
    it("are those of a party, its groups and its agreements", async () => {
      const all = ["AGREEMENT SIGNED treaty", "ALLIANCE BEGAN pact", "MEMBERSHIP BEGAN pact/azure"];
      expect(await keys("azure", "2000-01-01", "2001-12-31")).toEqual(all);
      expect(await keys("coral", "2000-01-01", "2001-12-31")).toEqual(["OBLIGATION BEGAN treaty/defense/coral/beige"]);
    });
    it("leave out what an agreement came to before the party came to it", async () => {
      expect(await keys("beige", "2000-01-01", "2001-12-31")).toEqual([
        "AGREEMENT_ACTION ACTED treaty/accession/beige",
        "OBLIGATION BEGAN treaty/defense/coral/beige",
      ]);
    });
    it("leave out what an agreement came to after the party had left", async () => {
      expect(await keys("dun", "1980-01-01", "1999-12-31")).toEqual([
        "AGREEMENT SIGNED old",
        "AGREEMENT TERMINATED old",
        "AGREEMENT_ACTION ACTED old/withdrawal/dun",
      ]);
      expect(await keys("ecru", "1980-01-01", "1999-12-31")).toEqual([
        "AGREEMENT SIGNED old",
        "AGREEMENT_ACTION ACTED old/withdrawal/ecru",
      ]);
    });
    it.each([
      ["azure", "signed with the others", ["SIGNED", "IN_FORCE", "TERMINATED"]],
      ["beige", "signed later", ["IN_FORCE", "TERMINATED"]],
      ["coral", "signed on an unknown day of the year", ["AGREED", "SIGNED", "IN_FORCE", "TERMINATED"]],
      ["dun", "ratified after the entry into force", ["TERMINATED"]],
      ["ecru", "withdrew and came back", ["AGREED", "SIGNED", "IN_FORCE", "TERMINATED"]],
      ["fawn", "did nothing, and began after the signature", ["IN_FORCE", "TERMINATED"]],
    ])(
      "are an agreement's from the first day on which the party may have been in it: %s %s",
      async (party, _, kinds) => {
        const own = (await keys(party, "2010-01-01", "2020-12-31")).filter((key) =>
          /^AGREEMENT \w+ open$/.test(String(key)),
        );
        expect(own.toSorted()).toEqual(kinds.map((kind) => `AGREEMENT ${kind} open`).toSorted());
      },
    );
    it("are those of an agreement on which an alliance rests, from the party's membership on", async () => {
      expect(await keys("ecru", "2030-01-01", "2030-12-31")).toContain("AGREEMENT SIGNED resting");
      expect(await keys("fawn", "2030-01-01", "2030-12-31")).not.toContain("AGREEMENT SIGNED resting");
    });
    it("lie between the days, edges included", async () => {
      expect(await keys("azure", "2000-02-01", "2000-02-29")).toEqual(["AGREEMENT SIGNED treaty"]);
      expect(await keys("azure", "2000-02-02", "2000-02-29")).toEqual([]);
      expect(await keys("coral", "2000-04-02", "2000-12-31")).toEqual([]);
      expect(await keys("coral", "2000-04-30", "2000-12-31", "POSSIBLE")).toHaveLength(1);
    });
  },
});
