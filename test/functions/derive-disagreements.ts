import { expect, it } from "vitest";
import type { Actor, Source } from "../../src/generated/prisma/client.js";
import type { CitedRow } from "../support/made-facts.js";
import type { PeriodFacts } from "../support/made-dates.js";
import type { Functions } from "./describe-functions.js";

/** Two datasets, and how one says something of a fact. */
async function twoDatasets({ make }: Functions) {
  const coverage = { start: "1900", end: "2020-12-31" };
  const one = await make.source("One", { kind: "DATASET", coverage });
  const other = await make.source("Other", { kind: "DATASET", coverage });
  const say = async (source: Source, fact: CitedRow, facts: PeriodFacts & { classification?: string } = {}) => {
    const key = [source.slug, ...Object.entries(fact).flat()].join("/").toLowerCase();
    const citation = await make.citation(source, fact, { key });
    await make.reading(citation, facts);
    return citation.id;
  };
  return { one, other, say };
}

/** An alliance that both datasets know from 2000 on, each with the members that it names. */
async function alliance(
  functions: Functions,
  named: { readonly one: readonly Actor[]; readonly other: readonly Actor[] },
) {
  const { make } = functions;
  const { one, other, say } = await twoDatasets(functions);
  const pact = await make.alliance("Pact");
  const groups = {
    one: await say(one, { actorId: pact.id }, { start: "2000" }),
    other: await say(other, { actorId: pact.id }, { start: "2000" }),
  };
  const memberships = new Map<string, { id: number; one?: number; other?: number }>();
  for (const party of new Set([...named.one, ...named.other])) {
    const { id } = await make.membership(pact, party, { start: "2000" });
    memberships.set(party.slug, {
      id,
      ...(named.one.includes(party) && { one: await say(one, { membershipId: id }, { start: "2000" }) }),
      ...(named.other.includes(party) && { other: await say(other, { membershipId: id }, { start: "2000" }) }),
    });
  }
  return { pact, one, other, say, groups, memberships };
}

