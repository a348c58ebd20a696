import { afterAll, beforeAll, expect, it } from "vitest";
import { comparedKinds, factKinds } from "../../src/facts/fact-kinds.js";
import type { CitedRow } from "../support/made-facts.js";
import type { PeriodFacts } from "../support/made-dates.js";
import type { Functions } from "./describe-functions.js";

/** Cites a fact in a source of its own, and says when it held. */
async function say({ make }: Functions, source: string, fact: CitedRow, facts: PeriodFacts): Promise<void> {
  const made = await make.source(source, {
    slug: `${source}-${Object.values(fact).join()}-${Object.keys(fact).join().toLowerCase()}`,
    kind: "DATASET",
  });
  await make.reading(await make.citation(made, fact, { key: made.slug }), facts);
}

/** The days in a table "period" as two functions of this folder find it: they change a table of the one who calls them. */
const PERIOD = `select p."certainly"::text as "certainly", p."possibly"::text as "possibly", p."endStatus" from "period" p`;

/** Tests of the functions that derive days and conditions. */
export const periods: Readonly<Record<string, (functions: Functions) => void>> = {
  factRead: ({ make, rows }) => {
    it("is the one fact of which the citation gives a reading that is compared, by the column of the citation", async () => {
      const source = await make.source("Source");
      const [pact, azure] = [await make.alliance("Pact"), await make.country("Azure")];
      const official = await make.official("Ada");
      const agreement = await make.agreement("Treaty");
      const event = await make.event("Visit");
      const cited: CitedRow[] = [
        { actorId: pact.id },
        { membershipId: (await make.membership(pact, azure)).id },
        { tenureId: (await make.tenure(await make.office("Minister", azure), official)).id },
        { agreementId: agreement.id },
        { obligationId: (await make.obligation(azure, pact, { agreement })).id },
        { officialId: official.id },
        { eventId: event.id },
      ];
      for (const [place, fact] of cited.entries()) await make.citation(source, fact, { key: String(place) });
      const read = await rows(`select f.* from "Citation" c, "factRead"(c) f order by c."key"`);
      const compared = [...comparedKinds.values()].map((kind) => `${factKinds[kind].cited}Id`);
      const expected = cited.flatMap((fact) => Object.entries(fact).filter(([column]) => compared.includes(column)));
      expect(read).toEqual(expected.map(([fact, id]) => ({ fact, id })));
      expect(new Set(expected.map(([fact]) => fact))).toEqual(new Set(compared));
    });
  },

  periodsOfReadings: (functions) => {
    it("is certain from the first day shown to the last on days that all allow, possible on days that any allows", async () => {
      const { make, rows } = functions;
      const [pact, azure] = [await make.alliance("Pact"), await make.country("Azure")];
      const fact = { membershipId: (await make.membership(pact, azure)).id };
      await say(functions, "one", fact, { start: "2000-01-01", end: "2000-01-20" });
      await say(functions, "other", fact, { start: "2000-01-05", end: "2000-01-31" });
      expect(
        await rows(
          `select "fact", "start", "end", "endStatus", "certainly"::text, "possibly"::text, "allowed"::text, "shown"::text from "periodsOfReadings"()`,
        ),
      ).toEqual([
        {
          ...{ fact: "membershipId", start: "2000-01-01/2000-01-05", end: "2000-01-20/2000-01-31", endStatus: "ENDED" },
          ...{
            certainly: "{[2000-01-05,2000-01-21)}",
            possibly: "{[2000-01-01,2000-02-01)}",
            allowed: "{[2000-01-05,2000-01-21)}",
            shown: "{[2000-01-01,2000-02-01)}",
          },
        },
      ]);
    });

    it("is not denied by a list of states once the state has ended, unless the list says that the fact ended before", async () => {
      const { make, rows } = functions;
      const [state, friend] = [await make.country("Bygone"), await make.country("Friend")];
      await make.existence(state, { start: "1990-01-01", end: "2000-05-21" });
      const [pact, bloc] = [await make.alliance("Pact of Bygone"), await make.alliance("Bloc of Bygone")];
      const facts = [
        { fact: { membershipId: (await make.membership(pact, state)).id }, saidByList: "2000-05-21" },
        { fact: { membershipId: (await make.membership(bloc, state)).id }, saidByList: "2000-05-20" },
        {
          fact: { obligationId: (await make.obligation(friend, state, { alliance: pact })).id },
          saidByList: "2000-05-21/2000-05-30",
        },
      ];
      const coverage = { start: "1900", end: "2016" };
      const list = await make.source("List of states", { kind: "DATASET", coverage, statesOnly: true });
      for (const [place, { fact, saidByList }] of facts.entries()) {
        const cited = await make.citation(list, fact, { key: `list/${place}` });
        await make.reading(cited, { start: "1990-01-01", end: saidByList });
        await say(functions, "every", fact, { start: "1990-01-01", end: "2000-06-10" });
      }
      expect(
        await rows(
          `select p."certainly"::text, p."possibly"::text from "periodsOfReadings"() p where p."end" like '%2000-06-10' order by p."fact", p."id"`,
        ),
      ).toEqual([
        { certainly: "{[1990-01-01,2000-06-11)}", possibly: "{[1990-01-01,2000-06-11)}" },
        { certainly: "{[1990-01-01,2000-05-21)}", possibly: "{[1990-01-01,2000-06-11)}" },
        { certainly: "{[1990-01-01,2000-06-11)}", possibly: "{[1990-01-01,2000-06-11)}" },
      ]);
    });
  },

  keepSpellsApart: (functions) => {
    const { rows, run } = functions;
    afterAll(() => run(`drop table if exists "period"`));
    const whole = { start: "2000-01-01", end: "2000-01-31" };
    const early = { start: "2000-01-01", end: "2000-01-10" };
    const late = { start: "2000-01-20", end: "2000-01-31" };
    const open = { start: "2000-01-01", endStatus: "UNKNOWN_AFTER", seen: ["2000-01-05"] } as const;
    const lateDays = {
      certainly: "{[2000-01-20,2000-02-01)}",
      possibly: "{[2000-01-20,2000-02-01)}",
      endStatus: "ENDED",
    };
    it.each<[string, PeriodFacts[][], Record<string, string>[]]>([
      [
        "a day is the spell's that certainly holds, where another has it only by one of its sources",
        [[whole, early], [late]],
        [
          { certainly: "{[2000-01-01,2000-01-11)}", possibly: "{[2000-01-01,2000-01-20)}", endStatus: "ENDED" },
          lateDays,
        ],
      ],
      [
        "of two spells that certainly hold, a day is that of the later",
        [[late], [whole]],
        [
          lateDays,
          { certainly: "{[2000-01-01,2000-01-20)}", possibly: "{[2000-01-01,2000-01-20)}", endStatus: "ENDED" },
        ],
      ],
      [
        "a spell without an end is over when the next has begun",
        [[open], [early], [late]],
        [
          { certainly: "{}", possibly: "{[2000-01-11,2000-01-20)}", endStatus: "UNKNOWN_AFTER" },
          { certainly: "{[2000-01-01,2000-01-11)}", possibly: "{[2000-01-01,2000-01-11)}", endStatus: "ENDED" },
          lateDays,
        ],
      ],
    ])("%s", async (name, spells, expected) => {
      const { make } = functions;
      const [pact, azure] = [await make.alliance(`Pact: ${name}`), await make.country(`Azure: ${name}`)];
      const ids: number[] = [];
      for (const [spell, readings] of spells.entries()) {
        const { id } = await make.membership(pact, azure, { key: `${name}/${spell}` });
        ids.push(id);
        for (const [source, facts] of readings.entries())
          await say(functions, `s${source}`, { membershipId: id }, facts);
      }
      await run(`drop table if exists "period"`);
      await run(`create table "period" as select * from "periodsOfReadings"()`);
      await rows(`select "keepSpellsApart"()::text`);
      expect(await rows(`${PERIOD} where p."id" = any ($1::int[]) order by p."id"`, ids)).toEqual(expected);
    });
  },

  keepGroupsLawful: (functions) => {
    const { rows, run } = functions;
    afterAll(() => run(`drop table "period"`));
    it("makes a group possible while a source shows a member, though another source denies that", async () => {
      const { make } = functions;
      const [pact, azure] = [await make.alliance("Entente"), await make.country("Cyan")];
      await say(functions, "group", { actorId: pact.id }, { start: "2000-01-05", end: "2000-01-31" });
      const { id } = await make.membership(pact, azure);
      await say(functions, "early", { membershipId: id }, { start: "2000-01-01", end: "2000-01-31" });
      await say(functions, "late", { membershipId: id }, { start: "2000-01-05", end: "2000-01-31" });
      await run(`create table "period" as select * from "periodsOfReadings"()`);
      await rows(`select "keepGroupsLawful"()::text`);
      const possibly = "{[2000-01-01,2000-02-01)}";
      expect(await rows(`select distinct p."possibly"::text as "possibly" from "period" p`)).toEqual([{ possibly }]);
      await run(`drop table "period"`);
      for (const table of ["Citation", "Membership"]) await run(`delete from "${table}"`);
    });
    it("makes memberships no more certain than their group, and duties no more than memberships", async () => {
      const { make } = functions;
      const [pact, azure, beige] = [
        await make.alliance("Pact"),
        await make.country("Azure"),
        await make.country("Beige"),
      ];
      await say(functions, "group", { actorId: pact.id }, { start: "2000-01-01", end: "2000-01-20" });
      for (const party of [azure, beige]) {
        const { id } = await make.membership(pact, party);
        await say(
          functions,
          "member",
          { membershipId: id },
          { start: party === azure ? "2000-01-01" : "2000-01-05", end: "2000-01-25" },
        );
      }
      const { id } = await make.obligation(azure, beige, { alliance: pact });
      await say(functions, "duty", { obligationId: id }, { start: "2000-01-01", end: "2000-01-31" });
      await run(`create table "period" as select * from "periodsOfReadings"()`);
      await rows(`select "keepGroupsLawful"()::text`);
      expect(await rows(`${PERIOD} order by p."fact", p."id"`)).toEqual([
        { certainly: "{[2000-01-01,2000-01-21)}", possibly: "{[2000-01-01,2000-01-26)}", endStatus: "ENDED" },
        { certainly: "{[2000-01-01,2000-01-21)}", possibly: "{[2000-01-01,2000-01-26)}", endStatus: "ENDED" },
        { certainly: "{[2000-01-05,2000-01-21)}", possibly: "{[2000-01-05,2000-01-26)}", endStatus: "ENDED" },
        { certainly: "{[2000-01-05,2000-01-21)}", possibly: "{[2000-01-05,2000-01-26)}", endStatus: "ENDED" },
      ]);
    });
  },

  keepTenuresLawful: (functions) => {
    const { rows, run } = functions;
    afterAll(() => run(`drop table "period"`));
    it("ends a statement that was last seen after another holder began, and bounds it by who leads", async () => {
      const { make } = functions;
      const azure = await make.country("Azure");
      const offices = [
        await make.office("Minister", azure),
        await make.office("Leader", azure, { roles: ["LEADER"] }),
        await make.office("President", azure),
      ];
      await run(`update "Office" set "oneHolder" = true where "titleEn" = 'Minister'`);
      const held: readonly (readonly [number, string, PeriodFacts])[] = [
        [0, "ada", { start: "2000-01-01", endStatus: "UNKNOWN_AFTER", seen: ["2000-01-20"] }],
        [0, "bob", { start: "2000-01-10", endStatus: "UNKNOWN_AFTER", seen: ["2000-01-20"] }],
        [1, "cem", { start: "2000-01-01", endStatus: "UNKNOWN_AFTER", seen: ["2000-01-20"] }],
        [2, "dia", { start: "2000-02-01", end: "2000-02-10" }],
      ];
      for (const [office, name, facts] of held) {
        const { id } = await make.tenure(offices[office]!, await make.official(name));
        await say(functions, name, { tenureId: id }, facts);
      }
      await run(`create table "period" as select * from "periodsOfReadings"()`);
      await rows(`select "keepTenuresLawful"('{azure}', '{president}')::text`);
      const bounded = { possibly: "{[2000-01-01,2000-01-10)}", endStatus: "ENDED_DATE_UNKNOWN" };
      expect(await rows(`${PERIOD} order by p."id"`)).toEqual([
        { certainly: "{[2000-01-01,2000-01-02)}", ...bounded },
        { certainly: "{[2000-01-10,2000-01-21)}", possibly: "{[2000-01-10,)}", endStatus: "UNKNOWN_AFTER" },
        {
          certainly: "{[2000-01-01,2000-01-21)}",
          possibly: "{[2000-01-01,2000-02-01)}",
          endStatus: "UNKNOWN_AFTER",
        },
        { certainly: "{[2000-02-01,2000-02-11)}", possibly: "{[2000-02-01,2000-02-11)}", endStatus: "ENDED" },
      ]);
    });
  },

  derivePeriods: (functions) => {
    const { rows, value } = functions;
    beforeAll(async () => {
      const { make } = functions;
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
        { membershipId: (await make.membership(pact, azure)).id },
        { tenureId: tenure.id },
        { agreementId: agreement.id },
        { obligationId: (await make.obligation(azure, union, { agreement })).id },
      ];
      for (const fact of facts) await say(functions, "source", fact, { start: "1990-05", end: "1995-06-07" });
    });
    it("writes what readings say to the rows of every kind that is compared, once", async () => {
      expect(await value(`"derivePeriods"('{}', '{}')`)).toBe(comparedKinds.size);
      for (const kind of comparedKinds.values()) {
        const { table } = factKinds[kind];
        const [start, end] = table === "Agreement" ? ["inForce", "terminated"] : ["start", "end"];
        const days = `"certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps"`;
        expect(await rows(`select "${start}" as "start", "${end}" as "end", ${days} from "${table}"`), table).toEqual([
          {
            ...{
              start: "1990-05",
              end: "1995-06-07",
              certainFrom: "1990-05-31",
              certainUntil: "1995-06-07",
              certainGaps: null,
            },
            ...{ possibleFrom: "1990-05-01", possibleUntil: "1995-06-07", possibleGaps: null },
          },
        ]);
      }
      expect(await value(`"derivePeriods"('{}', '{}')`)).toBe(0);
    });
    it("writes gaps where a source excludes days", async () => {
      const { make } = functions;
      const group = await make.alliance("Old pact");
      const { id } = await make.membership(group, await make.country("Beige"));
      await say(functions, "early", { membershipId: id }, { start: "2000-01-01", end: "2000-01-10" });
      await say(functions, "late", { membershipId: id }, { start: "2000-01-21", end: "2000-01-31" });
      await value(`"derivePeriods"('{}', '{}')`);
      const statement = `select "certainFrom", "possibleFrom", "possibleUntil", "possibleGaps" from "Membership" where "id" = $1::int`;
      expect(await rows(statement, id)).toEqual([
        {
          ...{ certainFrom: null, possibleFrom: "2000-01-01", possibleUntil: "2000-01-31" },
          possibleGaps: "{[2000-01-11,2000-01-21)}",
        },
      ]);
    });
  },

  deriveConditions: (functions) => {
    it("takes condition and article from a source by which it is certainly owed, before one that leaves that open", async () => {
      const { make, rows, run, value } = functions;
      const duty = await make.obligation(await make.country("Azure"), await make.country("Beige"), {
        agreement: await make.agreement("Treaty"),
      });
      await say(functions, "a-open", { obligationId: duty.id }, { endStatus: "UNKNOWN_AFTER" });
      await say(functions, "b-silent", { obligationId: duty.id }, { start: "2000" });
      await say(functions, "c-owed", { obligationId: duty.id }, { start: "2000" });
      await run(`update "Reading" r set "condition" = 'If ' || left(c."key", 1), "article" = left(c."key", 1) from "Citation" c
        where c."id" = r."citationId" and c."key" not like 'b%'`);
      expect(await value(`"deriveConditions"()`)).toBe(1);
      expect(await rows(`select "condition", "article" from "Obligation"`)).toEqual([
        { condition: "If c", article: "c" },
      ]);
      expect(await value(`"deriveConditions"()`)).toBe(0);
    });
  },
};
