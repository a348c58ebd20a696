import { beforeAll, expect, it } from "vitest";
import { describeFunctions } from "./describe-functions.js";

/** From when to when a membership of a made-up table certainly and possibly held; gaps as PostgreSQL writes them. */
const HELD = `'2000-01-02'::date, '2000-01-20'::date, '{[2000-01-05,2000-01-08)}'::datemultirange,
  '2000-01-01'::date, '2000-01-25'::date, '{[2000-01-12,2000-01-13)}'::datemultirange`;

describeFunctions("time", {
  daysFrom: ({ value }) => {
    it.each([
      ["2000-01-02", "2000-01-04", null, "{[2000-01-02,2000-01-05)}"],
      ["2000-01-02", "2000-01-02", null, "{[2000-01-02,2000-01-03)}"],
      ["2000-01-03", "2000-01-02", null, "{}"],
      [null, "2000-01-02", null, "{}"],
      ["2000-01-02", null, null, "{}"],
      ["0001-01-01", "2000-01-02", null, "{(,2000-01-03)}"],
      ["0001-01-02", "9999-12-31", null, "{[0001-01-02,)}"],
      ["0001-01-01", "9999-12-31", null, "{(,)}"],
      ["2000-01-02", "2000-01-09", "{[2000-01-04,2000-01-06)}", "{[2000-01-02,2000-01-04),[2000-01-06,2000-01-10)}"],
      ["2000-01-02", "2000-01-09", "{(,)}", "{}"],
    ])("from %s to %s without %s: %s", async (first, last, gaps, days) => {
      expect(await value(`"daysFrom"($1::date, $2::date, $3::datemultirange)::text`, first, last, gaps)).toBe(days);
    });
  },

  disputedIn: ({ value }) => {
    // One reading says that the fact held to the 20th, the other that it ended on the 10th; so it is certain to the 10th, and possible to the 20th.
    const days = (last: number, gaps = "null") =>
      `'2000-01-01'::date, '2000-01-${last}'::date, ${gaps}::datemultirange`;
    const never = "null::date, null::date, null::datemultirange";
    const gap = `'{[2000-01-11,2000-01-13)}'`;
    it.each<[string, string, string, string, string, string, boolean]>([
      ["2000-01-10", "2000-01-10", days(10), days(20), days(20), days(10), false],
      ["2000-01-11", "2000-01-11", days(10), days(20), days(20), days(10), true],
      ["2000-01-20", "2000-01-20", days(10), days(20), days(20), days(10), true],
      ["2000-01-21", "2000-01-21", days(10), days(20), days(20), days(10), false],
      // One day of several is enough, whatever holds on the others.
      ["1999-01-01", "2000-01-11", days(10), days(20), days(20), days(10), true],
      ["1999-01-01", "2000-01-10", days(10), days(20), days(20), days(10), false],
      ["1800-01-01", "2026-12-31", days(10), days(20), days(20), days(10), true],
      // What is certain, not possible, or not contradicted is not disputed; nor is what no reading says certainly.
      ["2000-01-01", "2000-01-31", days(20), days(20), days(20), days(10), false],
      ["2000-01-01", "2000-01-31", never, days(10), days(20), days(10), false],
      ["2000-01-01", "2000-01-31", days(10), days(20), days(20), days(20), false],
      ["2000-01-01", "2000-01-31", days(10), days(20), never, days(10), false],
      ["2000-01-11", "2000-01-12", days(10), days(20, gap), days(20), days(10), false],
      ["2000-01-11", "2000-01-12", days(10), days(20), days(20, gap), days(10), false],
      ["2000-01-11", "2000-01-12", days(10), days(20), days(20), days(20, gap), true],
    ])("from %s to %s, of what is certain %s, possible %s, said %s, allowed %s: %s", async (first, last, ...rest) => {
      const [certain, possible, said, allowed, isDisputed] = rest;
      const call = `"disputedIn"($1::date, $2::date, ${[certain, possible, said, allowed].join(", ")})`;
      expect(await value(call, first, last)).toBe(isDisputed);
    });
  },

  goTogether: ({ make, value }) => {
    beforeAll(async () => {
      const [group, one, other, late] = [
        await make.alliance("Group"),
        await make.country("One"),
        await make.country("Other"),
        await make.country("Late"),
      ];
      await make.membership(group, one, { start: "2000-01-01/2000-01-31", end: "2001-06-15" });
      await make.membership(group, other, { start: "2001-01-01", end: "2001-12-31" });
      await make.membership(group, late, { start: "2001-06-16" });
    });
    it.each([
      ["one", "other", "2000-12-31", "POSSIBLE", false],
      ["one", "other", "2001-01-01", "CERTAIN", true],
      ["one", "other", "2001-06-15", "CERTAIN", true],
      ["one", "other", "2001-06-16", "POSSIBLE", false],
      ["one", "other", null, "CERTAIN", true],
      ["one", "late", null, "CERTAIN", false],
      ["other", "late", null, "CERTAIN", true],
    ])("%s and %s on %s, %s: %s", async (one, other, day, certainty, together) => {
      const statement = `select "goTogether"(m, n, $3::date, $4::text::"Certainty")
        from "Membership" m, "Membership" n where m."key" = 'group/' || $1::text and n."key" = 'group/' || $2::text`;
      expect(await value(statement, one, other, day, certainty)).toBe(together);
    });
  },

  happenedBetween: ({ value }) => {
    const statement = `"happenedBetween"($1::date, $2::date, $3::text::"Certainty", $4::text, $5::date, $6::date)`;
    it.each([
      // What its date allows lies between the days, on their edges, or beyond them by one day.
      ["2000-02-01", "2000-02-29", "CERTAIN", "2000-02", "2000-02-01", "2000-02-29", true],
      ["2000-02-02", "2000-02-29", "CERTAIN", "2000-02", "2000-02-01", "2000-02-29", false],
      ["2000-02-01", "2000-02-28", "CERTAIN", "2000-02", "2000-02-01", "2000-02-29", false],
      ["2000-02-29", "2000-03-31", "POSSIBLE", "2000-02", "2000-02-01", "2000-02-29", true],
      ["2000-03-01", "2000-03-31", "POSSIBLE", "2000-02", "2000-02-01", "2000-02-29", false],
      ["2000-01-01", "2000-02-01", "POSSIBLE", "2000-02", "2000-02-01", "2000-02-29", true],
      ["2000-01-01", "2000-01-31", "POSSIBLE", "2000-02", "2000-02-01", "2000-02-29", false],
      // Bounds and dates that are open.
      [null, "2000-02-29", "CERTAIN", "2000-02", "2000-02-01", "2000-02-29", true],
      ["2000-02-01", null, "CERTAIN", "2000-02", "2000-02-01", "2000-02-29", true],
      [null, "2000-02-29", "CERTAIN", "../2000-02-29", null, "2000-02-29", true],
      ["2000-01-01", "2000-02-29", "CERTAIN", "../2000-02-29", null, "2000-02-29", false],
      ["2000-01-01", "2000-02-29", "POSSIBLE", "../2000-02-29", null, "2000-02-29", true],
      ["2000-03-01", null, "POSSIBLE", "2000-02-01/..", "2000-02-01", null, true],
      [null, null, "CERTAIN", "2000-02", "2000-02-01", "2000-02-29", true],
      // Without a date, and days in the wrong order.
      [null, null, "POSSIBLE", null, null, null, false],
      ["2000-02-10", "2000-02-09", "POSSIBLE", "2000-02", "2000-02-01", "2000-02-29", false],
    ])("from %s to %s, %s: %s (%s to %s) is %s", async (from, to, certainty, on, earliest, latest, happened) => {
      expect(await value(statement, from, to, certainty, on, earliest, latest)).toBe(happened);
    });
  },

  happenedBy: ({ value }) => {
    const statement = `"happenedBy"($1::date, $2::text::"Certainty", $3::text, $4::date, $5::date)`;
    it.each([
      ["2000-01-31", "POSSIBLE", "2000-02", "2000-02-01", "2000-02-29", false],
      ["2000-02-01", "POSSIBLE", "2000-02", "2000-02-01", "2000-02-29", true],
      ["2000-02-28", "CERTAIN", "2000-02", "2000-02-01", "2000-02-29", false],
      ["2000-02-29", "CERTAIN", "2000-02", "2000-02-01", "2000-02-29", true],
      ["2000-02-29", "POSSIBLE", null, null, null, false],
      [null, "CERTAIN", null, null, null, true],
    ])("%s, %s: %s (%s to %s) is %s", async (day, certainty, on, earliest, latest, happened) => {
      expect(await value(statement, day, certainty, on, earliest, latest)).toBe(happened);
    });
  },

  heldIn: ({ value, rows }) => {
    it.each([
      ["1999-01-01", "1999-12-31", false, false],
      ["1999-01-01", "2000-01-01", false, true],
      ["1999-01-01", "2000-01-02", true, true],
      ["2000-01-05", "2000-01-07", false, true],
      ["2000-01-05", "2000-01-08", true, true],
      ["2000-01-04", "2000-01-07", true, true],
      ["2000-01-12", "2000-01-12", true, false],
      ["2000-01-20", "2000-02-01", true, true],
      ["2000-01-21", "2000-02-01", false, true],
      ["2000-01-26", "9999-12-31", false, false],
      ["0001-01-01", "9999-12-31", true, true],
    ])("%s to %s: certain %s, possible %s", async (first, last, certain, possible) => {
      expect(await value(`"heldIn"($1::date, $2::date, 'CERTAIN', ${HELD})`, first, last)).toBe(certain);
      expect(await value(`"heldIn"($1::date, $2::date, 'POSSIBLE', ${HELD})`, first, last)).toBe(possible);
    });
    it("is heldOn on some day of these, whatever days they are", async () => {
      const differing = `select * from (
        select a, b, c, "heldIn"(a::date, b::date, c, ${HELD}) as "isHeldIn",
               exists (select from generate_series(a, b, '1 day') d where "heldOn"(d::date, c, ${HELD})) as "isHeldOn"
          from generate_series('1999-12-30'::timestamp, '2000-01-28', '1 day') a
          cross join lateral generate_series(a, '2000-01-29', '1 day') b
          cross join unnest(enum_range(null::"Certainty")) c
      ) t where "isHeldIn" <> "isHeldOn"`;
      expect(await rows(differing)).toEqual([]);
    });
  },

  heldThroughout: ({ value }) => {
    it.each([
      ["2000-01-02", "2000-01-04", true],
      ["2000-01-01", "2000-01-04", false],
      ["2000-01-04", "2000-01-05", false],
      ["2000-01-04", "2000-01-08", false],
      ["2000-01-08", "2000-01-20", true],
      ["2000-01-08", "2000-01-21", false],
      ["2000-01-08", "9999-12-31", false],
    ])("%s to %s: %s", async (first, last, held) => {
      const days = `'2000-01-02', '2000-01-20', '{[2000-01-05,2000-01-08)}'`;
      expect(await value(`"heldThroughout"($1::date, $2::date, ${days})`, first, last)).toBe(held);
    });
    it("holds for ever where it has no end", async () => {
      expect(await value(`"heldThroughout"('2000-01-08', '9999-12-31', '2000-01-02', '9999-12-31', null)`)).toBe(true);
    });
  },

  heldOn: ({ make, value, rows }) => {
    it.each([
      ["1999-12-31", false, false],
      ["2000-01-01", false, true],
      ["2000-01-02", true, true],
      ["2000-01-04", true, true],
      ["2000-01-05", false, true],
      ["2000-01-07", false, true],
      ["2000-01-08", true, true],
      ["2000-01-12", true, false],
      ["2000-01-13", true, true],
      ["2000-01-20", true, true],
      ["2000-01-21", false, true],
      ["2000-01-25", false, true],
      ["2000-01-26", false, false],
      [null, true, true],
    ])("%s: certain %s, possible %s", async (day, certain, possible) => {
      expect(await value(`"heldOn"($1::date, 'CERTAIN', ${HELD})`, day)).toBe(certain);
      expect(await value(`"heldOn"($1::date, 'POSSIBLE', ${HELD})`, day)).toBe(possible);
    });
    it.each([null, "{}"])("%s for gaps is none", async (gaps) => {
      const held = `'2000-01-01', '2000-01-03', $1::datemultirange, '2000-01-01', '2000-01-03', $1::datemultirange`;
      expect(await value(`"heldOn"('2000-01-02', 'CERTAIN', ${held})`, gaps)).toBe(true);
    });
    it("is not certain where no day is", async () => {
      const held = `null, null, null, '2000-01-01', '2000-01-03', null`;
      expect(await value(`coalesce("heldOn"('2000-01-02', 'CERTAIN', ${held}), false)`)).toBe(false);
    });
    it("reads the columns of memberships, obligations and agreements", async () => {
      const [group, azure, beige] = [
        await make.alliance("Group"),
        await make.country("Azure"),
        await make.country("Beige"),
      ];
      await make.membership(group, azure, { start: "2000-01-02", end: "2000-01-04" });
      await make.obligation(azure, beige, { alliance: group, start: "2000-01-02", end: "2000-01-04" });
      await make.agreement("Treaty", { inForce: "2000-01-02", terminated: "2000-01-04", status: "TERMINATED" });
      const ofEach = await rows(`
        select to_char(day, 'DD') as "on", "heldOn"(m, day::date, 'CERTAIN') as m, "heldOn"(o, day::date, 'CERTAIN') as o, "heldOn"(g, day::date, 'CERTAIN') as g
          from "Membership" m, "Obligation" o, "Agreement" g, generate_series('2000-01-01'::timestamp, '2000-01-05', '1 day') day order by day`);
      expect(ofEach).toEqual([
        { on: "01", m: false, o: false, g: false },
        { on: "02", m: true, o: true, g: true },
        { on: "03", m: true, o: true, g: true },
        { on: "04", m: true, o: true, g: true },
        { on: "05", m: false, o: false, g: false },
      ]);
    });
  },

  intervalOf: ({ value }) => {
    it.each([
      ["2000-01-01", "2000-12-31", "2000"],
      ["2000-02-01", "2000-02-29", "2000-02"],
      ["2001-02-01", "2001-02-28", "2001-02"],
      ["2000-01-01", "2000-12-30", "2000-01-01/2000-12-30"],
      ["2000-01-02", "2000-12-31", "2000-01-02/2000-12-31"],
      ["2000-01-01", "2001-12-31", "2000-01-01/2001-12-31"],
      ["-infinity", "2000-12-31", "../2000-12-31"],
      ["2000-01-01", "infinity", "2000-01-01/.."],
      ["-infinity", "infinity", null],
      [null, null, null],
    ])("from %s to %s: %s", async (earliest, latest, interval) => {
      expect(await value(`"intervalOf"($1::date, $2::date)`, earliest, latest)).toBe(interval);
    });
  },

  possibleDays: ({ make, rows, run }) => {
    it("are those of a membership and of an obligation, without gaps", async () => {
      const [group, azure, beige] = [
        await make.alliance("Group"),
        await make.country("Azure"),
        await make.country("Beige"),
      ];
      await make.membership(group, azure, { start: "2000", end: "2000-06-15" });
      await make.obligation(azure, beige, { alliance: group, start: "2000-03" });
      await run(`update "Membership" set "possibleGaps" = '{[2000-02-01,2000-02-03)}'`);
      const days = await rows(
        `select "possibleDays"(m)::text as "membership", "possibleDays"(o)::text as "obligation" from "Membership" m, "Obligation" o`,
      );
      expect(days).toEqual([
        { membership: "{[2000-01-01,2000-02-01),[2000-02-03,2000-06-16)}", obligation: "{[2000-03-01,)}" },
      ]);
    });
  },

  wasIn: ({ make, value, run }) => {
    beforeAll(async () => {
      await make.agreement("Treaty", { parties: [await make.country("Azure")] });
      await run(
        `update "AgreementParty" set "certainlyIn" = '{[2000-01-10,2000-01-20)}', "possiblyIn" = '{(,2000-02-01)}'`,
      );
    });
    it.each([
      ["2000-01-09", "CERTAIN", false],
      ["2000-01-10", "CERTAIN", true],
      ["2000-01-19", "CERTAIN", true],
      ["2000-01-20", "CERTAIN", false],
      ["0001-01-01", "POSSIBLE", true],
      ["2000-01-31", "POSSIBLE", true],
      ["2000-02-01", "POSSIBLE", false],
      [null, "CERTAIN", true],
    ])("%s, %s: %s", async (day, certainty, isIn) => {
      const statement = `select "wasIn"(p, $1::date, $2::text::"Certainty") from "AgreementParty" p`;
      expect(await value(statement, day, certainty)).toBe(isIn);
    });
    it.each([
      ["2000-01-01", "2000-01-09", "CERTAIN", false],
      ["2000-01-01", "2000-01-10", "CERTAIN", false],
      ["2000-01-01", "2000-01-15", "CERTAIN", true],
      ["2000-01-19", "2000-02-15", "CERTAIN", true],
      ["2000-01-20", "2000-02-15", "CERTAIN", false],
      ["2000-01-20", "2000-02-15", "POSSIBLE", true],
      ["2000-02-01", "2000-02-15", "POSSIBLE", false],
    ])("%s to %s, %s, in an agreement in force from 12 January: %s", async (first, last, certainty, isIn) => {
      const inForce = `'2000-01-12', '9999-12-31', null, '2000-01-11', '9999-12-31', null`;
      const statement = `select "wasIn"(p, $1::date, $2::date, $3::text::"Certainty", ${inForce}) from "AgreementParty" p`;
      expect(await value(statement, first, last, certainty)).toBe(isIn);
    });
  },
});