/** Tests of the functions that find where sources differ. */
export const disagreements: Readonly<Record<string, (functions: Functions) => void>> = {
  differentReadings: (functions) => {
    it("are those that no day satisfies together, and kinds told in one vocabulary that are not the same", async () => {
      const { make, rows, run } = functions;
      const { one, other, say } = await twoDatasets(functions);
      const facts: readonly (readonly [
        string,
        PeriodFacts & { classification?: string },
        PeriodFacts & { classification?: string },
      ])[] = [
        ["Starts a day apart", { start: "2000-01-01" }, { start: "2000-01-02" }],
        ["Start within the other's", { start: "2000-01-31" }, { start: "2000-01" }],
        ["Ends a day apart", { end: "2000-01-31" }, { end: "2000-02" }],
        ["Seen before the other's start", { endStatus: "UNKNOWN_AFTER", seen: ["1999-12-31"] }, { start: "2000" }],
        ["Ongoing after the other's end", { start: "2000" }, { start: "2000", end: "2001" }],
        ["Other kinds", { start: "2000", classification: "Type I" }, { start: "2000", classification: "Neutrality" }],
      ];
      for (const [title, first, second] of facts) {
        const { id } = await make.agreement(title);
        await say(one, { agreementId: id }, first);
        await say(other, { agreementId: id }, second);
      }
      await run(`update "Reading" set "kind" = "classification"`);
      const found = await rows(
        `select g."titleEn" as "of", d."aspect", string_agg(d."stated", ' | ' order by c."key") as "stated"
           from "differentReadings"() d join "Agreement" g on d."fact" = 'agreementId' and g."id" = d."id" join "Citation" c on c."id" = d."citationId"
          group by g."id", d."aspect" order by g."id", d."aspect"`,
      );
      expect(found).toEqual([
        { of: "Starts a day apart", aspect: "START", stated: "2000-01-01 | 2000-01-02" },
        { of: "Ends a day apart", aspect: "END", stated: "2000-01-31 | 2000-02" },
        { of: "Seen before the other's start", aspect: "START", stated: "already so on 1999-12-31 | 2000" },
        { of: "Ongoing after the other's end", aspect: "END", stated: "ongoing | 2001" },
        { of: "Other kinds", aspect: "CLASSIFICATION", stated: "Type I | Neutrality" },
      ]);
    });
    it("are none within one source", async () => {
      const { make, rows } = functions;
      const source = await make.source("Third", { kind: "DATASET" });
      const { id } = await make.agreement("Twice in one");
      for (const start of ["2000", "2001"])
        await make.reading(await make.citation(source, { agreementId: id }, { key: start }), { start });
      expect(await rows(`select * from "differentReadings"() d where d."id" = $1::int`, id)).toEqual([]);
    });
  },

  datasetsNamingMembers: (functions) => {
    it("are those that cite the alliance and a member of it, with the days on which they show the alliance", async () => {
      const { make, rows } = functions;
      const [azure, beige] = [await make.country("Azure"), await make.country("Beige")];
      const { pact, one, groups } = await alliance(functions, { one: [azure, beige], other: [] });
      expect(await rows(`select * from "datasetsNamingMembers"()`)).toEqual([
        { groupId: pact.id, sourceId: one.id, citationId: groups.one, days: "{[2000-12-31,)}" },
      ]);
    });
  },

  membersLeftOut: (functions) => {
    it("are members that another dataset of the alliance does not name", async () => {
      const { make, rows, run } = functions;
      const [azure, beige] = [await make.country("Azure"), await make.country("Beige")];
      const { groups, memberships } = await alliance(functions, { one: [azure, beige], other: [azure] });
      const { id, one } = memberships.get("beige")!;
      const statement = `select * from "membersLeftOut"() order by "stated"`;
      expect(await rows(statement)).toEqual([
        { id, citationId: one, stated: "a member" },
        { id, citationId: groups.other, stated: "not among the members" },
      ]);
      const alliesUntil = (day: string) =>
        run(
          `update "Reading" set "certainFrom" = '1990-01-01', "certainUntil" = '${day}' where "citationId" = ${groups.other}`,
        );
      await alliesUntil("2000-12-30"); // The membership is certain from 2000-12-31 on.
      expect(await rows(statement)).toEqual([]);
      await alliesUntil("2000-12-31");
      expect(await rows(statement)).toHaveLength(2);
    });
  },

  obligationsLeftOut: (functions) => {
    it("are obligations that another dataset of both members does not code, of a kind that all code", async () => {
      const { make, rows } = functions;
      const [azure, beige] = [await make.country("Azure"), await make.country("Beige")];
      const { pact, one, say, memberships } = await alliance(functions, { one: [azure, beige], other: [azure, beige] });
      const duty = await make.obligation(azure, beige, { alliance: pact, kind: "DEFENSE" });
      const cited = await say(one, { obligationId: duty.id }, { start: "2000" });
      const other = await make.obligation(azure, beige, { alliance: pact, kind: "CONSULTATION" });
      await say(one, { obligationId: other.id }, { start: "2000" });
      expect(await rows(`select * from "obligationsLeftOut"() order by "stated"`)).toEqual([
        { id: duty.id, citationId: memberships.get("azure")?.other, stated: "not owed: defense" },
        { id: duty.id, citationId: cited, stated: "owed: defense" },
      ]);
    });
  },

  obligationsLeftOpen: (functions) => {
    it("are obligations that one source states and another leaves open", async () => {
      const { make, rows, run } = functions;
      const { one, other, say } = await twoDatasets(functions);
      const agreement = await make.agreement("Treaty");
      const [azure, beige] = [await make.country("Azure"), await make.country("Beige")];
      const [open, agreed] = [
        await make.obligation(azure, beige, { agreement, kind: "DEFENSE" }),
        await make.obligation(beige, azure, { agreement, kind: "DEFENSE" }),
      ];
      const stated = await say(one, { obligationId: open.id }, { start: "2000", end: "2001" });
      const left = await say(other, { obligationId: open.id }, { start: "2000", end: "2001" });
      await say(one, { obligationId: agreed.id }, { start: "2000" });
      await say(other, { obligationId: agreed.id }, { start: "2000" });
      const statement = `select * from "obligationsLeftOpen"() order by "citationId"`;
      expect(await rows(statement)).toEqual([]);
      await run(`update "Reading" set "certainFrom" = null, "certainUntil" = null where "citationId" = ${left}`);
      expect(await rows(statement)).toEqual([
        { id: open.id, citationId: stated, stated: "owed: defense" },
        { id: open.id, citationId: left, stated: "may be owed: defense" },
      ]);
    });
  },

  deriveDisagreements: (functions) => {
    it("brings the tables to what is found, and writes nothing twice", async () => {
      const { make, rows, run, value } = functions;
      const [azure, beige] = [await make.country("Azure"), await make.country("Beige")];
      const { pact, other } = await alliance(functions, { one: [azure, beige], other: [azure] });
      await run(`update "Reading" r set "start" = '1999', "startEarliest" = '1999-01-01', "startLatest" = '1999-12-31'
        from "Citation" c where c."id" = r."citationId" and c."actorId" is not null and c."sourceId" = ${other.id}`);
      await run(`update "Reading" r set "start" = '2000', "startEarliest" = '2000-01-01', "startLatest" = '2000-12-31'
        from "Citation" c where c."id" = r."citationId" and c."actorId" is not null and c."sourceId" <> ${other.id}`);
      expect(await value(`"deriveDisagreements"()`)).toBe(6);
      const found = `select d."key", d."aspect", d."groupId", d."allianceId" is not null as "own", string_agg(s."stated", ' | ' order by s."stated") as "stated"
        from "Disagreement" d join "DisagreementSide" s on s."disagreementId" = d."id" group by d."id" order by d."key"`;
      expect(await rows(found)).toEqual([
        { key: "alliance/pact/start", aspect: "START", groupId: pact.id, own: true, stated: "1999 | 2000" },
        {
          ...{ key: "membership/pact/beige/membership", aspect: "MEMBERSHIP", groupId: pact.id, own: false },
          stated: "a member | not among the members",
        },
      ]);
      expect(await value(`"deriveDisagreements"()`)).toBe(0);
      await run(
        `update "Reading" set "start" = '2000', "startEarliest" = '2000-01-01', "startLatest" = '2000-12-31' where "start" = '1999'`,
      );
      expect(await value(`"deriveDisagreements"()`)).toBe(1); // with its sides
      expect(await rows(found)).toHaveLength(1);
    });
    it("has a disagreement of every kind that is compared", async () => {
      const { make, rows, run, value } = functions;
      await run(`truncate "Actor", "Official", "Agreement", "Source" cascade`);
      const { one, other, say } = await twoDatasets(functions);
      const [pact, union, azure] = [
        await make.alliance("Pact"),
        await make.organization("Union"),
        await make.country("Azure"),
      ];
      const agreement = await make.agreement("Treaty");
      const tenure = await make.tenure(await make.office("Minister", azure), await make.official("Ada"));
      const facts: CitedRow[] = [
        { actorId: pact.id },
        { actorId: union.id },
        { actorId: azure.id },
        { membershipId: (await make.membership(pact, azure)).id },
        { tenureId: tenure.id },
        { agreementId: agreement.id },
        { obligationId: (await make.obligation(azure, union, { agreement, alliance: pact })).id },
      ];
      for (const fact of facts) {
        await say(one, fact, { start: "2000" });
        await say(other, fact, { start: "2001" });
      }
      await value(`"deriveDisagreements"()`);
      const found = await rows(
        `select d."key", coalesce(g."slug", '') as "group" from "Disagreement" d left join "Actor" g on g."id" = d."groupId" order by 1`,
      );
      expect(found).toEqual([
        { key: "agreement/treaty/start", group: "" },
        { key: "alliance/pact/start", group: "pact" },
        { key: "membership/pact/azure/start", group: "pact" },
        { key: "obligation/treaty/defense/azure/union/start", group: "pact" },
        { key: "organization/union/start", group: "union" },
        { key: "tenure/minister/ada/start", group: "" },
      ]);
    });
  },
};
