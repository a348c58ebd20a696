import { expect, it } from "vitest";
import type { Functions } from "./describe-functions.js";

/** Tests of the functions that derive on which days parties were in an agreement. */
export const parties: Readonly<Record<string, (functions: Functions) => void>> = {
  daysOfParties: ({ make, rows }) => {
    it("begin with an accession, end with a withdrawal, and are those of a membership in an alliance that rests on it", async () => {
      const [pact, founder, joiner, leaver, member] = [
        await make.alliance("Pact"),
        await make.country("Founder"),
        await make.country("Joiner"),
        await make.country("Leaver"),
        await make.country("Member"),
      ];
      const treaty = await make.agreement("Treaty", { parties: [founder, joiner, leaver, member], alliances: [pact] });
      await make.action(treaty, "ACCESSION", { by: joiner, on: "2000-05" });
      await make.action(treaty, "WITHDRAWAL", { by: leaver, on: "2001-06-01" });
      await make.membership(pact, member, { start: "2002-01-01", end: "2003-01-01" });
      const days = await rows(
        `select a."slug", d."certainlyIn"::text, d."possiblyIn"::text from "daysOfParties"() d join "Actor" a on a."id" = d."partyId" order by 1`,
      );
      expect(days).toEqual([
        { slug: "founder", certainlyIn: "{(,)}", possiblyIn: "{(,)}" },
        { slug: "joiner", certainlyIn: "{[2000-05-31,)}", possiblyIn: "{[2000-05-01,)}" },
        { slug: "leaver", certainlyIn: "{(,2001-06-01)}", possiblyIn: "{(,2001-06-01)}" },
        { slug: "member", certainlyIn: "{[2002-01-01,2003-01-02)}", possiblyIn: "{[2002-01-01,2003-01-02)}" },
      ]);
    });

    it("begin with the state of which no act is known, unless a dataset of states outside the state system has the agreement", async () => {
      const [state, old] = [await make.country("Late"), await make.country("Old")];
      await make.existence(state, { start: "1993" });
      await make.existence(old, { start: "../1816-01-01" });
      const coverage = { start: "1900", end: "2016" };
      const ofAll = await make.source("Of all states", { kind: "DATASET", coverage });
      const acted = await make.agreement("Acted", { parties: [state] });
      await make.action(acted, "SIGNATURE", { by: state, on: "1992-06-01" });
      const left = await make.agreement("Left", { parties: [state] });
      await make.action(left, "WITHDRAWAL", { by: state, on: "2000-01-01" });
      const told = await make.agreement("Told", { parties: [state] });
      await make.citation(ofAll, { agreementId: told.id }, { key: "told" });
      await make.agreement("Silent", { parties: [state, old] });
      const days = await rows(
        `select t."slug", a."slug" as "party", d."certainlyIn"::text, d."possiblyIn"::text from "daysOfParties"() d
          join "Agreement" t on t."id" = d."agreementId" join "Actor" a on a."id" = d."partyId" where a."slug" in ('late', 'old') order by 1, 2`,
      );
      expect(days).toEqual([
        { slug: "acted", party: "late", certainlyIn: "{[1992-06-01,)}", possiblyIn: "{[1992-06-01,)}" },
        { slug: "left", party: "late", certainlyIn: "{(,2000-01-01)}", possiblyIn: "{(,2000-01-01)}" },
        { slug: "silent", party: "late", certainlyIn: "{[1993-12-31,)}", possiblyIn: "{[1993-01-01,)}" },
        { slug: "silent", party: "old", certainlyIn: "{(,)}", possiblyIn: "{(,)}" },
        { slug: "told", party: "late", certainlyIn: "{(,)}", possiblyIn: "{(,)}" },
      ]);
    });

    it("end with the state, unless a dataset that codes ends of states outside the state system has the agreement", async () => {
      const state = await make.country("Bygone");
      await make.existence(state, { start: "1918", end: "1992-12-31" });
      const sources = [
        await make.source("Without ends", {
          kind: "DATASET",
          coverage: { start: "1900", end: "2016" },
          codesEnds: false,
        }),
        await make.source("Of states", { kind: "DATASET", coverage: { start: "1900", end: "2016" }, statesOnly: true }),
        await make.source("Of all", { kind: "DATASET", coverage: { start: "1900", end: "2016" } }),
      ];
      for (const source of sources) {
        const treaty = await make.agreement(`Treaty ${source.title}`, { parties: [state] });
        await make.citation(source, { agreementId: treaty.id }, { key: source.title });
      }
      const days = await rows(
        `select t."slug", d."possiblyIn"::text from "daysOfParties"() d join "Agreement" t on t."id" = d."agreementId"
          join "Actor" a on a."id" = d."partyId" where a."slug" = 'bygone' order by 1`,
      );
      expect(days).toEqual([
        { slug: "treaty-of-all", possiblyIn: "{(,)}" },
        { slug: "treaty-of-states", possiblyIn: "{[1918-01-01,1993-01-01)}" },
        { slug: "treaty-without-ends", possiblyIn: "{[1918-01-01,1993-01-01)}" },
      ]);
    });
  },

  statesGone: ({ make, rows }) => {
    it("are the states of which no source lets the last period go on, with its last day", async () => {
      const [gone, again, there] = [
        await make.country("Gone"),
        await make.country("Again"),
        await make.country("There"),
      ];
      await make.existence(gone, { start: "1918", end: "1992-12-31" });
      await make.existence(again, { start: "1918", end: "1940" });
      await make.existence(again, { start: "1991", endStatus: "ONGOING", key: "again/1991" });
      await make.existence(there, { start: "1918", endStatus: "UNKNOWN_AFTER", seen: ["2016-12-31"] });
      expect(
        await rows(`select a."slug", g."lastDay" from "statesGone"() g join "Actor" a on a."id" = g."countryId"`),
      ).toEqual([{ slug: "gone", lastDay: "1992-12-31" }]);
    });
  },

  deriveDaysOfParties: ({ make, rows, value }) => {
    it("writes the days of parties that changed, once", async () => {
      const [azure, beige] = [await make.country("Azure"), await make.country("Beige")];
      const treaty = await make.agreement("Treaty", { parties: [azure, beige] });
      await value(`"deriveDaysOfParties"()`);
      await make.action(treaty, "WITHDRAWAL", { by: azure, on: "2001-06-01" });
      expect(await value(`"deriveDaysOfParties"()`)).toBe(1);
      expect(await value(`"deriveDaysOfParties"()`)).toBe(0);
      const days = `select p."certainlyIn"::text as "in" from "AgreementParty" p join "Actor" a on a."id" = p."partyId" order by a."slug"`;
      expect(await rows(days)).toEqual([{ in: "{(,2001-06-01)}" }, { in: "{(,)}" }]);
    });
  },
};
